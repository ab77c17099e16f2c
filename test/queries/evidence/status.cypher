/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [reduce(only2 = null, row2 IN COLLECT {
    MATCH (claim)-[:STATES]->(proposition:Proposition)
    WHERE proposition.level <= $clearance
    RETURN [reduce(only3 = null, row3 IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(first:Claim)
                WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                RETURN DISTINCT found
          } AS claim2
          RETURN claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, COLLECT {
          UNWIND COLLECT {
            UNWIND claims AS claim3
                  MATCH (claim3)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
              MATCH (proposition2:Proposition:Node {id: proposition.id})
              WHERE proposition2.level <= $clearance
              WITH proposition2 ORDER BY proposition2.orderKey
              RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim4 IN claims | claim4 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition3)
              WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim5.id, type: relation.type, byId: other2.id, proposition: proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:REPORTS]->(toll)
              RETURN [claim6.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND COLLECT {
                UNWIND [x IN claims WHERE x.placeId IS NOT NULL | x.placeId] AS named RETURN DISTINCT named
              } AS placeId
              RETURN [placeId, COLLECT {
                MATCH (:Place:Node {id: placeId}) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
                RETURN place.id ORDER BY size(outer)
              }]
            },
        opponents: COLLECT {
              UNWIND COLLECT {
                UNWIND claims AS claim7 UNWIND claim7.againstIds AS named2 RETURN DISTINCT named2
              } AS opponentId
              RETURN [opponentId, COLLECT {
                MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                RETURN DISTINCT whole2.id
              }]
            },
        steps: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[step2:RESTS_ON]->(earlier2)
              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
              RETURN {from: claim8.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
            },
        cited: COLLECT {
              UNWIND claims AS claim9
              MATCH (claim9)-[cites:CITES]->(cited:Document)
              WHERE cited.level <= $clearance AND NOT EXISTS {
                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
              }
              MATCH (cited)-[:PUBLISHED_BY]->(publisher)
              RETURN {claimId: claim9.id, documentId: cited.id, sourceId: publisher.id}
            },
        claimants: claimants,
        wholes: wholes,
        opposing: COLLECT {
              WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
              UNWIND COLLECT {
                UNWIND claims AS claim10 UNWIND [claim10.subjectId, claim10.objectId] + claim10.againstIds AS named3 RETURN DISTINCT named3
              } AS party
              MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
              WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row3)]
  } | row2)]
} | row) AS value
