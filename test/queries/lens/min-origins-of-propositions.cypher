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
    RETURN {key: proposition.orderKey, items: [{sources: {evidence: reduce(only2 = null, row2 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim2)
          RETURN DISTINCT claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition2:Proposition:Node {id: proposition.id})
              WHERE proposition2.level <= $clearance
              WITH proposition2 ORDER BY proposition2.orderKey
              RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim3 IN claims | claim3 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims AS claim4
              MATCH (claim4)<-[relation:RELATES_TO]-(other)-[:STATES]->(proposition3)
              WHERE other.level <= $clearance AND other.recordedAt <= $knownAt AND other.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other.id, proposition: proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)-[:REPORTS]->(toll)
              RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
              RETURN [claim6.id, place.id] ORDER BY size(outer)
            },
        opponents: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
              WITH DISTINCT claim7, opponent, whole
              RETURN [claim7.id, opponent.id, whole.id]
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
        claimants: COLLECT {
              UNWIND claims AS claim10
              MATCH (claim10)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
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
    } | row2), sources: COLLECT {
      MATCH (proposition)<-[:STATES]-(claim11:Claim WHERE claim11.level <= $clearance AND claim11.recordedAt <= $knownAt AND claim11.withdrawnAt > $knownAt)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Source)
      WHERE source.level <= $clearance
      WITH DISTINCT source
      ORDER BY source.orderKey
      RETURN {claims: COLLECT { MATCH (proposition)<-[:STATES]-(carried:Claim WHERE carried.level <= $clearance AND carried.recordedAt <= $knownAt AND carried.withdrawnAt > $knownAt)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Source) RETURN DISTINCT carried.id }, source: {`need:names`: COLLECT {
        MATCH (source)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        WITH name
        ORDER BY name.position
        RETURN name {.value, .lang, .kind}
      }}}
    }}, `need:subjectNames`: COLLECT {
      MATCH (proposition)-[:SUBJECT]->(entity)-[:NAMED]->(name2:Name)
      WHERE entity.level <= $clearance AND name2.level <= $clearance
      WITH name2
      ORDER BY name2.position
      RETURN name2 {.value, .lang, .kind}
    }, `need:objectNames`: COLLECT {
      MATCH (proposition)-[:OBJECT]->(entity2)-[:NAMED]->(name3:Name)
      WHERE entity2.level <= $clearance AND name3.level <= $clearance
      WITH name3
      ORDER BY name3.position
      RETURN name3 {.value, .lang, .kind}
    }, `need:wording`: proposition {.predicate, .role, .side, value: [proposition.valueLangs, proposition.valueTexts]}}], doubt: {id: proposition.id, passing: COLLECT { MATCH (proposition)<-[:STATES]-(claim12:Claim) WHERE claim12.level <= $clearance AND claim12.recordedAt <= $knownAt AND claim12.withdrawnAt > $knownAt AND claim12.subjectId IN filterSubjects RETURN claim12.id }, meeting: COLLECT { MATCH (proposition)<-[:STATES]-(claim13:Claim) WHERE claim13.level <= $clearance AND claim13.recordedAt <= $knownAt AND claim13.withdrawnAt > $knownAt AND claim13.subjectId IN filterSubjects AND claim13.level <= $clearance AND claim13.recordedAt <= $knownAt AND claim13.withdrawnAt > $knownAt RETURN claim13.id }}}
  } AS rows, COLLECT {
    UNWIND filterSubjects AS one2
    MATCH ()<-[about:ABOUT {entityId: one2} WHERE about.key IS NOT NULL]-(sharing2:Claim)-[:STATES]->(proposition4:Proposition)
    WITH DISTINCT proposition4
    WHERE proposition4.level <= $clearance AND EXISTS { MATCH (proposition4)<-[:STATES]-(claim14:Claim) WHERE claim14.level <= $clearance AND claim14.recordedAt <= $knownAt AND claim14.withdrawnAt > $knownAt AND claim14.subjectId IN filterSubjects }
    RETURN {id: proposition4.id, passing: COLLECT { MATCH (proposition4)<-[:STATES]-(claim15:Claim) WHERE claim15.level <= $clearance AND claim15.recordedAt <= $knownAt AND claim15.withdrawnAt > $knownAt AND claim15.subjectId IN filterSubjects RETURN claim15.id }, meeting: COLLECT { MATCH (proposition4)<-[:STATES]-(claim16:Claim) WHERE claim16.level <= $clearance AND claim16.recordedAt <= $knownAt AND claim16.withdrawnAt > $knownAt AND claim16.subjectId IN filterSubjects AND claim16.level <= $clearance AND claim16.recordedAt <= $knownAt AND claim16.withdrawnAt > $knownAt RETURN claim16.id }}
  } AS doubts
  RETURN {rows: rows, total: 0, doubts: doubts, weighed: COLLECT {
    UNWIND [row IN rows | row.doubt] + doubts AS doubt
        WITH DISTINCT doubt.id AS propositionId
        MATCH (weighed:Proposition:Node {id: propositionId})
    RETURN [weighed.id, {asIs: reduce(only3 = null, row3 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first3:Claim)
          WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
          MATCH (first3) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
          MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim17)
          RETURN DISTINCT claim17 ORDER BY claim17.orderKey
        } AS claims2
      WITH claims2, reduce(all = [], x IN claims2 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties2
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition5:Proposition:Node {id: weighed.id})
              WHERE proposition5.level <= $clearance
              WITH proposition5 ORDER BY proposition5.orderKey
              RETURN proposition5 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim18 IN claims2 | claim18 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims2 AS claim19
              MATCH (claim19)<-[relation2:RELATES_TO]-(other3)-[:STATES]->(proposition6)
              WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim19.id, type: relation2.type, byId: other3.id, proposition: proposition6 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims2 AS claim20
              MATCH (claim20)-[:REPORTS]->(toll2)
              RETURN [claim20.id, toll2 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll2.position
            },
        places: COLLECT {
              UNWIND claims2 AS claim21
              MATCH (claim21)-[:ABOUT_PLACE]->(first4) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place2)
              RETURN [claim21.id, place2.id] ORDER BY size(outer2)
            },
        opponents: COLLECT {
              UNWIND claims2 AS claim22
              MATCH (claim22)-[:AGAINST]->(opponent3) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())* (whole3)
              WITH DISTINCT claim22, opponent3, whole3
              RETURN [claim22.id, opponent3.id, whole3.id]
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
        claimants: COLLECT {
              UNWIND claims2 AS claim25
              MATCH (claim25)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
              WITH DISTINCT claimant2
              WHERE claimant2.level <= $clearance
              MATCH (claimant2) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other4 WHERE other4.level <= $clearance)){0,1} (self2)
                (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $knownAt AND owned2.withdrawnAt > $knownAt]->(holder2 WHERE holder2.level <= $clearance))* (owner2)
              WITH DISTINCT claimant2, self2, owner2
              RETURN {
                id: claimant2.id, identified: coalesce(claimant2.actorKind, '') <> 'SOURCE_PERSONA', selfId: self2.id, ownerId: owner2.id,
                voices: COLLECT {
                          UNWIND [owner2] + COLLECT {
                            MATCH (owner2)-[tie2:ALLEGED_WHOLE]->(whole4)
                            WHERE owner2 = self2 AND tie2.level <= $clearance AND tie2.recordedAt <= $knownAt AND tie2.withdrawnAt > $knownAt
                            RETURN DISTINCT whole4
                          } AS voice2
                          OPTIONAL MATCH (voice2)-[opposing2:ALLEGED_OPPONENT]-(opponent4)
                          WHERE opponent4.id IN parties2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice2.id, opponentId: opponent4.id, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row3), narrowed: reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first5:Claim)
          WHERE first5.level <= $clearance AND first5.recordedAt <= $knownAt AND first5.withdrawnAt > $knownAt
          MATCH (first5) (()<-[bearing3:RELATES_TO WHERE bearing3.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3 WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last3)
          MATCH (last3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt]->(earlier5 WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (claim26)
          RETURN DISTINCT claim26 ORDER BY claim26.orderKey
        } AS claims3
      WITH claims3, reduce(all = [], x IN claims3 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties3
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition7:Proposition:Node {id: weighed.id})
              WHERE proposition7.level <= $clearance
              WITH proposition7 ORDER BY proposition7.orderKey
              RETURN proposition7 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim27 IN claims3 | claim27 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims3 AS claim28
              MATCH (claim28)<-[relation3:RELATES_TO]-(other5)-[:STATES]->(proposition8)
              WHERE other5.level <= $clearance AND other5.recordedAt <= $knownAt AND other5.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim28.id, type: relation3.type, byId: other5.id, proposition: proposition8 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims3 AS claim29
              MATCH (claim29)-[:REPORTS]->(toll3)
              RETURN [claim29.id, toll3 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll3.position
            },
        places: COLLECT {
              UNWIND claims3 AS claim30
              MATCH (claim30)-[:ABOUT_PLACE]->(first6) (()-[:WITHIN]->(outer3 WHERE outer3.level <= $clearance))* (place3)
              RETURN [claim30.id, place3.id] ORDER BY size(outer3)
            },
        opponents: COLLECT {
              UNWIND claims3 AS claim31
              MATCH (claim31)-[:AGAINST]->(opponent5) (()-[part3:ALLEGED_WHOLE WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())* (whole5)
              WITH DISTINCT claim31, opponent5, whole5
              RETURN [claim31.id, opponent5.id, whole5.id]
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
        claimants: COLLECT {
              UNWIND claims3 AS claim34
              MATCH (claim34)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant3:Claimant)
              WITH DISTINCT claimant3
              WHERE claimant3.level <= $clearance
              MATCH (claimant3) (()-[body3:BODY WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt]-(other6 WHERE other6.level <= $clearance)){0,1} (self3)
                (()-[owned3:OWNED_BY WHERE owned3.recordedAt <= $knownAt AND owned3.withdrawnAt > $knownAt]->(holder3 WHERE holder3.level <= $clearance))* (owner3)
              WITH DISTINCT claimant3, self3, owner3
              RETURN {
                id: claimant3.id, identified: coalesce(claimant3.actorKind, '') <> 'SOURCE_PERSONA', selfId: self3.id, ownerId: owner3.id,
                voices: COLLECT {
                          UNWIND [owner3] + COLLECT {
                            MATCH (owner3)-[tie3:ALLEGED_WHOLE]->(whole6)
                            WHERE owner3 = self3 AND tie3.level <= $clearance AND tie3.recordedAt <= $knownAt AND tie3.withdrawnAt > $knownAt
                            RETURN DISTINCT whole6
                          } AS voice3
                          OPTIONAL MATCH (voice3)-[opposing3:ALLEGED_OPPONENT]-(opponent6)
                          WHERE opponent6.id IN parties3 AND opposing3.level <= $clearance AND opposing3.recordedAt <= $knownAt AND opposing3.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice3.id, opponentId: opponent6.id, heldSpans: opposing3.heldSpans, heldCore: opposing3.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row4)}]
  }}
} | row) AS value
