import { cypher, type Fragment, join, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'
import { claimStart } from '../../entities/claim/index.ts'
import { relianceRank } from '../../graph/derived/upholding/reliance-rank.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, visible } from '../../lens/visibility.ts'
import { mayVote } from '../../lens/voting.ts'
import { marking } from '../../vocabulary/index.ts'

/** The most propositions that one answer weighs, and the most that it looks at where the lens names nothing to begin at. */
export const MOST_WEIGHED = 5_000
const MOST_LOOKED_AT = 20_000

/**
 * The propositions that a claim asserts which the lens may let through; at most one more than may be weighed. So many stand
 * also for more than may be looked at.
 */
export function passingPropositions(seek: Fragment, reading: Reading): Fragment {
  const [one, shared] = [variable('one'), variable('shared')]
  const [proposition, claim] = [variable('proposition'), variable('claim')]
  const asserts = allOf([cypher`${claim}.polarity = 'ASSERTED'`, ...mayVote(claim, reading)])
  const start = claimStart([], reading)
  if (start !== null)
    return cypher`COLLECT {
    UNWIND ${seek} AS ${one}
    UNWIND ${start.each} AS ${shared}
    MATCH ${start.pattern(shared, claim)}
    WHERE ${asserts}
    MATCH (${claim})-[:STATES]->(${proposition}:Proposition)
    WHERE ${visible(proposition, reading)}
    RETURN DISTINCT ${proposition}.id
    LIMIT ${oneTooMany()}
  }`
  const looked = variable('looked')
  const mostLookedAt = parameter('mostLookedAt', () => MOST_LOOKED_AT)
  return cypher`COLLECT {
    UNWIND ${seek} AS ${one}
    WITH COLLECT {
      MATCH (${proposition}:Proposition)
      WHERE ${visible(proposition, reading)}
      RETURN ${proposition}
      LIMIT ${mostLookedAt} + 1
    } AS ${looked}
    UNWIND ${looked} AS ${shared}
    WITH ${looked}, ${shared}
    WHERE size(${looked}) > ${mostLookedAt} OR EXISTS { MATCH (${shared})<-[:STATES]-(${claim}:Claim) WHERE ${asserts} }
    RETURN ${shared}.id
    LIMIT ${oneTooMany()}
  }`
}

const oneTooMany = () => parameter('oneTooMany', () => MOST_WEIGHED + 1)

/**
 * MATCHes those on whom most rests for this viewer, most first, with the order: each clearance has an index of its own, and the
 * branches of all but the viewer's are asked for nothing.
 */
export function matchReliedOn(claimant: Variable, count: Fragment, reading: Reading): Fragment {
  const { clearance } = reading
  const branches = marking.values.map((_, rank) => {
    const property = identifier(relianceRank(rank))
    return cypher`MATCH (${claimant}:Claimant)
WHERE ${claimant}.${property} < 0 AND ${claimant}.orderKey > '' AND ${visible(claimant, reading)}
RETURN ${claimant}, ${claimant}.${property} AS rank
ORDER BY ${claimant}.${property}, ${claimant}.orderKey
LIMIT CASE WHEN ${clearance} = ${parameter('rank', () => rank)} THEN ${count} ELSE 0 END`
  })
  return cypher`CALL () {
  ${join(branches, '\nUNION\n')}
}
WITH ${claimant}, rank, coalesce(${claimant}.fallsByLevel[${clearance}], 0) AS falls, coalesce(${claimant}.dropsByLevel[${clearance}], 0) AS drops
ORDER BY rank, ${claimant}.orderKey`
}

/** By what these are ordered. */
export function keysOf(claimants: Fragment, reading: Reading): Fragment {
  const [id, claimant] = [variable('id'), variable('claimant')]
  return cypher`COLLECT {
    UNWIND ${claimants} AS ${id}
    MATCH (${claimant}:Claimant {id: ${id}})
    WHERE ${visible(claimant, reading)}
    RETURN [${id}, ${claimant}.orderKey]
  }`
}
