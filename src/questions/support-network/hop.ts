import type { Late } from '../../cypher/request-values.ts'
import {
  cypher,
  type Fragment,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from '../../cypher/text/fragment.ts'
import { storedRootsHold } from '../../lens/kept-origins.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, visible, visibleInRecord } from '../../lens/visibility.ts'
import { hidesClaims, mayVote, votes } from '../../lens/voting.ts'
import type { Direction } from '../../vocabulary/index.ts'

/** One step of a walk over links, from the actor at hand to the next. */
export interface Hop {
  readonly near: Variable
  readonly link: Variable
  readonly far: Variable
  /** UPSTREAM walks against the links, from the supported to its supporters. */
  readonly direction: Direction
}

/** A link and the actor to which it leads, whichever way it is walked. */
type Reached = Pick<Hop, 'link' | 'far'>

export function hopPattern({ near, link, far, direction }: Hop): Fragment {
  return between(direction, cypher`(${near})`, cypher`[${link}:LINK]`, cypher`(${far}:Actor)`)
}

/** A claim that votes asserts the link to an actor that the viewer may see. */
export function linkStands(hop: Hop, predicates: Parameter, reading: Reading): Fragment {
  return cypher`${linkShows(hop, predicates, reading)} AND ${linkIsSaid(hop.link, reading)}`
}

/** The same for a step of a `SHORTEST`, of which Neo4j asks all conditions apart from its plan, and in no good order: the cheapest first. */
export function stepStands({ link, far }: Reached, predicates: Parameter, reading: Reading): Fragment {
  const rest = cypher`${visibleInRecord(link, reading)} AND ${claimsSay(link, reading)}`
  const stands = tellsAll(reading) ? cypher`CASE WHEN ${tellsItIsSaid(link, reading)} THEN true ELSE ${rest} END` : rest
  return ifOneOf(predicates, link, cypher`${visible(far, reading)} AND ${stands}`)
}

/** What the link tells by itself: the bounds on it only spare a look at its claims. */
export function linkShows({ link, far }: Reached, predicates: Parameter, reading: Reading): Fragment {
  return ifOneOf(predicates, link, cypher`${visible(far, reading)} AND ${visibleInRecord(link, reading)}`)
}

/**
 * Most edges are of other predicates. Neo4j does not know how few a parameter names, and would by itself look at that after all else.
 * A walk stands in it only where Neo4j runs it apart from its plan anyway, as `onlyRow` tells.
 */
function ifOneOf(predicates: Parameter, edge: Variable, condition: Fragment): Fragment {
  return cypher`CASE WHEN ${edge}.predicate IN ${predicates} THEN ${condition} ELSE false END`
}

/** The pattern of the claims on a link: from its proposition, which has few of them, where an actor may have very many edges. */
export function claimsOn(link: Variable, claim: Variable, having = cypher``): Fragment {
  return cypher`(:Proposition:Node {id: ${link}.propositionId})<-[:STATES]-(${claim}:Claim${having})`
}

/** MATCHes the claims that vote and assert the link. */
export function saidBy(link: Variable, claim: Variable, reading: Reading): Fragment {
  return cypher`MATCH ${claimsOn(link, claim, cypher` {polarity: 'ASSERTED'}`)}
WHERE ${allOf(votes(claim, reading))}`
}

export function linkIsSaid(link: Variable, reading: Reading): Fragment {
  const said = claimsSay(link, reading)
  return tellsAll(reading) ? cypher`(coalesce(${tellsItIsSaid(link, reading)}, false) OR ${said})` : said
}

/** Whether the link may tell by itself what its claims say: where each that the viewer may see lets it stand. */
function tellsAll(reading: Reading): boolean {
  return minOrigins(reading) === null && !hidesClaims(reading)
}

/** Null where the link has no claim that tells so. */
function tellsItIsSaid(link: Variable, { clearance, knownAt }: Reading): Fragment {
  return cypher`${link}.saidLevel <= ${clearance} AND ${link}.saidSince <= ${knownAt}`
}

function claimsSay(link: Variable, reading: Reading): Fragment {
  const claim = variable('asserting')
  const least = minOrigins(reading)
  const said = saidBy(link, claim, reading)
  return least === null ? cypher`EXISTS {\n  ${said}\n}` : saidByAtLeast(least, { said, claim }, reading)
}

/**
 * There are no more independent origins than claimants at the roots that are stored. Where these do not hold, as many as it
 * takes may be found: evidence decides.
 */
function saidByAtLeast(
  least: Late<number>,
  { said, claim }: { readonly said: Fragment; readonly claim: Variable },
  reading: Reading,
): Fragment {
  const [enough, voice] = [parameter('minOrigins', least), variable('voice')]
  return cypher`COUNT {
  ${said}
  UNWIND CASE WHEN ${storedRootsHold(claim, reading)} THEN ${claim}.rootClaimantIds ELSE range(1, ${enough}) END AS ${voice}
  RETURN DISTINCT ${voice}
} >= ${enough}`
}

/** Only a denial that evidence supports can refute what a claim that votes asserts. */
export function mayBeRefuted(link: Variable): Fragment {
  const denial = variable('denial')
  return cypher`${link}.denied AND EXISTS { MATCH ${claimsOn(link, denial, cypher` {polarity: 'DENIED'}`)}<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) }`
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
  const condition = ifOneOf(predicates, alleged, allOf(mayVote(alleged, reading)))
  return between(
    direction,
    cypher`()`,
    cypher`[${alleged}:ALLEGED WHERE ${condition}]`,
    cypher`(${far}:Actor WHERE ${visible(far, reading)})`,
  )
}

function between(direction: Direction, near: Fragment, edge: Fragment, far: Fragment): Fragment {
  if (direction === 'UPSTREAM') return cypher`${near}<-${edge}-${far}`
  return direction === 'DOWNSTREAM' ? cypher`${near}-${edge}->${far}` : cypher`${near}-${edge}-${far}`
}
