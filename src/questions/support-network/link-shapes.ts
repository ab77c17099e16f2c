import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import { cypher, type Fragment, join, variable } from '../../cypher/fragment.ts'
import { fetchedMembers } from '../../cypher/members.ts'
import { onlyRow } from '../../cypher/only-row.ts'
import type { ColumnPlan, ShapePlan } from '../../cypher/plan.ts'
import { type Models, planShape } from '../../cypher/plan-object.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection.ts'
import type { Standing } from '../../evidence/standing-of.ts'
import type { GatheredEvidence } from '../../gathering/gather.ts'
import { standingIn } from '../../gathering/standing-in.ts'
import type { Reading } from '../../lens/reading.ts'
import type { EvidencePlan } from '../evidence/evidence-need.ts'
import { EVIDENCE, evidenceField } from './link.model.ts'

/** A link of an answer: its evidence, how it stands by that, and its shape for each field under which it is selected. */
export interface DecodedLink {
  readonly propositionId: string
  readonly orderKey: string
  readonly from: string
  readonly to: string
  readonly evidence: GatheredEvidence
  readonly standing: Standing
  readonly as: (field: SelectedField) => unknown
}

interface RawLink {
  readonly propositionId: string
  readonly orderKey: string
  readonly from: string
  readonly to: string
  readonly shapes: readonly (readonly unknown[])[]
}

export interface RawLinks {
  readonly rows: readonly RawLink[]
  /** Of all of them together, for each shape. */
  readonly evidence: readonly unknown[]
}

export interface LinkShapes {
  /** What is read of each link. */
  readonly shapes: readonly ShapePlan[]
  /** What is read of a list of links. */
  readonly read: (links: Fragment) => Fragment
  readonly decode: (raw: RawLinks, request: RequestValues) => DecodedLink[]
}

/** Plans links once for each field that selects them, and their evidence even where none does. */
export function linkShapes(fields: readonly SelectedField[], models: Models<Reading>, reading: Reading): LinkShapes {
  const selections =
    fields.length === 0 ? [[evidenceField]] : fields.map((field) => [...field.select('Link'), evidenceField])
  const planned = selections.map((selected) => planShape(models, 'Link', selected, reading))
  const gathered = planned.map(({ needs }) => (needs[NEED] as EvidencePlan).together)
  const shapes = planned.map(withEvidenceGiven)
  const places = shapes.map((shape) => fetchedMembers(shape).findIndex(({ key }) => key === NEED))
  return {
    shapes: planned,
    read: (links) =>
      onlyRow(cypher`COLLECT {
  WITH ${links} AS ${all}
  WITH ${all}, [x IN ${all} | x.propositionId] AS ${ids}
  RETURN {
    rows: COLLECT {
      UNWIND ${all} AS ${link}
      RETURN {propositionId: ${link}.propositionId, orderKey: ${link}.orderKey, from: startNode(${link}).id, to: endNode(${link}).id, shapes: [${join(
        shapes.map((shape) => compileItem(shape, link)),
        ', ',
      )}]}
    },
    evidence: [${join(
      gathered.map(({ read }) => read(cypher`${ids}`)),
      ', ',
    )}]
  }
}`),
    decode: ({ rows, evidence: raw }, request) => {
      const evidence = gathered.map(({ decode }, index) => decode(raw[index], request))
      return rows.map(({ shapes: rawShapes, ...row }) => {
        const decoded = shapes.map((shape, index) => {
          const given = rawShapes[index]!.with(places[index]!, evidence[index]!.get(row.propositionId))
          return decodeItem(shape, given, request) as Record<string, unknown>
        })
        const own = decoded[0]![EVIDENCE] as GatheredEvidence
        return { ...row, evidence: own, standing: standingIn(own), as: (field) => decoded[fields.indexOf(field)] }
      })
    },
  }
}

const [all, ids, link] = [variable('links'), variable('ids'), variable('link')]
const NEED = 'need:evidence'

/** The evidence of all links is gathered together and put in its place when they are decoded. */
function withEvidenceGiven(shape: ShapePlan): ShapePlan {
  const given: ColumnPlan = { kind: 'column', label: 'evidence', read: () => cypher`null`, decode: (raw) => raw }
  return { ...shape, needs: { ...shape.needs, [NEED]: given } }
}
