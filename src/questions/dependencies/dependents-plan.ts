import { compileField, compileItem } from '../../cypher/compile.ts'
import { decodeField, decodeItem } from '../../cypher/decode-row.ts'
import type { ColumnPlan } from '../../cypher/plan.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, join, parameter, variable } from '../../cypher/text/fragment.ts'
import type { RootField } from '../../entities/read-root.ts'
import { dependencyOf } from '../../evidence/dependency-of.ts'
import type { Standing } from '../../evidence/standing-of.ts'
import { standingWithout } from '../../evidence/upholding/standing-without.ts'
import { propositionStart } from '../../gathering/proposition-start.ts'
import { claimsOf, standingIn } from '../../gathering/standing-in.ts'
import { resolveRefs } from '../../lens/refs.ts'
import { type Evidence, evidenceNeed } from '../evidence/evidence-need.ts'
import { carryOriginCount, toOriginCount } from '../evidence/origin-count.ts'
import { matchDependents } from './dependents-statement.ts'

/** How many propositions one statement weighs. */
export const CHUNK = 200

export interface Weighed {
  readonly key: string
  /** Null where the proposition stands as firmly without the one set aside. */
  readonly dependent: Dependent | null
}

export interface Dependent {
  readonly key: string
  readonly shape: (view: SelectedField) => unknown
}

interface RawDependent {
  readonly key: string
  readonly asIs: unknown
  readonly propositions: readonly unknown[]
  readonly ids: readonly string[]
}

/** The parameter that says after which key a chunk begins. */
export const AFTER = 'after'

/** Plans a chunk of the propositions that rest on the one set aside, with the evidence by which each is weighed. */
export function dependentsPlan({ field, reading, below }: RootField, views: readonly SelectedField[]): ColumnPlan {
  const ids = resolveRefs(reading, 'Node', field.args, 'ref')!
  const members = views.flatMap((view) => view.select('Dependency'))
  const propositionFields = members.filter(({ name }) => name === 'proposition')
  const items = propositionFields.map((member) => below(member))
  const need = evidenceNeed(propositionStart, reading)
  for (const member of members)
    if (member.name === 'before' || member.name === 'after') carryOriginCount(member, need, below)
  const evidencePlan = need.plan()
  return {
    kind: 'column',
    label: 'dependsOn',
    effort: [{ rows: CHUNK, of: 'Proposition', each: [evidencePlan, ...items] }],
    read: () => {
      const proposition = variable('proposition')
      return cypher`COLLECT {
  ${matchDependents(ids, proposition, reading)}
  WHERE ${proposition}.orderKey > ${parameter(AFTER, () => '')}
  ORDER BY ${proposition}.orderKey
  LIMIT ${parameter('limit', () => CHUNK)}
  RETURN {key: ${proposition}.orderKey, ids: ${ids}, asIs: ${compileField(evidencePlan, proposition)}, propositions: [${join(
    items.map((item) => compileItem(item, proposition)),
    ', ',
  )}]}
}`
    },
    decode: (raw, request) =>
      (raw as RawDependent[]).map((row) =>
        weigh(row, request, (view, evidence) => toDependency(view, evidence, row, request)),
      ),
  }

  function toDependency(
    view: SelectedField,
    { asIs, without, effect }: Effect,
    row: RawDependent,
    request: RequestValues,
  ): unknown {
    return valueBySelection(view, {
      effect,
      before: toOriginCount(standingIn(asIs).origins, asIs),
      after: toOriginCount(without.origins, asIs),
      proposition: (member: SelectedField) =>
        decodeItem(
          items[propositionFields.indexOf(member)]!,
          row.propositions[propositionFields.indexOf(member)],
          request,
        ),
    })
  }

  function weigh(
    row: RawDependent,
    request: RequestValues,
    shape: (view: SelectedField, effect: Effect) => unknown,
  ): Weighed {
    const asIs = decodeField(evidencePlan, row.asIs, request) as Evidence
    const proposition = asIs.propositions[0]!
    const without = standingWithout(new Set(row.ids), proposition, claimsOf(proposition, asIs), asIs.graph)
    const effect = dependencyOf(standingIn(asIs), without)
    const dependent =
      effect === null ? null : { key: row.key, shape: (view: SelectedField) => shape(view, { asIs, without, effect }) }
    return { key: row.key, dependent }
  }
}

interface Effect {
  readonly asIs: Evidence
  readonly without: Standing
  readonly effect: NonNullable<ReturnType<typeof dependencyOf>>
}
