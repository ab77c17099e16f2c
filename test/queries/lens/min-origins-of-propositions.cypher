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
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim2)
          RETURN DISTINCT claim2 ORDER BY claim2.orderKey
        } AS claims, COLLECT { MATCH (proposition2:Proposition:Node {id: proposition.id}) UNWIND [proposition2.subjectId, proposition2.objectId] AS party RETURN party }
              + COLLECT { MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(claim3:Claim) WHERE claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt UNWIND claim3.againstIds AS party RETURN DISTINCT party }
              + COLLECT { MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
      RETURN {
        propositions: COLLECT {
              MATCH (proposition3:Proposition:Node {id: proposition.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3
              ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims AS claim4
              RETURN claim4 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim4 {verbatim: claim4.heldVerbatim, edtf: claim4.heldEdtf, spans: claim4.heldSpans, core: claim4.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim4.revisionReasons, [])) - 1) WHERE claim4.revisions[3 * i] <= $clearance AND claim4.revisions[3 * i + 1] <= $knownAt AND claim4.revisions[3 * i + 2] > $knownAt | claim4.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim4)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer:Place WHERE outer.level <= $clearance))* (place)
                        RETURN place.id ORDER BY size(outer)
                      },
                against: COLLECT {
                        MATCH (claim4)-[:AGAINST]->(opponent:Actor)
                        RETURN [opponent.id] + COLLECT {
                          MATCH (opponent) (()-[part:ALLEGED WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())+ (whole)
                          RETURN DISTINCT whole.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim4)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise2:Claim)
                        WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt
                        RETURN premise2.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim4)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival2:Claim)-[:STATES]->(rivalling:Proposition)
                        WHERE rival2.level <= $clearance AND rival2.recordedAt <= $knownAt AND rival2.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival2.id, proposition: rivalling {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim4)-[:REPORTS]->(toll:Toll) WITH toll ORDER BY toll.position RETURN toll {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim4)-[step2:RESTS_ON]->(earlier2:Claim)
                        WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                        RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
                      }, cited: COLLECT {
                              MATCH (claim4)-[cites:CITES]->(cited:Document)
                              WHERE cited.level <= $clearance AND NOT EXISTS {
                                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
                              }
                              MATCH (cited)-[:PUBLISHED_BY]->(publisher:Source)
                              RETURN {documentId: cited.id, sourceId: publisher.id}
                            },
                carried: []
              }
            },
        claimants: COLLECT {
          UNWIND claims AS claim5
          MATCH (claim5)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
          WITH DISTINCT claimant
          WHERE claimant.level <= $clearance
          WITH claimant, [claimant] + COLLECT {
              MATCH (claimant)-[body:BODY]-(other:Claimant)
              WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
              RETURN other
            } AS selves
          WITH claimant, selves, COLLECT {
              UNWIND selves AS self
              MATCH (self) (()-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(holder:Claimant WHERE holder.level <= $clearance))+ (owner)
              RETURN DISTINCT owner
            } AS owners, COLLECT {
                UNWIND selves AS self2
                MATCH (self2)-[tie:ALLEGED]-(parent:Actor)
                WHERE (tie.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(tie) = self2 OR tie.predicate = 'COMMANDS' AND endNode(tie) = self2)
                  AND tie.level <= $clearance AND tie.recordedAt <= $knownAt AND tie.withdrawnAt > $knownAt
                RETURN DISTINCT parent
              } AS parents
          RETURN {
            id: claimant.id,
            identified: coalesce(claimant.actorKind, '') <> 'SOURCE_PERSONA',
            sameAs: [x IN selves WHERE x <> claimant | x.id],
            ownerIds: [x IN owners | x.id],
            parentIds: [x IN parents | x.id],
            opposed: COLLECT {
                  UNWIND selves + owners + parents AS self3
                  MATCH (self3)-[opposing:ALLEGED]-(opponent2:Actor)
                  WHERE opposing.predicate = 'OPPOSES' AND opponent2.id IN parties AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                  RETURN DISTINCT {id: opponent2.id, held: {spans: opposing.heldSpans, core: opposing.heldCore}}
                }
          }
        },
        exclusions: []
      }
    } | row2), sources: COLLECT {
      MATCH (proposition)<-[:STATES]-(claim6:Claim WHERE claim6.level <= $clearance AND claim6.recordedAt <= $knownAt AND claim6.withdrawnAt > $knownAt)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Source)
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
    }, `need:wording`: proposition {.predicate, .role, .side, value: [proposition.valueLangs, proposition.valueTexts]}}], doubt: {id: proposition.id, passing: COLLECT { MATCH (proposition)<-[:STATES]-(claim7:Claim) WHERE claim7.level <= $clearance AND claim7.recordedAt <= $knownAt AND claim7.withdrawnAt > $knownAt AND claim7.subjectId IN filterSubjects RETURN claim7.id }, meeting: COLLECT { MATCH (proposition)<-[:STATES]-(claim8:Claim) WHERE claim8.level <= $clearance AND claim8.recordedAt <= $knownAt AND claim8.withdrawnAt > $knownAt AND claim8.subjectId IN filterSubjects AND claim8.level <= $clearance AND claim8.recordedAt <= $knownAt AND claim8.withdrawnAt > $knownAt RETURN claim8.id }}}
  } AS rows, COLLECT {
    UNWIND filterSubjects AS one2
    MATCH ()<-[about:ABOUT {entityId: one2} WHERE about.key IS NOT NULL]-(sharing2:Claim)-[:STATES]->(proposition4:Proposition)
    WITH DISTINCT proposition4
    WHERE proposition4.level <= $clearance AND EXISTS { MATCH (proposition4)<-[:STATES]-(claim9:Claim) WHERE claim9.level <= $clearance AND claim9.recordedAt <= $knownAt AND claim9.withdrawnAt > $knownAt AND claim9.subjectId IN filterSubjects }
    RETURN {id: proposition4.id, passing: COLLECT { MATCH (proposition4)<-[:STATES]-(claim10:Claim) WHERE claim10.level <= $clearance AND claim10.recordedAt <= $knownAt AND claim10.withdrawnAt > $knownAt AND claim10.subjectId IN filterSubjects RETURN claim10.id }, meeting: COLLECT { MATCH (proposition4)<-[:STATES]-(claim11:Claim) WHERE claim11.level <= $clearance AND claim11.recordedAt <= $knownAt AND claim11.withdrawnAt > $knownAt AND claim11.subjectId IN filterSubjects AND claim11.level <= $clearance AND claim11.recordedAt <= $knownAt AND claim11.withdrawnAt > $knownAt RETURN claim11.id }}
  } AS doubts
  RETURN {rows: rows, total: 0, doubts: doubts, weighed: COLLECT {
    UNWIND [row IN rows | row.doubt] + doubts AS doubt
        WITH DISTINCT doubt.id AS propositionId
        MATCH (weighed:Proposition:Node {id: propositionId})
    RETURN [weighed.id, {asIs: reduce(only3 = null, row3 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first2:Claim)
          WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
          MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3:Claim WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last2)
          MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND (step3.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt))]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim12)
          RETURN DISTINCT claim12 ORDER BY claim12.orderKey
        } AS claims2, COLLECT { MATCH (proposition5:Proposition:Node {id: weighed.id}) UNWIND [proposition5.subjectId, proposition5.objectId] AS party2 RETURN party2 }
              + COLLECT { MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(claim13:Claim) WHERE claim13.level <= $clearance AND claim13.recordedAt <= $knownAt AND claim13.withdrawnAt > $knownAt UNWIND claim13.againstIds AS party2 RETURN DISTINCT party2 }
              + COLLECT { MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(excluded2:Claim) MATCH (excluded2)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival3:Claim) WHERE excluded2.level <= $clearance AND excluded2.recordedAt <= $knownAt AND excluded2.withdrawnAt > $knownAt AND rival3.level <= $clearance AND rival3.recordedAt <= $knownAt AND rival3.withdrawnAt > $knownAt UNWIND [rival3.subjectId, rival3.objectId] + rival3.againstIds AS party2 RETURN DISTINCT party2 } AS parties2
      RETURN {
        propositions: COLLECT {
              MATCH (proposition6:Proposition:Node {id: weighed.id})
              WHERE proposition6.level <= $clearance
              WITH proposition6
              ORDER BY proposition6.orderKey
              RETURN proposition6 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims2 AS claim14
              RETURN claim14 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim14 {verbatim: claim14.heldVerbatim, edtf: claim14.heldEdtf, spans: claim14.heldSpans, core: claim14.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim14.revisionReasons, [])) - 1) WHERE claim14.revisions[3 * i] <= $clearance AND claim14.revisions[3 * i + 1] <= $knownAt AND claim14.revisions[3 * i + 2] > $knownAt | claim14.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim14)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place2)
                        RETURN place2.id ORDER BY size(outer2)
                      },
                against: COLLECT {
                        MATCH (claim14)-[:AGAINST]->(opponent3:Actor)
                        RETURN [opponent3.id] + COLLECT {
                          MATCH (opponent3) (()-[part2:ALLEGED WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())+ (whole2)
                          RETURN DISTINCT whole2.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim14)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise4:Claim)
                        WHERE premise4.level <= $clearance AND premise4.recordedAt <= $knownAt AND premise4.withdrawnAt > $knownAt
                        RETURN premise4.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim14)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival4:Claim)-[:STATES]->(rivalling2:Proposition)
                        WHERE rival4.level <= $clearance AND rival4.recordedAt <= $knownAt AND rival4.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival4.id, proposition: rivalling2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim14)-[:REPORTS]->(toll2:Toll) WITH toll2 ORDER BY toll2.position RETURN toll2 {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim14)-[step4:RESTS_ON]->(earlier4:Claim)
                        WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND (step4.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step4.twins, [])) / 3 - 1) WHERE step4.twins[3 * i] <= $clearance AND step4.twins[3 * i + 1] <= $knownAt AND step4.twins[3 * i + 2] > $knownAt)) AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
                        RETURN {to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId} ORDER BY earlier4.orderKey
                      }, cited: COLLECT {
                              MATCH (claim14)-[cites2:CITES]->(cited2:Document)
                              WHERE cited2.level <= $clearance AND NOT EXISTS {
                                MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
                                WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
                              }
                              MATCH (cited2)-[:PUBLISHED_BY]->(publisher2:Source)
                              RETURN {documentId: cited2.id, sourceId: publisher2.id}
                            },
                carried: []
              }
            },
        claimants: COLLECT {
          UNWIND claims2 AS claim15
          MATCH (claim15)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
          WITH DISTINCT claimant2
          WHERE claimant2.level <= $clearance
          WITH claimant2, [claimant2] + COLLECT {
              MATCH (claimant2)-[body2:BODY]-(other2:Claimant)
              WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt AND other2.level <= $clearance
              RETURN other2
            } AS selves2
          WITH claimant2, selves2, COLLECT {
              UNWIND selves2 AS self4
              MATCH (self4) (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $knownAt AND owned2.withdrawnAt > $knownAt]->(holder2:Claimant WHERE holder2.level <= $clearance))+ (owner2)
              RETURN DISTINCT owner2
            } AS owners2, COLLECT {
                UNWIND selves2 AS self5
                MATCH (self5)-[tie2:ALLEGED]-(parent2:Actor)
                WHERE (tie2.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(tie2) = self5 OR tie2.predicate = 'COMMANDS' AND endNode(tie2) = self5)
                  AND tie2.level <= $clearance AND tie2.recordedAt <= $knownAt AND tie2.withdrawnAt > $knownAt
                RETURN DISTINCT parent2
              } AS parents2
          RETURN {
            id: claimant2.id,
            identified: coalesce(claimant2.actorKind, '') <> 'SOURCE_PERSONA',
            sameAs: [x IN selves2 WHERE x <> claimant2 | x.id],
            ownerIds: [x IN owners2 | x.id],
            parentIds: [x IN parents2 | x.id],
            opposed: COLLECT {
                  UNWIND selves2 + owners2 + parents2 AS self6
                  MATCH (self6)-[opposing2:ALLEGED]-(opponent4:Actor)
                  WHERE opposing2.predicate = 'OPPOSES' AND opponent4.id IN parties2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
                  RETURN DISTINCT {id: opponent4.id, held: {spans: opposing2.heldSpans, core: opposing2.heldCore}}
                }
          }
        },
        exclusions: []
      }
    } | row3), narrowed: reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first3:Claim)
          WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
          MATCH (first3) (()<-[bearing3:RELATES_TO WHERE bearing3.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise5:Claim WHERE premise5.level <= $clearance AND premise5.recordedAt <= $knownAt AND premise5.withdrawnAt > $knownAt)){0,1} (last3)
          MATCH (last3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt AND (step5.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step5.twins, [])) / 3 - 1) WHERE step5.twins[3 * i] <= $clearance AND step5.twins[3 * i + 1] <= $knownAt AND step5.twins[3 * i + 2] > $knownAt))]->(earlier5:Claim WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (claim16)
          RETURN DISTINCT claim16 ORDER BY claim16.orderKey
        } AS claims3, COLLECT { MATCH (proposition7:Proposition:Node {id: weighed.id}) UNWIND [proposition7.subjectId, proposition7.objectId] AS party3 RETURN party3 }
              + COLLECT { MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(claim17:Claim) WHERE claim17.level <= $clearance AND claim17.recordedAt <= $knownAt AND claim17.withdrawnAt > $knownAt UNWIND claim17.againstIds AS party3 RETURN DISTINCT party3 }
              + COLLECT { MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(excluded3:Claim) MATCH (excluded3)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival5:Claim) WHERE excluded3.level <= $clearance AND excluded3.recordedAt <= $knownAt AND excluded3.withdrawnAt > $knownAt AND rival5.level <= $clearance AND rival5.recordedAt <= $knownAt AND rival5.withdrawnAt > $knownAt UNWIND [rival5.subjectId, rival5.objectId] + rival5.againstIds AS party3 RETURN DISTINCT party3 } AS parties3
      RETURN {
        propositions: COLLECT {
              MATCH (proposition8:Proposition:Node {id: weighed.id})
              WHERE proposition8.level <= $clearance
              WITH proposition8
              ORDER BY proposition8.orderKey
              RETURN proposition8 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims3 AS claim18
              RETURN claim18 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim18 {verbatim: claim18.heldVerbatim, edtf: claim18.heldEdtf, spans: claim18.heldSpans, core: claim18.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim18.revisionReasons, [])) - 1) WHERE claim18.revisions[3 * i] <= $clearance AND claim18.revisions[3 * i + 1] <= $knownAt AND claim18.revisions[3 * i + 2] > $knownAt | claim18.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim18)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer3:Place WHERE outer3.level <= $clearance))* (place3)
                        RETURN place3.id ORDER BY size(outer3)
                      },
                against: COLLECT {
                        MATCH (claim18)-[:AGAINST]->(opponent5:Actor)
                        RETURN [opponent5.id] + COLLECT {
                          MATCH (opponent5) (()-[part3:ALLEGED WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())+ (whole3)
                          RETURN DISTINCT whole3.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim18)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise6:Claim)
                        WHERE premise6.level <= $clearance AND premise6.recordedAt <= $knownAt AND premise6.withdrawnAt > $knownAt
                        RETURN premise6.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim18)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival6:Claim)-[:STATES]->(rivalling3:Proposition)
                        WHERE rival6.level <= $clearance AND rival6.recordedAt <= $knownAt AND rival6.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival6.id, proposition: rivalling3 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim18)-[:REPORTS]->(toll3:Toll) WITH toll3 ORDER BY toll3.position RETURN toll3 {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim18)-[step6:RESTS_ON]->(earlier6:Claim)
                        WHERE step6.recordedAt <= $knownAt AND step6.withdrawnAt > $knownAt AND (step6.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step6.twins, [])) / 3 - 1) WHERE step6.twins[3 * i] <= $clearance AND step6.twins[3 * i + 1] <= $knownAt AND step6.twins[3 * i + 2] > $knownAt)) AND earlier6.level <= $clearance AND earlier6.recordedAt <= $knownAt AND earlier6.withdrawnAt > $knownAt
                        RETURN {to: earlier6.id, via: step6.via, how: step6.how, documentId: step6.documentId} ORDER BY earlier6.orderKey
                      }, cited: COLLECT {
                              MATCH (claim18)-[cites3:CITES]->(cited3:Document)
                              WHERE cited3.level <= $clearance AND NOT EXISTS {
                                MATCH (cited3)<-[:REPORTED_IN]-(within3:Claim)
                                WHERE within3.level <= $clearance AND within3.recordedAt <= $knownAt AND within3.withdrawnAt > $knownAt
                              }
                              MATCH (cited3)-[:PUBLISHED_BY]->(publisher3:Source)
                              RETURN {documentId: cited3.id, sourceId: publisher3.id}
                            },
                carried: []
              }
            },
        claimants: COLLECT {
          UNWIND claims3 AS claim19
          MATCH (claim19)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant3:Claimant)
          WITH DISTINCT claimant3
          WHERE claimant3.level <= $clearance
          WITH claimant3, [claimant3] + COLLECT {
              MATCH (claimant3)-[body3:BODY]-(other3:Claimant)
              WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND other3.level <= $clearance
              RETURN other3
            } AS selves3
          WITH claimant3, selves3, COLLECT {
              UNWIND selves3 AS self7
              MATCH (self7) (()-[owned3:OWNED_BY WHERE owned3.recordedAt <= $knownAt AND owned3.withdrawnAt > $knownAt]->(holder3:Claimant WHERE holder3.level <= $clearance))+ (owner3)
              RETURN DISTINCT owner3
            } AS owners3, COLLECT {
                UNWIND selves3 AS self8
                MATCH (self8)-[tie3:ALLEGED]-(parent3:Actor)
                WHERE (tie3.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(tie3) = self8 OR tie3.predicate = 'COMMANDS' AND endNode(tie3) = self8)
                  AND tie3.level <= $clearance AND tie3.recordedAt <= $knownAt AND tie3.withdrawnAt > $knownAt
                RETURN DISTINCT parent3
              } AS parents3
          RETURN {
            id: claimant3.id,
            identified: coalesce(claimant3.actorKind, '') <> 'SOURCE_PERSONA',
            sameAs: [x IN selves3 WHERE x <> claimant3 | x.id],
            ownerIds: [x IN owners3 | x.id],
            parentIds: [x IN parents3 | x.id],
            opposed: COLLECT {
                  UNWIND selves3 + owners3 + parents3 AS self9
                  MATCH (self9)-[opposing3:ALLEGED]-(opponent6:Actor)
                  WHERE opposing3.predicate = 'OPPOSES' AND opponent6.id IN parties3 AND opposing3.level <= $clearance AND opposing3.recordedAt <= $knownAt AND opposing3.withdrawnAt > $knownAt
                  RETURN DISTINCT {id: opponent6.id, held: {spans: opposing3.heldSpans, core: opposing3.heldCore}}
                }
          }
        },
        exclusions: []
      }
    } | row4)}]
  }}
} | row) AS value
