import { cypher, type Fragment, type Variable, variable } from '../cypher/fragment.ts'
import type { Reading } from '../lens/reading.ts'
import { inRecord, visible, visibleInRecord } from '../lens/visibility.ts'

/**
 * Everyone who makes one of the claims, or publishes a document that a coded one cites: a row for itself, for the actor or source that
 * is its body, and for each owner of these.
 */
export function claimantsOf(claims: Variable, reading: Reading): Fragment {
  const [claim, claimant, self, owner] = [variable('claim'), variable('claimant'), variable('self'), variable('owner')]
  const [body, other, owned, holder] = [variable('body'), variable('other'), variable('owned'), variable('holder')]
  return cypher`COLLECT {
    UNWIND ${claims} AS ${claim}
    MATCH (${claim})-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(${claimant}:Claimant)
    WITH DISTINCT ${claimant}
    WHERE ${visible(claimant, reading)}
    MATCH (${claimant}) (()-[${body}:BODY WHERE ${inRecord(body, reading)}]-(${other} WHERE ${visible(other, reading)})){0,1} (${self})
      (()-[${owned}:OWNED_BY WHERE ${inRecord(owned, reading)}]->(${holder} WHERE ${visible(holder, reading)}))* (${owner})
    WITH DISTINCT ${claimant}, ${self}, ${owner}
    RETURN {id: ${claimant}.id, identified: coalesce(${claimant}.actorKind, '') <> 'SOURCE_PERSONA', selfId: ${self}.id, ownerId: ${owner}.id}
  }`
}

/** `[id, id of a whole]` of each claimant, or its body, and what that is alleged to be a member or part of, or to be commanded by. */
export function wholesOf(claimants: Variable, reading: Reading): Fragment {
  const [claimant, selfId, tie, whole] = [variable('claimant'), variable('selfId'), variable('tie'), variable('whole')]
  return cypher`COLLECT {
    UNWIND ${claimants} AS ${claimant}
    WITH DISTINCT ${claimant}.selfId AS ${selfId}
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
  const [party, voice, opposing] = [variable('party'), variable('voice'), variable('opposing')]
  return cypher`COLLECT {
      UNWIND reduce(all = [], x IN ${claims} | all + [x.subjectId, x.objectId] + x.againstIds) AS ${party}
      WITH DISTINCT ${party}
      MATCH (:Actor:Node {id: ${party}})-[${opposing}:ALLEGED_OPPONENT]-(${voice})
      WHERE ${voice}.id IN [x IN ${claimants} | x.ownerId] + [x IN ${wholes} | x[1]] AND ${visibleInRecord(opposing, reading)}
      RETURN DISTINCT {id: ${voice}.id, opponentId: ${party}, heldSpans: ${opposing}.heldSpans, heldCore: ${opposing}.heldCore}
    }`
}
