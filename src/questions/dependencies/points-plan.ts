import { compileField, compileItem } from '../../cypher/compile.ts'
import { decodeField, decodeItem } from '../../cypher/decode-row.ts'
import type { ColumnPlan, ItemPlan } from '../../cypher/plan.ts'
import type { Late } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { cypher, join, parameter, variable } from '../../cypher/text/fragment.ts'
import type { RootField } from '../../entities/read-root.ts'
import { bodiesOf } from '../../gathering/bodies-statement.ts'
import { propositionStart } from '../../gathering/proposition-start.ts'
import type { Evidence } from '../evidence/evidence-need.ts'
import { evidenceNeed } from '../evidence/evidence-need.ts'
import { keysOf, MOST_WEIGHED, passingPropositions } from './points-statement.ts'

/** What one run of the statement is to give; whatever it is not asked for it does not look for. */
export interface Asked {
  /** The propositions that have to be weighed: asked for by a list of one, whatever it holds. */
  readonly seek?: readonly true[]
  /** The propositions to weigh. */
  readonly propositions?: readonly string[]
  /** Actors and sources of which to give the bodies. */
  readonly speakers?: readonly string[]
  /** Actors and sources of which to give the key by which equal ones stand in order. */
  readonly keys?: readonly string[]
  /** Actors and sources to give as the field selects them. */
  readonly shown?: readonly string[]
}

export interface Given {
  readonly propositions: readonly string[]
  readonly weighed: readonly Evidence[]
  readonly bodies: readonly (readonly [id: string, bodies: readonly string[]])[]
  readonly keys: readonly (readonly [id: string, key: string])[]
  readonly shown: ReadonlyMap<string, (view: SelectedField) => unknown>
}

const NOTHING: Required<Asked> = {
  seek: [],
  propositions: [],
  speakers: [],
  keys: [],
  shown: [],
}

/** How much is weighed by one statement. */
export const CHUNK = 200

/** Plans the answer through a lens, or as of an earlier moment: a statement of which each run gives one part. */
export function pointsPlan({ field, reading, below }: RootField, first: Late<number>): ColumnPlan {
  const views = field.select('PointOfFailure').filter(({ name }) => name === 'claimant')
  const items: ItemPlan[] = views.map((view) => below(view))
  const evidence = evidenceNeed(propositionStart, reading).plan()
  const asked = (name: keyof Asked) => cypher`${parameter(name, () => NOTHING[name])}`
  return {
    kind: 'column',
    label: 'singlePointsOfFailure',
    effort: [
      { rows: MOST_WEIGHED, of: 'Proposition', each: [evidence] },
      { rows: first, each: items },
    ],
    read: () => {
      const [proposition, claimant, id] = [variable('proposition'), variable('claimant'), variable('id')]
      return cypher`{
  propositions: ${passingPropositions(asked('seek'), reading)},
  weighed: COLLECT {
    UNWIND ${asked('propositions')} AS ${id}
    MATCH (${proposition}:Proposition:Node {id: ${id}})
    RETURN ${compileField(evidence, proposition)}
  },
  bodies: ${bodiesOf(asked('speakers'), reading)},
  keys: ${keysOf(asked('keys'), reading)},
  shown: COLLECT {
    UNWIND ${asked('shown')} AS ${id}
    MATCH (${claimant}:Claimant {id: ${id}})
    RETURN [${id}, [${join(
      items.map((item) => compileItem(item, claimant)),
      ', ',
    )}]]
  }
}`
    },
    decode: (raw, request): Given => {
      const given = raw as RawGiven
      return {
        ...given,
        weighed: given.weighed.map((one) => decodeField(evidence, one, request) as Evidence),
        shown: new Map(
          given.shown.map(([id, rows]) => [
            id,
            (view) => decodeItem(items[views.indexOf(view)]!, rows[views.indexOf(view)], request),
          ]),
        ),
      }
    },
  }
}

interface RawGiven extends Omit<Given, 'weighed' | 'shown'> {
  readonly weighed: readonly unknown[]
  readonly shown: readonly (readonly [id: string, rows: readonly unknown[]])[]
}
