import { cypher, type Fragment, type Variable, variable } from '../../../cypher/fragment.ts'
import type { DerivedCondition } from '../../../cypher/plan.ts'
import type { RequestValues } from '../../../cypher/request-values.ts'
import { propositionEvidence } from '../../../gathering/proposition-evidence.ts'
import { showing, type Weighing } from '../../../gathering/weighing.ts'
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

interface RawDoubt {
  readonly passing: readonly string[]
  readonly evidence: unknown
  /** Of those, the claims that pass `onlyBy` too; null without it. */
  readonly narrowed: { readonly passing: readonly string[]; readonly evidence: unknown } | null
}

/** Which propositions have a claim that passes, and none that fails `onlyBy`; null where the statement by itself tells. */
export function weighedPropositions({ stated, filter, reading, narrowed }: Asked): DerivedCondition | null {
  const weighings = [...showing(reading), ...filter.weighings]
  const onlyBy = narrowed === null ? [] : showing(narrowed)
  if (weighings.length + onlyBy.length === 0) return null
  const evidence = propositionEvidence(reading)
  const below = narrowed === null ? null : { reading: narrowed, evidence: propositionEvidence(narrowed) }
  const passing = (proposition: Variable, conditions: (claim: Variable) => readonly Fragment[]) => {
    const claim = variable('claim')
    return cypher`COLLECT { ${stated(proposition, claim, conditions(claim))} RETURN ${claim}.id }`
  }
  const ofNarrowed = (proposition: Variable) =>
    below === null
      ? cypher`null`
      : cypher`{passing: ${passing(proposition, (claim) => [allOf(passes(claim, below.reading))])}, evidence: ${below.evidence.read(proposition)}}`
  const decode = (raw: unknown, request: RequestValues): boolean => {
    const doubt = raw as RawDoubt
    const borneOut = doubt.passing.filter(weigher(weighings, evidence.decode(doubt.evidence, request), request))
    if (doubt.narrowed === null) return borneOut.length > 0
    const { passing: meeting } = doubt.narrowed
    const meets = weigher(onlyBy, below!.evidence.decode(doubt.narrowed.evidence, request), request)
    return borneOut.length > 0 && borneOut.every((id) => meeting.includes(id) && meets(id))
  }
  return {
    doubtful: null,
    evidence: {
      kind: 'column',
      label: 'passing',
      read: (proposition) =>
        cypher`{passing: ${passing(proposition, () => [])}, evidence: ${evidence.read(proposition)}, narrowed: ${ofNarrowed(proposition)}}`,
      decode,
    },
    holds: (isMember) => isMember === true,
  }
}

function weigher(
  weighings: readonly Weighing[],
  evidence: ReturnType<ReturnType<typeof propositionEvidence>['decode']>,
  request: RequestValues,
) {
  return (claimId: string): boolean => bearsOut(claimId, weighings, evidence, request)
}
