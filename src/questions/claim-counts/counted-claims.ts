import type { Arguments } from '../../cypher/selection/arguments.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import { claimConditions, claimStart } from '../../entities/claim/index.ts'
import { showing, type Weighing } from '../../gathering/weighing.ts'
import type { ClaimFilter } from '../../generated/schema-types.ts'
import type { Reading } from '../../lens/reading.ts'
import { resolveRefs } from '../../lens/refs.ts'
import { allOf, visibleInRecord } from '../../lens/visibility.ts'
import { passes } from '../../lens/voting.ts'
import { MOST_CLAIMS } from './bounds.ts'

/** Which claims are counted. */
export interface Counted {
  /** Those among which they are, newest record first, and one more than are looked at; limited by what the viewer may see, or the limit would tell of what is hidden. */
  readonly examined: Fragment
  readonly passes: (claim: Variable) => readonly Fragment[]
  /** What takes the evidence of the claim's proposition to tell. */
  readonly weighings: readonly Weighing[]
  /** Whose claims these are, where they are those of one claimant; else null. */
  readonly claimantIds: Fragment | null
}

/** The claims that `claims` lists. */
export function claimsOf(filter: Arguments<ClaimFilter> | null, reading: Reading): Counted {
  const conditions = claimConditions(filter, reading)
  return {
    examined: examined(claimStart(conditions.named, reading), reading),
    passes: (claim) => [...passes(claim, reading), ...conditions.passes(claim)],
    weighings: [...showing(reading), ...conditions.weighings],
    claimantIds: null,
  }
}

/** All that a claimant asserts, taken back or not. */
export function assertionsOf(args: Arguments, reading: Reading): Counted {
  const ids = resolveRefs(reading, 'Claimant', args, 'claimant')!
  return {
    examined: examined(claimStart([{ what: 'claimant', values: ids }], reading), reading),
    passes: (claim) => [
      cypher`${claim}.polarity = 'ASSERTED' AND ${claim}.claimantId IN ${ids}`,
      ...passes(claim, reading),
    ],
    weighings: showing(reading),
    claimantIds: ids,
  }
}

function examined(start: ReturnType<typeof claimStart>, reading: Reading): Fragment {
  const claim = variable('claim')
  const limit = cypher`LIMIT ${parameter('examined', () => MOST_CLAIMS + 1)}`
  const order = cypher`ORDER BY ${claim}.orderKey\n${limit}`
  if (start === null)
    return cypher`COLLECT {
  MATCH (${claim}:Claim)
  WHERE ${claim}.orderKey > '' AND ${visibleInRecord(claim, reading)}
  WITH ${claim}
  ${order}
  RETURN ${claim}
}`
  const one = variable('one')
  const { shared, key } = start.index(claim)
  return cypher`COLLECT {
  UNWIND ${start.each} AS ${one}
  UNWIND COLLECT {
    MATCH ${start.pattern(one, claim)}
    WHERE ${allOf([visibleInRecord(claim, reading), cypher`${key} > ''`])}
    WITH ${claim}
    ORDER BY ${shared === null ? key : cypher`${shared}, ${key}`}
    ${limit}
    RETURN ${claim}
  } AS ${claim}
  WITH DISTINCT ${claim}
  ${order}
  RETURN ${claim}
}`
}
