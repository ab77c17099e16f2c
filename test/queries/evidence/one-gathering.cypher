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
    } | row3), reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(first2:Claim)
                WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
                MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
                MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (found2)
                RETURN DISTINCT found2
          } AS claim11
          RETURN claim11 ORDER BY claim11.orderKey
        } AS claims2
      WITH claims2, COLLECT {
          UNWIND COLLECT {
            UNWIND claims2 AS claim12
                  MATCH (claim12)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker2:Claimant)
                  WHERE speaker2.level <= $clearance
                  RETURN DISTINCT speaker2
          } AS claimant3
          MATCH (claimant3) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self2)
            (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $knownAt AND owned2.withdrawnAt > $knownAt]->(holder2 WHERE holder2.level <= $clearance))* (owner2)
          RETURN DISTINCT {id: claimant3.id, identified: coalesce(claimant3.actorKind, '') <> 'SOURCE_PERSONA', selfId: self2.id, ownerId: owner2.id}
        } AS claimants2
      WITH claims2, claimants2, COLLECT {
          UNWIND COLLECT {
            UNWIND claimants2 AS claimant4 RETURN DISTINCT claimant4.selfId
          } AS selfId2
          MATCH (:Claimant:Node {id: selfId2})-[tie2:ALLEGED_WHOLE]->(whole3)
          WHERE tie2.level <= $clearance AND tie2.recordedAt <= $knownAt AND tie2.withdrawnAt > $knownAt
          RETURN DISTINCT [selfId2, whole3.id]
        } AS wholes2
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition4:Proposition:Node {id: proposition.id})
              WHERE proposition4.level <= $clearance
              WITH proposition4 ORDER BY proposition4.orderKey
              RETURN proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim13 IN claims2 | claim13 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim13.attribution IN $attributions
            }],
        relations: COLLECT {
              UNWIND claims2 AS claim14
              MATCH (claim14)<-[relation2:RELATES_TO]-(other4)-[:STATES]->(proposition5)
              WHERE other4.level <= $clearance AND other4.recordedAt <= $knownAt AND other4.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim14.id, type: relation2.type, byId: other4.id, proposition: proposition5 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims2 AS claim15
              MATCH (claim15)-[:REPORTS]->(toll2)
              RETURN [claim15.id, toll2 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll2.position
            },
        places: COLLECT {
              UNWIND COLLECT {
                UNWIND [x IN claims2 WHERE x.placeId IS NOT NULL | x.placeId] AS named4 RETURN DISTINCT named4
              } AS placeId2
              RETURN [placeId2, COLLECT {
                MATCH (:Place:Node {id: placeId2}) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place2)
                RETURN place2.id ORDER BY size(outer2)
              }]
            },
        opponents: COLLECT {
              UNWIND COLLECT {
                UNWIND claims2 AS claim16 UNWIND claim16.againstIds AS named5 RETURN DISTINCT named5
              } AS opponentId2
              RETURN [opponentId2, COLLECT {
                MATCH (:Actor:Node {id: opponentId2}) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())* (whole4)
                RETURN DISTINCT whole4.id
              }]
            },
        steps: COLLECT {
              UNWIND claims2 AS claim17
              MATCH (claim17)-[step4:RESTS_ON]->(earlier4)
              WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
              RETURN {from: claim17.id, to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId, twins: step4.twins} ORDER BY earlier4.orderKey
            },
        cited: COLLECT {
              UNWIND claims2 AS claim18
              MATCH (claim18)-[cites2:CITES]->(cited2:Document)
              WHERE cited2.level <= $clearance AND NOT EXISTS {
                MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
                WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
              }
              MATCH (cited2)-[:PUBLISHED_BY]->(publisher2)
              RETURN {claimId: claim18.id, documentId: cited2.id, sourceId: publisher2.id}
            },
        claimants: claimants2,
        wholes: wholes2,
        opposing: COLLECT {
              WITH [x IN claimants2 | x.ownerId] + [x IN wholes2 | x[1]] AS voices2
              UNWIND COLLECT {
                UNWIND claims2 AS claim19 UNWIND [claim19.subjectId, claim19.objectId] + claim19.againstIds AS named6 RETURN DISTINCT named6
              } AS party2
              MATCH (:Actor:Node {id: party2})-[opposing2:ALLEGED_OPPONENT]-(voice2)
              WHERE voice2.id IN voices2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice2.id, opponentId: party2, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row4)]
  } | row2)]
} | row) AS value
