import { cypher, type Fragment, type Variable, variable } from '../cypher/fragment.ts'
import type { Reading } from '../lens/reading.ts'
import { inRecord, visible, visibleInRecord } from '../lens/visibility.ts'

/**
 * Of everyone who makes one of the claims, or publishes a document that a coded one cites: what makes it one with others, and what
 * makes it a party, which is the actor or source that is its body, its owners, its parents, and whom any of these oppose among the parties.
 */
export function claimantsOf(claims: Variable, parties: Variable, reading: Reading): Fragment {
  const [claim, claimant] = [variable('claim'), variable('claimant')]
  const [selves, owners, parents] = [variable('selves'), variable('owners'), variable('parents')]
  return cypher`COLLECT {
  UNWIND ${claims} AS ${claim}
  MATCH (${claim})-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(${claimant}:Claimant)
  WITH DISTINCT ${claimant}
  WHERE ${visible(claimant, reading)}
  WITH ${claimant}, [${claimant}] + ${bodiesOf(claimant, reading)} AS ${selves}
  WITH ${claimant}, ${selves}, ${ownersOf(selves, reading)} AS ${owners}, ${parentsOf(selves, reading)} AS ${parents}
  RETURN {
    id: ${claimant}.id,
    identified: coalesce(${claimant}.actorKind, '') <> 'SOURCE_PERSONA',
    sameAs: [x IN ${selves} WHERE x <> ${claimant} | x.id],
    ownerIds: [x IN ${owners} | x.id],
    parentIds: [x IN ${parents} | x.id],
    opposed: ${opposedBy(cypher`${selves} + ${owners} + ${parents}`, parties, reading)}
  }
}`
}

function bodiesOf(claimant: Variable, reading: Reading): Fragment {
  const [body, other] = [variable('body'), variable('other')]
  return cypher`COLLECT {
    MATCH (${claimant})-[${body}:BODY]-(${other}:Claimant)
    WHERE ${inRecord(body, reading)} AND ${visible(other, reading)}
    RETURN ${other}
  }`
}

function ownersOf(selves: Variable, reading: Reading): Fragment {
  const [self, owned, holder, owner] = [variable('self'), variable('owned'), variable('holder'), variable('owner')]
  return cypher`COLLECT {
    UNWIND ${selves} AS ${self}
    MATCH (${self}) (()-[${owned}:OWNED_BY WHERE ${inRecord(owned, reading)}]->(${holder}:Claimant WHERE ${visible(holder, reading)}))+ (${owner})
    RETURN DISTINCT ${owner}
  }`
}

function parentsOf(selves: Variable, reading: Reading): Fragment {
  const [self, tie, parent] = [variable('self'), variable('tie'), variable('parent')]
  return cypher`COLLECT {
    UNWIND ${selves} AS ${self}
    MATCH (${self})-[${tie}:ALLEGED]-(${parent}:Actor)
    WHERE (${tie}.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(${tie}) = ${self} OR ${tie}.predicate = 'COMMANDS' AND endNode(${tie}) = ${self})
      AND ${visibleInRecord(tie, reading)}
    RETURN DISTINCT ${parent}
  }`
}

function opposedBy(actors: Fragment, parties: Variable, reading: Reading): Fragment {
  const [self, opposing, opponent] = [variable('self'), variable('opposing'), variable('opponent')]
  return cypher`COLLECT {
      UNWIND ${actors} AS ${self}
      MATCH (${self})-[${opposing}:ALLEGED]-(${opponent}:Actor)
      WHERE ${opposing}.predicate = 'OPPOSES' AND ${opponent}.id IN ${parties} AND ${visibleInRecord(opposing, reading)}
      RETURN DISTINCT {id: ${opponent}.id, held: {spans: ${opposing}.heldSpans, core: ${opposing}.heldCore}}
    }`
}
