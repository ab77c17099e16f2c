/* supportNetwork */
WITH [{ref: '', ids: COLLECT {
  MATCH (assessment:Assessment)
  WHERE assessment.scale = 'SOURCE_RELIABILITY' AND assessment.level <= $clearance AND assessment.recordedAt <= $knownAt AND assessment.withdrawnAt > $knownAt AND assessment.value IN $minReliability
  MATCH (assessment)-[:ASSESSES]->(source:Source)
  WHERE source.level <= $clearance
  WITH DISTINCT source
  WITH source, head(COLLECT {
    MATCH (source)<-[:ASSESSES]-(assessment2:Assessment)
    WHERE assessment2.scale = 'SOURCE_RELIABILITY' AND assessment2.level <= $clearance AND assessment2.recordedAt <= $knownAt AND assessment2.withdrawnAt > $knownAt
    RETURN assessment2.value ORDER BY assessment2.orderKey LIMIT 1
  }) AS latest
  WHERE latest IN $minReliability
  RETURN source.id
}}] AS lensReliableFound,
COLLECT {
  UNWIND $ofIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS ofFound
WITH lensReliableFound, reduce(all = [], x IN lensReliableFound | all + x.ids) AS lensReliable, ofFound, reduce(all = [], x IN ofFound | all + x.ids) AS of
CALL (*) {
  MATCH (start:Actor:Node)
  WHERE start.id IN of
  MATCH (start) (()<-[alleged:ALLEGED WHERE alleged.predicate IN $predicates AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND coalesce(alleged.sourceId IN lensReliable, false) AND coalesce(head([i IN range(0, size(coalesce(alleged.credibilities, [])) / 4 - 1) WHERE alleged.credibilities[4 * i] <= $clearance AND alleged.credibilities[4 * i + 1] <= $knownAt AND alleged.credibilities[4 * i + 2] > $knownAt | alleged.credibilities[4 * i + 3]]) <= $minCredibility, false) AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)]-(outer:Actor WHERE outer.level <= $clearance)){0,1} (near:Actor)
  WITH near, min(size(alleged)) AS depth
  MATCH (near)<-[link:LINK]-(far:Actor)
  WHERE far.level <= $clearance AND link.predicate IN $predicates AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt AND EXISTS {
    MATCH (near)<-[alleged2:ALLEGED]-(far)
    WHERE alleged2.propositionId = link.propositionId AND alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND coalesce(alleged2.sourceId IN lensReliable, false) AND coalesce(head([i IN range(0, size(coalesce(alleged2.credibilities, [])) / 4 - 1) WHERE alleged2.credibilities[4 * i] <= $clearance AND alleged2.credibilities[4 * i + 1] <= $knownAt AND alleged2.credibilities[4 * i + 2] > $knownAt | alleged2.credibilities[4 * i + 3]]) <= $minCredibility, false) AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt)
  }
  WITH link, min(depth) AS depth
  ORDER BY depth, link.orderKey
  LIMIT $most
  RETURN collect({link: link, depth: depth}) AS reached
}
RETURN [[x IN lensReliableFound | x.ref], [x IN ofFound | x.ref]] AS found, {
  starts: of,
  depth: reached[-1].depth,
  links: COLLECT {
    UNWIND reached AS one
    WITH one.link AS link2
    RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [{from: reduce(only = null, row IN COLLECT {
      MATCH (from:Actor)-[link2]->()
      WHERE from.level <= $clearance
      RETURN {id: from.id}
    } | row), to: reduce(only2 = null, row2 IN COLLECT {
      MATCH (to:Actor)<-[link2]-()
      WHERE to.level <= $clearance
      RETURN {id: to.id}
    } | row2), `need:evidence`: reduce(only3 = null, row3 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim)
          RETURN DISTINCT claim ORDER BY claim.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition:Proposition:Node {id: link2.propositionId})
              WHERE proposition.level <= $clearance
              WITH proposition ORDER BY proposition.orderKey
              RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim2 IN claims | claim2 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: coalesce(claim2.sourceId IN lensReliable, false) AND coalesce(head([i IN range(0, size(coalesce(claim2.credibilities, [])) / 4 - 1) WHERE claim2.credibilities[4 * i] <= $clearance AND claim2.credibilities[4 * i + 1] <= $knownAt AND claim2.credibilities[4 * i + 2] > $knownAt | claim2.credibilities[4 * i + 3]]) <= $minCredibility, false)
            }],
        relations: COLLECT {
              UNWIND claims AS claim3
              MATCH (claim3)<-[relation:RELATES_TO]-(other)-[:STATES]->(proposition2)
              WHERE other.level <= $clearance AND other.recordedAt <= $knownAt AND other.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim3.id, type: relation.type, byId: other.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim4
              MATCH (claim4)-[:REPORTS]->(toll)
              RETURN [claim4.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place)
              RETURN [claim5.id, place.id] ORDER BY size(outer2)
            },
        opponents: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
              WITH DISTINCT claim6, opponent, whole
              RETURN [claim6.id, opponent.id, whole.id]
            },
        steps: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)-[step2:RESTS_ON]->(earlier2)
              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
              RETURN {from: claim7.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
            },
        cited: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[cites:CITES]->(cited:Document)
              WHERE cited.level <= $clearance AND NOT EXISTS {
                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
              }
              MATCH (cited)-[:PUBLISHED_BY]->(publisher)
              RETURN {claimId: claim8.id, documentId: cited.id, sourceId: publisher.id}
            },
        claimants: COLLECT {
              UNWIND claims AS claim9
              MATCH (claim9)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
              WITH DISTINCT claimant
              WHERE claimant.level <= $clearance
              MATCH (claimant) (()-[body:BODY WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt]-(other2 WHERE other2.level <= $clearance)){0,1} (self)
                (()-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(holder WHERE holder.level <= $clearance))* (owner)
              WITH DISTINCT claimant, self, owner
              RETURN {
                id: claimant.id, identified: coalesce(claimant.actorKind, '') <> 'SOURCE_PERSONA', selfId: self.id, ownerId: owner.id,
                voices: COLLECT {
                          UNWIND [owner] + COLLECT {
                            MATCH (owner)-[tie:ALLEGED_WHOLE]->(whole2)
                            WHERE owner = self AND tie.level <= $clearance AND tie.recordedAt <= $knownAt AND tie.withdrawnAt > $knownAt
                            RETURN DISTINCT whole2
                          } AS voice
                          OPTIONAL MATCH (voice)-[opposing:ALLEGED_OPPONENT]-(opponent2)
                          WHERE opponent2.id IN parties AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice.id, opponentId: opponent2.id, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row3)}]}
  },
  actors: COLLECT {
    UNWIND of + [one IN reached | startNode(one.link).id] + [one IN reached | endNode(one.link).id] AS actorId
    WITH DISTINCT actorId
    MATCH (actor:Actor:Node {id: actorId})
    RETURN [actor.id, [{id: actor.id}]]
  }
} AS value
