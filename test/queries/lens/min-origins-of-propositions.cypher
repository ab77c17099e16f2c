/* propositions */
WITH COLLECT {
  UNWIND $filterSubjectsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Entity)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterSubjectsFound
WITH filterSubjectsFound, reduce(all = [], x IN filterSubjectsFound | all + x.ids) AS filterSubjects
RETURN [[x IN filterSubjectsFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  WITH COLLECT {
    UNWIND filterSubjects AS one
    MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(sharing:Claim)-[:STATES]->(proposition:Proposition)
    WITH DISTINCT proposition
    WHERE proposition.level <= $clearance AND EXISTS { MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.subjectId IN filterSubjects }
    WITH proposition
    WHERE proposition.orderKey > $after
    WITH proposition
    ORDER BY proposition.orderKey
    LIMIT $limit
    RETURN [null, [[{evidence: reduce(only2 = null, row2 IN COLLECT {
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
    } | row2), sources: COLLECT {
      MATCH (proposition)<-[:STATES]-(claim11:Claim WHERE claim11.level <= $clearance AND claim11.recordedAt <= $knownAt AND claim11.withdrawnAt > $knownAt)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Source)
      WHERE source.level <= $clearance
      WITH DISTINCT source
      ORDER BY source.orderKey
      RETURN {claims: COLLECT { MATCH (proposition)<-[:STATES]-(carried:Claim WHERE carried.level <= $clearance AND carried.recordedAt <= $knownAt AND carried.withdrawnAt > $knownAt)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Source) RETURN DISTINCT carried.id }, source: [reduce(only3 = null, row3 IN COLLECT {
        MATCH (source)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
      } | row3)]}
    }}, COLLECT {
      MATCH (proposition)-[:SUBJECT]->(entity)-[:NAMED]->(name2:Name)
      WHERE entity.level <= $clearance AND name2.level <= $clearance
      WITH name2
      ORDER BY name2.position
      RETURN name2 {.value, .lang, .kind}
    }, COLLECT {
      MATCH (proposition)-[:OBJECT]->(entity2)-[:NAMED]->(name3:Name)
      WHERE entity2.level <= $clearance AND name3.level <= $clearance
      WITH name3
      ORDER BY name3.position
      RETURN name3 {.value, .lang, .kind}
    }, proposition {.predicate, .role, .side, value: CASE WHEN proposition.valueKey IS NULL THEN null ELSE head(COLLECT {
      MATCH (proposition)<-[:STATES]-(wording:Claim)
      WHERE wording.level <= $clearance AND wording.recordedAt <= $knownAt
      RETURN [wording.valueLangs, wording.valueTexts] ORDER BY wording.orderKey LIMIT 1
    }) END}]], {id: proposition.id, passing: COLLECT { MATCH (proposition)<-[:STATES]-(claim12:Claim) WHERE claim12.level <= $clearance AND claim12.recordedAt <= $knownAt AND claim12.withdrawnAt > $knownAt AND claim12.subjectId IN filterSubjects RETURN claim12.id }, meeting: COLLECT { MATCH (proposition)<-[:STATES]-(claim13:Claim) WHERE claim13.level <= $clearance AND claim13.recordedAt <= $knownAt AND claim13.withdrawnAt > $knownAt AND claim13.subjectId IN filterSubjects AND claim13.level <= $clearance AND claim13.recordedAt <= $knownAt AND claim13.withdrawnAt > $knownAt RETURN claim13.id }}]
  } AS rows, COLLECT {
    UNWIND filterSubjects AS one2
    MATCH ()<-[about:ABOUT {entityId: one2} WHERE about.key IS NOT NULL]-(sharing2:Claim)-[:STATES]->(proposition4:Proposition)
    WITH DISTINCT proposition4
    WHERE proposition4.level <= $clearance AND EXISTS { MATCH (proposition4)<-[:STATES]-(claim14:Claim) WHERE claim14.level <= $clearance AND claim14.recordedAt <= $knownAt AND claim14.withdrawnAt > $knownAt AND claim14.subjectId IN filterSubjects }
    RETURN {id: proposition4.id, passing: COLLECT { MATCH (proposition4)<-[:STATES]-(claim15:Claim) WHERE claim15.level <= $clearance AND claim15.recordedAt <= $knownAt AND claim15.withdrawnAt > $knownAt AND claim15.subjectId IN filterSubjects RETURN claim15.id }, meeting: COLLECT { MATCH (proposition4)<-[:STATES]-(claim16:Claim) WHERE claim16.level <= $clearance AND claim16.recordedAt <= $knownAt AND claim16.withdrawnAt > $knownAt AND claim16.subjectId IN filterSubjects AND claim16.level <= $clearance AND claim16.recordedAt <= $knownAt AND claim16.withdrawnAt > $knownAt RETURN claim16.id }}
  } AS doubts
  RETURN {rows: rows, total: 0, doubts: doubts, weighed: COLLECT {
    UNWIND [row IN rows | row[2]] + doubts AS doubt
        WITH DISTINCT doubt.id AS propositionId
        MATCH (weighed:Proposition:Node {id: propositionId})
    RETURN [weighed.id, {asIs: reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first2:Claim)
                WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
                MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
                MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (found2)
                RETURN DISTINCT found2
          } AS claim17
          RETURN claim17 ORDER BY claim17.orderKey
        } AS claims2
      WITH claims2, COLLECT {
          UNWIND COLLECT {
            UNWIND claims2 AS claim18
                  MATCH (claim18)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker2:Claimant)
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
              MATCH (proposition5:Proposition:Node {id: weighed.id})
              WHERE proposition5.level <= $clearance
              WITH proposition5 ORDER BY proposition5.orderKey
              RETURN proposition5 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim19 IN claims2 | claim19 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims2 AS claim20
              MATCH (claim20)<-[relation2:RELATES_TO]-(other4)-[:STATES]->(proposition6)
              WHERE other4.level <= $clearance AND other4.recordedAt <= $knownAt AND other4.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim20.id, type: relation2.type, byId: other4.id, proposition: proposition6 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims2 AS claim21
              MATCH (claim21)-[:REPORTS]->(toll2)
              RETURN [claim21.id, toll2 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll2.position
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
                UNWIND claims2 AS claim22 UNWIND claim22.againstIds AS named5 RETURN DISTINCT named5
              } AS opponentId2
              RETURN [opponentId2, COLLECT {
                MATCH (:Actor:Node {id: opponentId2}) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())* (whole4)
                RETURN DISTINCT whole4.id
              }]
            },
        steps: COLLECT {
              UNWIND claims2 AS claim23
              MATCH (claim23)-[step4:RESTS_ON]->(earlier4)
              WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
              RETURN {from: claim23.id, to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId, twins: step4.twins} ORDER BY earlier4.orderKey
            },
        cited: COLLECT {
              UNWIND claims2 AS claim24
              MATCH (claim24)-[cites2:CITES]->(cited2:Document)
              WHERE cited2.level <= $clearance AND NOT EXISTS {
                MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
                WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
              }
              MATCH (cited2)-[:PUBLISHED_BY]->(publisher2)
              RETURN {claimId: claim24.id, documentId: cited2.id, sourceId: publisher2.id}
            },
        claimants: claimants2,
        wholes: wholes2,
        opposing: COLLECT {
              WITH [x IN claimants2 | x.ownerId] + [x IN wholes2 | x[1]] AS voices2
              UNWIND COLLECT {
                UNWIND claims2 AS claim25 UNWIND [claim25.subjectId, claim25.objectId] + claim25.againstIds AS named6 RETURN DISTINCT named6
              } AS party2
              MATCH (:Actor:Node {id: party2})-[opposing2:ALLEGED_OPPONENT]-(voice2)
              WHERE voice2.id IN voices2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice2.id, opponentId: party2, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row4), narrowed: reduce(only5 = null, row5 IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first3:Claim)
                WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
                MATCH (first3) (()<-[bearing3:RELATES_TO WHERE bearing3.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3 WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last3)
                MATCH (last3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt]->(earlier5 WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (found3)
                RETURN DISTINCT found3
          } AS claim26
          RETURN claim26 ORDER BY claim26.orderKey
        } AS claims3
      WITH claims3, COLLECT {
          UNWIND COLLECT {
            UNWIND claims3 AS claim27
                  MATCH (claim27)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker3:Claimant)
                  WHERE speaker3.level <= $clearance
                  RETURN DISTINCT speaker3
          } AS claimant5
          MATCH (claimant5) (()-[body3:BODY WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt]-(other5 WHERE other5.level <= $clearance)){0,1} (self3)
            (()-[owned3:OWNED_BY WHERE owned3.recordedAt <= $knownAt AND owned3.withdrawnAt > $knownAt]->(holder3 WHERE holder3.level <= $clearance))* (owner3)
          RETURN DISTINCT {id: claimant5.id, identified: coalesce(claimant5.actorKind, '') <> 'SOURCE_PERSONA', selfId: self3.id, ownerId: owner3.id}
        } AS claimants3
      WITH claims3, claimants3, COLLECT {
          UNWIND COLLECT {
            UNWIND claimants3 AS claimant6 RETURN DISTINCT claimant6.selfId
          } AS selfId3
          MATCH (:Claimant:Node {id: selfId3})-[tie3:ALLEGED_WHOLE]->(whole5)
          WHERE tie3.level <= $clearance AND tie3.recordedAt <= $knownAt AND tie3.withdrawnAt > $knownAt
          RETURN DISTINCT [selfId3, whole5.id]
        } AS wholes3
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition7:Proposition:Node {id: weighed.id})
              WHERE proposition7.level <= $clearance
              WITH proposition7 ORDER BY proposition7.orderKey
              RETURN proposition7 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim28 IN claims3 | claim28 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims3 AS claim29
              MATCH (claim29)<-[relation3:RELATES_TO]-(other6)-[:STATES]->(proposition8)
              WHERE other6.level <= $clearance AND other6.recordedAt <= $knownAt AND other6.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim29.id, type: relation3.type, byId: other6.id, proposition: proposition8 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims3 AS claim30
              MATCH (claim30)-[:REPORTS]->(toll3)
              RETURN [claim30.id, toll3 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll3.position
            },
        places: COLLECT {
              UNWIND COLLECT {
                UNWIND [x IN claims3 WHERE x.placeId IS NOT NULL | x.placeId] AS named7 RETURN DISTINCT named7
              } AS placeId3
              RETURN [placeId3, COLLECT {
                MATCH (:Place:Node {id: placeId3}) (()-[:WITHIN]->(outer3 WHERE outer3.level <= $clearance))* (place3)
                RETURN place3.id ORDER BY size(outer3)
              }]
            },
        opponents: COLLECT {
              UNWIND COLLECT {
                UNWIND claims3 AS claim31 UNWIND claim31.againstIds AS named8 RETURN DISTINCT named8
              } AS opponentId3
              RETURN [opponentId3, COLLECT {
                MATCH (:Actor:Node {id: opponentId3}) (()-[part3:ALLEGED_WHOLE WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())* (whole6)
                RETURN DISTINCT whole6.id
              }]
            },
        steps: COLLECT {
              UNWIND claims3 AS claim32
              MATCH (claim32)-[step6:RESTS_ON]->(earlier6)
              WHERE step6.recordedAt <= $knownAt AND step6.withdrawnAt > $knownAt AND earlier6.level <= $clearance AND earlier6.recordedAt <= $knownAt AND earlier6.withdrawnAt > $knownAt
              RETURN {from: claim32.id, to: earlier6.id, via: step6.via, how: step6.how, documentId: step6.documentId, twins: step6.twins} ORDER BY earlier6.orderKey
            },
        cited: COLLECT {
              UNWIND claims3 AS claim33
              MATCH (claim33)-[cites3:CITES]->(cited3:Document)
              WHERE cited3.level <= $clearance AND NOT EXISTS {
                MATCH (cited3)<-[:REPORTED_IN]-(within3:Claim)
                WHERE within3.level <= $clearance AND within3.recordedAt <= $knownAt AND within3.withdrawnAt > $knownAt
              }
              MATCH (cited3)-[:PUBLISHED_BY]->(publisher3)
              RETURN {claimId: claim33.id, documentId: cited3.id, sourceId: publisher3.id}
            },
        claimants: claimants3,
        wholes: wholes3,
        opposing: COLLECT {
              WITH [x IN claimants3 | x.ownerId] + [x IN wholes3 | x[1]] AS voices3
              UNWIND COLLECT {
                UNWIND claims3 AS claim34 UNWIND [claim34.subjectId, claim34.objectId] + claim34.againstIds AS named9 RETURN DISTINCT named9
              } AS party3
              MATCH (:Actor:Node {id: party3})-[opposing3:ALLEGED_OPPONENT]-(voice3)
              WHERE voice3.id IN voices3 AND opposing3.level <= $clearance AND opposing3.recordedAt <= $knownAt AND opposing3.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice3.id, opponentId: party3, heldSpans: opposing3.heldSpans, heldCore: opposing3.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row5)}]
  }}
} | row) AS value
