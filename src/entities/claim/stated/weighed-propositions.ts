import type { ColumnPlan, WitnessedCondition } from '../../../cypher/plan.ts'
import { cypher, type Fragment, type Variable, variable } from '../../../cypher/text/fragment.ts'
import type { GatheredEvidence } from '../../../gathering/gather.ts'
import { propositionEvidence } from '../../../gathering/proposition-evidence.ts'
import { showing } from '../../../gathering/weighing.ts'
import { bearsOut } from '../../../gathering/witnessed.ts'
import type { Reading } from '../../../lens/reading.ts'
import { allOf } from '../../../lens/visibility.ts'
import { passes } from '../../../lens/voting.ts'
import type { ClaimConditions } from '../claim-filter.ts'

/** MATCHes the claims of a proposition that pass, as far as the statement tells, under further conditions. */
export type Stated = (proposition: Variable, claim: Variable, more: readonly Fragment[]) => Fragment

interface Asked {
  readonly stated: Stated
  readonly filter: ClaimConditions
  readonly reading: Reading
  /** The reading through `onlyBy`. */
  readonly narrowed: Reading | null
}

interface Witnesses {
  readonly id: string
  readonly passing: readonly string[]
  /** Of those, the claims that pass `onlyBy` too; null without it. */
  readonly meeting: readonly string[] | null
}

interface WeighedBy {
  readonly asIs: GatheredEvidence
  readonly narrowed: GatheredEvidence | null
}

/** Which propositions have a claim that passes, and none that fails `onlyBy`; null where the statement by itself tells. */
export function weighedPropositions(asked: Asked): WitnessedCondition | null {
  const { stated, filter, reading, narrowed } = asked
  const weighings = [...showing(reading), ...filter.weighings]
  const onlyBy = narrowed === null ? [] : showing(narrowed)
  if (weighings.length + onlyBy.length === 0) return null
  const passing = (proposition: Variable, conditions: (claim: Variable) => readonly Fragment[]) => {
    const claim = variable('claim')
    return cypher`COLLECT { ${stated(proposition, claim, conditions(claim))} RETURN ${claim}.id }`
  }
  return {
    witnesses: (proposition) => {
      const meeting =
        narrowed === null ? cypher`null` : passing(proposition, (claim) => [allOf(passes(claim, narrowed))])
      return cypher`{id: ${proposition}.id, passing: ${passing(proposition, () => [])}, meeting: ${meeting}}`
    },
    evidence: { match: matchPropositions, key: (proposition) => cypher`${proposition}.id`, item: evidenceIn(asked) },
    holds: (witnesses, evidence, request) => {
      const doubt = witnesses as Witnesses
      const known = evidence.get(doubt.id) as WeighedBy
      const borneOut = doubt.passing.filter((id) => bearsOut(id, weighings, known.asIs, request))
      const { meeting } = doubt
      if (meeting === null) return borneOut.length > 0
      const meets = (id: string) => meeting.includes(id) && bearsOut(id, onlyBy, known.narrowed!, request)
      return borneOut.length > 0 && borneOut.every(meets)
    },
  }
}

function evidenceIn({ reading, narrowed }: Asked): ColumnPlan {
  const asIs = propositionEvidence(reading)
  const below = narrowed === null || showing(narrowed).length === 0 ? asIs : propositionEvidence(narrowed)
  const isOne = below === asIs
  return {
    kind: 'column',
    label: 'evidence',
    effort: [{ rows: 1, each: isOne ? [asIs] : [asIs, below] }],
    read: (proposition) =>
      cypher`{asIs: ${asIs.read(proposition)}, narrowed: ${isOne ? cypher`null` : below.read(proposition)}}`,
    decode: (raw, request): WeighedBy => {
      const row = raw as Readonly<Record<keyof WeighedBy, unknown>>
      const known = asIs.decode(row.asIs, request)
      return { asIs: known, narrowed: isOne ? known : below.decode(row.narrowed, request) }
    },
  }
}

function matchPropositions(doubts: Fragment, proposition: Variable): Fragment {
  const [doubt, id] = [variable('doubt'), variable('propositionId')]
  return cypher`UNWIND ${doubts} AS ${doubt}
    WITH DISTINCT ${doubt}.id AS ${id}
    MATCH (${proposition}:Proposition:Node {id: ${id}})`
}
