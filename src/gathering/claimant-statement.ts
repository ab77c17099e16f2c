import { eachOnce } from '../cypher/text/each-once.ts'
import { cypher, type Fragment, type Variable, variable } from '../cypher/text/fragment.ts'
import type { Reading } from '../lens/reading.ts'
import { inRecord, visible, visibleInRecord } from '../lens/visibility.ts'

/**
 * Everyone who makes one of the claims, or publishes a document that a coded one cites: a row for itself, for the actor or source that
 * is its body, and for each owner of these.
 */
export function claimantsOf(claims: Variable, reading: Reading): Fragment {
  const [claim, speaker] = [variable('claim'), variable('speaker')]
  const [claimant, self, owner] = [variable('claimant'), variable('self'), variable('owner')]
  const [body, other, owned, holder] = [variable('body'), variable('other'), variable('owned'), variable('holder')]
  return cypher`COLLECT {
    ${eachOnce(
      claimant,
      cypher`UNWIND ${claims} AS ${claim}
      MATCH (${claim})-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(${speaker}:Claimant)
      WHERE ${visible(speaker, reading)}
      RETURN DISTINCT ${speaker}`,
    )}
    MATCH (${claimant}) (()-[${body}:BODY WHERE ${inRecord(body, reading)}]-(${other} WHERE ${visible(other, reading)})){0,1} (${self})
      (()-[${owned}:OWNED_BY WHERE ${inRecord(owned, reading)}]->(${holder} WHERE ${visible(holder, reading)}))* (${owner})
    RETURN DISTINCT {id: ${claimant}.id, identified: coalesce(${claimant}.actorKind, '') <> 'SOURCE_PERSONA', selfId: ${self}.id, ownerId: ${owner}.id}
  }`
}

/** `[id, id of a whole]` of each claimant, or its body, and what that is alleged to be a member or part of, or to be commanded by. */
export function wholesOf(claimants: Variable, reading: Reading): Fragment {
  const [claimant, selfId, tie, whole] = [variable('claimant'), variable('selfId'), variable('tie'), variable('whole')]
  return cypher`COLLECT {
    ${eachOnce(selfId, cypher`UNWIND ${claimants} AS ${claimant} RETURN DISTINCT ${claimant}.selfId`)}
    MATCH (:Claimant:Node {id: ${selfId}})-[${tie}:ALLEGED_WHOLE]->(${whole})
    WHERE ${visibleInRecord(tie, reading)}
    RETURN DISTINCT [${selfId}, ${whole}.id]
  }`
}

interface Voices {
  readonly claims: Variable
  readonly claimants: Variable
  readonly wholes: Variable
}

/** Between whom claimants speak for, their owners and wholes, and the subjects, objects and opponents of all claims: who opposes whom. */
export function opposingOf({ claims, claimants, wholes }: Voices, reading: Reading): Fragment {
  const [party, voices, voice] = [variable('party'), variable('voices'), variable('voice')]
  const [claim, named, opposing] = [variable('claim'), variable('named'), variable('opposing')]
  return cypher`COLLECT {
      WITH [x IN ${claimants} | x.ownerId] + [x IN ${wholes} | x[1]] AS ${voices}
      ${eachOnce(party, cypher`UNWIND ${claims} AS ${claim} UNWIND [${claim}.subjectId, ${claim}.objectId] + ${claim}.againstIds AS ${named} RETURN DISTINCT ${named}`)}
      MATCH (:Actor:Node {id: ${party}})-[${opposing}:ALLEGED_OPPONENT]-(${voice})
      WHERE ${voice}.id IN ${voices} AND ${visibleInRecord(opposing, reading)}
      RETURN DISTINCT {id: ${voice}.id, opponentId: ${party}, heldSpans: ${opposing}.heldSpans, heldCore: ${opposing}.heldCore}
    }`
}
