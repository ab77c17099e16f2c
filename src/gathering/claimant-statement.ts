import { cypher, type Fragment, type Variable, variable } from '../cypher/fragment.ts'
import type { Reading } from '../lens/reading.ts'
import { inRecord, visible, visibleInRecord } from '../lens/visibility.ts'

/**
 * Of everyone who makes one of the claims, or publishes a document that a coded one cites: what makes it one with others, and what
 * makes it a party. A row for itself, for the actor or source that is its body, and for each owner of these.
 */
export function claimantsOf(claims: Variable, parties: Variable, reading: Reading): Fragment {
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
      RETURN {
        id: ${claimant}.id, identified: coalesce(${claimant}.actorKind, '') <> 'SOURCE_PERSONA', selfId: ${self}.id, ownerId: ${owner}.id,
        voices: ${voicesOf(self, owner, { parties, reading })}
      }
    }`
}

interface Among {
  readonly parties: Variable
  readonly reading: Reading
}

/** The owner, or of itself what it is alleged to be part of too; each with every party that it opposes or is opposed by. */
function voicesOf(self: Variable, owner: Variable, { parties, reading }: Among): Fragment {
  const [tie, whole, voice] = [variable('tie'), variable('whole'), variable('voice')]
  const [opposing, opponent] = [variable('opposing'), variable('opponent')]
  return cypher`COLLECT {
          UNWIND [${owner}] + COLLECT {
            MATCH (${owner})-[${tie}:ALLEGED_WHOLE]->(${whole})
            WHERE ${owner} = ${self} AND ${visibleInRecord(tie, reading)}
            RETURN DISTINCT ${whole}
          } AS ${voice}
          OPTIONAL MATCH (${voice})-[${opposing}:ALLEGED_OPPONENT]-(${opponent})
          WHERE ${opponent}.id IN ${parties} AND ${visibleInRecord(opposing, reading)}
          RETURN DISTINCT {id: ${voice}.id, opponentId: ${opponent}.id, heldSpans: ${opposing}.heldSpans, heldCore: ${opposing}.heldCore}
        }`
}
