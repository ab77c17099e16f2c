import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import { fetchedMembers } from '../../cypher/members.ts'
import type { ColumnPlan, ShapePlan } from '../../cypher/plan.ts'
import { type Models, planShape } from '../../cypher/plan-object.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { cypher, type Fragment, join, variable } from '../../cypher/text/fragment.ts'
import { onlyRow } from '../../cypher/text/only-row.ts'
import { formsLink } from '../../evidence/forms-link.ts'
import type { Standing } from '../../evidence/standing-of.ts'
import type { GatheredEvidence } from '../../gathering/gather.ts'
import { standingIn } from '../../gathering/standing-in.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import type { EvidencePlan } from '../evidence/evidence-need.ts'
import { mayBeRefuted } from './hop.ts'
import { EVIDENCE, EVIDENCE_NEED, evidenceField, needsEvidence, unweighedLinkModel } from './link.model.ts'

/** A link of an answer, and its shape for each field under which it is selected. */
export interface DecodedLink {
  readonly propositionId: string
  readonly orderKey: string
  readonly from: string
  readonly to: string
  /** False where its status unmakes it. */
  readonly stands: boolean
  /** There is none unless links were to be weighed. */
  readonly evidence: GatheredEvidence
  /** By its evidence, and there where that is. */
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

interface LinksAsked {
  readonly fields: readonly SelectedField[]
  readonly models: Models<Reading>
  readonly reading: Reading
  /** Whether more than their fields needs the evidence of links. */
  readonly areWeighed: boolean
}

/** Plans links once for each field that selects them, with the evidence of those that may be none, or of all where that is asked for. */
export function linkShapes({ fields, models, reading, areWeighed }: LinksAsked): LinkShapes {
  const members = fields.map((field) => field.select('Link'))
  const isWeighed = areWeighed || minOrigins(reading) !== null || members.flat().some(needsEvidence)
  const linkModels = isWeighed ? models : new Map([...models, ['Link', unweighedLinkModel] as const])
  const selections = fields.length === 0 ? [[evidenceField]] : members.map((selected) => [...selected, evidenceField])
  const planned = selections.map((selected) => planShape(linkModels, 'Link', selected, reading))
  const gathered = planned.map(({ needs }) => (needs[EVIDENCE_NEED] as EvidencePlan).together)
  const shapes = planned.map(withEvidenceGiven)
  const places = shapes.map((shape) => fetchedMembers(shape).findIndex(({ key }) => key === EVIDENCE_NEED))
  return {
    shapes: planned,
    read: (links) =>
      onlyRow(cypher`COLLECT {
  WITH ${links} AS ${all}
  WITH ${all}, ${isWeighed ? allIds : doubtfulIds} AS ${ids}
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
        const own = decoded[0]![EVIDENCE] as GatheredEvidence | undefined
        return {
          ...row,
          stands: own === undefined || formsLink(standingIn(own).reason.status),
          get evidence() {
            return own!
          },
          get standing() {
            return standingIn(own!)
          },
          as: (field) => decoded[fields.indexOf(field)],
        }
      })
    },
  }
}

const [all, ids, link] = [variable('links'), variable('ids'), variable('link')]
const allIds = cypher`[x IN ${all} | x.propositionId]`
const doubtfulIds = cypher`COLLECT { UNWIND ${all} AS ${link} WITH ${link} WHERE ${mayBeRefuted(link)} RETURN ${link}.propositionId }`

/** The evidence of all links is gathered together and put in its place when they are decoded. */
function withEvidenceGiven(shape: ShapePlan): ShapePlan {
  const given: ColumnPlan = { kind: 'column', label: 'evidence', read: () => cypher`null`, decode: (raw) => raw }
  return { ...shape, needs: { ...shape.needs, [EVIDENCE_NEED]: given } }
}
