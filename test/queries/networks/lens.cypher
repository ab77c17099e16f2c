/* supportNetwork */
WITH COLLECT {
  UNWIND $ofIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS ofFound
WITH ofFound, reduce(all = [], x IN ofFound | all + x.ids) AS of
CALL (*) {
  MATCH (start:Actor:Node)
  WHERE start.id IN of
  MATCH (start) (()<-[alleged:ALLEGED WHERE CASE WHEN alleged.predicate IN $predicates THEN alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND alleged.attribution IN $attributions AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt) ELSE false END]-(outer:Actor WHERE outer.level <= $clearance)){0,1} (near:Actor)
  WITH near, min(size(alleged)) AS depth
  MATCH (near)<-[link:LINK]-(far:Actor)
  WHERE CASE WHEN link.predicate IN $predicates THEN far.level <= $clearance AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt ELSE false END
  WITH link, min(depth) AS depth
  ORDER BY depth, link.orderKey
  WITH link, depth
  WHERE EXISTS {
    MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(asserting:Claim {polarity: 'ASSERTED'})
    WHERE asserting.level <= $clearance AND asserting.recordedAt <= $knownAt AND asserting.withdrawnAt > $knownAt AND asserting.attribution IN $attributions AND none(i IN range(0, size(coalesce(asserting.revisions, [])) / 3 - 1) WHERE asserting.revisions[3 * i] <= $clearance AND asserting.revisions[3 * i + 1] <= $knownAt AND asserting.revisions[3 * i + 2] > $knownAt)
  }
  WITH link, depth
  ORDER BY depth, link.orderKey
  LIMIT $most
  RETURN collect({link: link, depth: depth}) AS reached
}
RETURN [[x IN ofFound | x.ref]] AS found, {
  starts: of,
  depth: reached[-1].depth,
  links: reduce(only = null, row IN COLLECT {
    WITH [one IN reached | one.link] AS links
    WITH links, COLLECT { UNWIND links AS link2 WITH link2 WHERE link2.denied AND EXISTS { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(denial:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) } RETURN link2.propositionId } AS ids
    RETURN {
      rows: COLLECT {
        UNWIND links AS link2
        RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [[null]]}
      },
      evidence: [reduce(only2 = null, row2 IN COLLECT {
        WITH COLLECT {
            UNWIND COLLECT {
              MATCH (stated:Proposition:Node WHERE stated.id IN ids)<-[:STATES]-(first:Claim)
                  WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                  MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                  MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                  RETURN DISTINCT found
            } AS claim
            RETURN claim ORDER BY claim.orderKey
          } AS claims
        WITH claims, COLLECT {
            UNWIND COLLECT {
              UNWIND claims AS claim2
                    MATCH (claim2)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
                    WHERE speaker.level <= $clearance
                    RETURN DISTINCT speaker
            } AS claimant
            MATCH (claimant) (()-[body:BODY WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt]-(other WHERE other.level <= $clearance)){0,1} (self)
              (()-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(holder WHERE holder.level <= $clearance))* (owner)
            RETURN DISTINCT {id: claimant.id, identified: coalesce(claimant.actorKind, '') <> 'SOURCE_PERSONA', selfId: self.id, ownerId: owner.id}
          } AS claimants
        WITH claims, claimants, COLLECT {
            UNWIND COLLECT {
              UNWIND claimants AS claimant2 RETURN DISTINCT claimant2.selfId
            } AS selfId
            MATCH (:Claimant:Node {id: selfId})-[tie:ALLEGED_WHOLE]->(whole)
            WHERE tie.level <= $clearance AND tie.recordedAt <= $knownAt AND tie.withdrawnAt > $knownAt
            RETURN DISTINCT [selfId, whole.id]
          } AS wholes
        RETURN {
          clearance: $clearance, knownAt: $knownAt,
          propositions: COLLECT {
                MATCH (proposition:Proposition:Node WHERE proposition.id IN ids)
                WHERE proposition.level <= $clearance
                WITH proposition ORDER BY proposition.orderKey
                RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: [claim3 IN claims | claim3 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
                .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim3.attribution IN $attributions
              }],
          relations: COLLECT {
                UNWIND claims AS claim4
                MATCH (claim4)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition2)
                WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
                RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other2.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
              },
          tolls: COLLECT {
                UNWIND claims AS claim5
                MATCH (claim5)-[:REPORTS]->(toll)
                RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
              },
          places: COLLECT {
                UNWIND COLLECT {
                  UNWIND [x IN claims WHERE x.placeId IS NOT NULL | x.placeId] AS named RETURN DISTINCT named
                } AS placeId
                RETURN [placeId, COLLECT {
                  MATCH (:Place:Node {id: placeId}) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place)
                  RETURN place.id ORDER BY size(outer2)
                }]
              },
          opponents: COLLECT {
                UNWIND COLLECT {
                  UNWIND claims AS claim6 UNWIND claim6.againstIds AS named2 RETURN DISTINCT named2
                } AS opponentId
                RETURN [opponentId, COLLECT {
                  MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                  RETURN DISTINCT whole2.id
                }]
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
          claimants: claimants,
          wholes: wholes,
          opposing: COLLECT {
                WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
                UNWIND COLLECT {
                  UNWIND claims AS claim9 UNWIND [claim9.subjectId, claim9.objectId] + claim9.againstIds AS named3 RETURN DISTINCT named3
                } AS party
                MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
                WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
              },
          exclusions: [],
          carried: []
        }
      } | row2)]
    }
  } | row),
  actors: COLLECT {
    UNWIND of + [one IN reached | startNode(one.link).id] + [one IN reached | endNode(one.link).id] AS actorId
    WITH DISTINCT actorId
    MATCH (actor:Actor:Node {id: actorId})
    RETURN [actor.id, [[actor.id]]]
  }
} AS value
