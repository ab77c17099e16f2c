import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import { claimStart } from '../../entities/claim/index.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, inRecord, visible } from '../../lens/visibility.ts'
import { mayVote } from '../../lens/voting.ts'

/** The most propositions that one answer weighs, and the most that it looks at where the lens names nothing to begin at. */
export const MOST_WEIGHED = 5_000
const MOST_LOOKED_AT = 20_000

/** The propositions of which what is stored does not hold for this viewer; at most one more than may be weighed. */
export function unsettledPropositions(seek: Fragment, reading: Reading): Fragment {
  const [one, proposition] = [variable('one'), variable('proposition')]
  return cypher`COLLECT {
    UNWIND ${seek} AS ${one}
    MATCH (${proposition}:Proposition)
    WHERE ${proposition}.unsettledBelow > ${reading.clearance} AND ${visible(proposition, reading)}
    RETURN ${proposition}.id
    LIMIT ${oneTooMany()}
  }`
}

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

/** With whom each is one claimant, and with whom these are. */
export function bodiesOf(speakers: Fragment, reading: Reading): Fragment {
  const [id, speaker, near, far] = [variable('id'), variable('speaker'), variable('near'), variable('far')]
  return cypher`COLLECT {
    UNWIND ${speakers} AS ${id}
    MATCH (${speaker}:Node {id: ${id}})
    WITH ${speaker}, [${speaker}] + COLLECT { ${matchBodies(speaker, near, reading)} RETURN ${near} } AS all
    UNWIND all AS ${near}
    RETURN DISTINCT [${near}.id, COLLECT { ${matchBodies(near, far, reading)} RETURN ${far}.id }]
  }`
}

function matchBodies(speaker: Variable, other: Variable, reading: Reading): Fragment {
  const body = variable('body')
  return cypher`MATCH (${speaker})-[${body}:BODY]-(${other}:Claimant) WHERE ${inRecord(body, reading)} AND ${visible(other, reading)}`
}

/** What is counted of these. */
export function countedOf(claimants: Fragment, reading: Reading): Fragment {
  const [id, claimant] = [variable('id'), variable('claimant')]
  return cypher`COLLECT {
    UNWIND ${claimants} AS ${id}
    MATCH (${claimant}:Claimant {id: ${id}})
    WHERE ${visible(claimant, reading)}
    RETURN ${counted(claimant, reading)}
  }`
}

/** Those on whom most rests, in the order of the index, from after the one of that rank and key. */
export function reliedOn(pages: Fragment, reading: Reading, limit: Fragment): Fragment {
  const [page, claimant] = [variable('page'), variable('claimant')]
  return cypher`COLLECT {
    UNWIND ${pages} AS ${page}
    CALL (${page}) {
      MATCH (${claimant}:Claimant)
      WHERE ${claimant}.relianceRank >= ${page}.rank AND ${claimant}.orderKey IS NOT NULL
        AND (${claimant}.relianceRank > ${page}.rank OR ${claimant}.orderKey > ${page}.key)
        AND ${visible(claimant, reading)}
      RETURN ${claimant}
      ORDER BY ${claimant}.relianceRank, ${claimant}.orderKey
      LIMIT ${limit}
    }
    RETURN ${counted(claimant, reading)}
  }`
}

/** Counted is only what rests on it for whoever sees as much as this viewer. */
function counted(claimant: Variable, { clearance }: Reading): Fragment {
  const upTo = (property: Fragment) =>
    cypher`reduce(sum = 0, count IN coalesce(${claimant}.${property}, [])[..${clearance} + 1] | sum + count)`
  return cypher`{id: ${claimant}.id, key: ${claimant}.orderKey, rank: ${claimant}.relianceRank, falls: ${upTo(cypher`fallsByLevel`)}, drops: ${upTo(cypher`dropsByLevel`)}}`
}
