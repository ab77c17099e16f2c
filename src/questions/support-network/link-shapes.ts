import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import { cypher, type Fragment, join, type Variable } from '../../cypher/fragment.ts'
import type { ShapePlan } from '../../cypher/plan.ts'
import { type Models, planShape } from '../../cypher/plan-object.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection.ts'
import type { Standing } from '../../evidence/standing-of.ts'
import type { GatheredEvidence } from '../../gathering/gather.ts'
import { standingIn } from '../../gathering/standing-in.ts'
import type { Reading } from '../../lens/reading.ts'
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

export interface RawLink {
  readonly propositionId: string
  readonly orderKey: string
  readonly from: string
  readonly to: string
  readonly shapes: readonly unknown[]
}

export interface LinkShapes {
  readonly shapes: readonly ShapePlan[]
  readonly read: (link: Variable) => Fragment
  readonly decode: (raw: RawLink, request: RequestValues) => DecodedLink
}

/** Plans links once for each field that selects them, and their evidence even where none does. */
export function linkShapes(fields: readonly SelectedField[], models: Models<Reading>, reading: Reading): LinkShapes {
  const selections =
    fields.length === 0 ? [[evidenceField]] : fields.map((field) => [...field.select('Link'), evidenceField])
  const shapes: ShapePlan[] = selections.map((selected) => planShape(models, 'Link', selected, reading))
  return {
    shapes,
    read: (link) =>
      cypher`{propositionId: ${link}.propositionId, orderKey: ${link}.orderKey, from: startNode(${link}).id, to: endNode(${link}).id, shapes: [${join(
        shapes.map((shape) => compileItem(shape, link)),
        ', ',
      )}]}`,
    decode: ({ shapes: raw, ...link }, request) => {
      const decoded = shapes.map((shape, index) => decodeItem(shape, raw[index], request) as Record<string, unknown>)
      const evidence = decoded[0]![EVIDENCE] as GatheredEvidence
      return { ...link, evidence, standing: standingIn(evidence), as: (field) => decoded[fields.indexOf(field)] }
    },
  }
}
