import { cypher, type Fragment, type Parameter, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import type { Late } from '../../cypher/request-values.ts'
import { storedRootsHold } from '../../lens/kept-origins.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'
import { edgeMayVote, edgeVotes } from '../../lens/voting.ts'
import type { Direction } from '../../vocabulary/index.ts'

/** One step of a walk over links, from the actor at hand to the next. */
export interface Hop {
  readonly near: Variable
  readonly link: Variable
  readonly far: Variable
  /** UPSTREAM walks against the links, from the supported to its supporters. */
  readonly direction: Direction
}

export function hopPattern({ near, link, far, direction }: Hop): Fragment {
  return between(direction, cypher`(${near})`, cypher`[${link}:LINK]`, cypher`(${far}:Actor)`)
}

/** A claim that votes asserts the link to an actor that the viewer may see. */
export function linkStands(hop: Hop, predicates: Parameter, reading: Reading): Fragment {
  return cypher`${linkShows(hop, predicates, reading)} AND ${linkIsSaid(hop, reading)}`
}

/** What the link tells by itself: the bounds on it only spare a look at its claims. */
export function linkShows({ link, far }: Omit<Hop, 'direction'>, predicates: Parameter, reading: Reading): Fragment {
  return cypher`${visible(far, reading)} AND ${link}.predicate IN ${predicates} AND ${visibleInRecord(link, reading)}`
}

/** MATCHes the edges of the claims that vote and assert the link. */
export function allegedBy({ near, link, far, direction }: Hop, alleged: Variable, reading: Reading): Fragment {
  const voting = edgeVotes(alleged, reading).reduce(
    (all, one) => cypher`${all} AND ${one}`,
    cypher`${alleged}.propositionId = ${link}.propositionId`,
  )
  return cypher`MATCH ${between(direction, cypher`(${near})`, cypher`[${alleged}:ALLEGED]`, cypher`(${far})`)}
WHERE ${voting}`
}

export function linkIsSaid(hop: Hop, reading: Reading): Fragment {
  const alleged = variable('alleged')
  const least = minOrigins(reading)
  const said = allegedBy(hop, alleged, reading)
  return least === null ? cypher`EXISTS {\n  ${said}\n}` : saidByAtLeast(least, { said, alleged }, reading)
}

/**
 * There are no more independent origins than claimants at the roots that are stored. Where these do not hold, as many as it
 * takes may be found: evidence decides.
 */
function saidByAtLeast(
  least: Late<number>,
  { said, alleged }: { readonly said: Fragment; readonly alleged: Variable },
  reading: Reading,
): Fragment {
  const [enough, voice] = [parameter('minOrigins', least), variable('voice')]
  return cypher`COUNT {
  ${said}
  UNWIND CASE WHEN ${storedRootsHold(alleged, reading)} THEN ${alleged}.rootClaimantIds ELSE range(1, ${enough}) END AS ${voice}
  RETURN DISTINCT ${voice}
} >= ${enough}`
}

/** Only a denial that evidence supports can refute what a claim that votes asserts. */
export function mayBeRefuted(link: Variable): Fragment {
  const denial = variable('denial')
  return cypher`EXISTS { MATCH (:Proposition:Node {id: ${link}.propositionId})<-[:STATES]-(${denial}:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) }`
}

/**
 * One step over what is alleged, decided by the step alone: a look aside would make Neo4j walk every trail, where it otherwise
 * visits every actor once. So it may take a step too many, and never one too few.
 */
export function reachStep(
  { link: alleged, far, direction }: Omit<Hop, 'near'>,
  predicates: Parameter,
  reading: Reading,
): Fragment {
  const conditions = edgeMayVote(alleged, reading).reduce(
    (all, one) => cypher`${all} AND ${one}`,
    cypher`${alleged}.predicate IN ${predicates}`,
  )
  return between(
    direction,
    cypher`()`,
    cypher`[${alleged}:ALLEGED WHERE ${conditions}]`,
    cypher`(${far}:Actor WHERE ${visible(far, reading)})`,
  )
}

function between(direction: Direction, near: Fragment, edge: Fragment, far: Fragment): Fragment {
  if (direction === 'UPSTREAM') return cypher`${near}<-${edge}-${far}`
  return direction === 'DOWNSTREAM' ? cypher`${near}-${edge}->${far}` : cypher`${near}-${edge}-${far}`
}
