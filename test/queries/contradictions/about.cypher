/* contradictions */
WITH COLLECT {
  UNWIND $aboutIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Entity)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS aboutFound
WITH aboutFound, reduce(all = [], x IN aboutFound | all + x.ids) AS about
RETURN [[x IN aboutFound | x.ref]] AS found, {about: about, places: null, scans: [reduce(only = null, row IN COLLECT {
  WITH COLLECT {
    UNWIND about AS anchor
    CALL (anchor) {
      MATCH (incident:Incident:Node {id: anchor}) RETURN incident
      UNION
      MATCH (:Entity:Node {id: anchor})<-[:SUBJECT]-(:Proposition {predicate: 'PARTICIPATED_IN', role: 'PERPETRATOR'})-[:OBJECT]->(incident:Incident) RETURN incident
      UNION
      MATCH (:Entity:Node {id: anchor})<-[:OBJECT]-(:Proposition {predicate: 'CASUALTIES'})-[:SUBJECT]->(incident:Incident) RETURN incident
    }
    WITH DISTINCT incident
    WHERE incident.orderKey >= $incidentFrom AND incident.level <= $clearance
    WITH incident
    ORDER BY incident.orderKey
    LIMIT $incidentScan
    RETURN incident
  } AS incidents
  RETURN {looked: size(incidents), last: last(incidents).orderKey, rows: COLLECT {
    UNWIND incidents AS incident
    WITH incident
    WHERE (COUNT {
      MATCH (incident)<-[:OBJECT]-(slot:Proposition {predicate: 'PARTICIPATED_IN', role: 'PERPETRATOR'})<-[:STATES]-(claim:Claim)
      WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt)
      RETURN DISTINCT claim.subjectId AS telling LIMIT 2
    } > 1 OR COUNT {
      MATCH (incident)<-[:SUBJECT]-(slot2:Proposition {predicate: 'OCCURRED'})<-[:STATES]-(claim2:Claim)
      WHERE claim2.polarity = 'ASSERTED' AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt)
      RETURN DISTINCT [claim2.incidentType, claim2.placeId, claim2.heldSpans] AS telling LIMIT 2
    } > 1 OR COUNT {
      MATCH (incident)<-[:SUBJECT]-(slot3:Proposition {predicate: 'CASUALTIES'})<-[:STATES]-(claim3:Claim)
      WHERE claim3.polarity = 'ASSERTED' AND claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim3.revisions, [])) / 3 - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt)
      RETURN DISTINCT claim3.id AS telling LIMIT 2
    } > 1)
    WITH incident
    LIMIT $candidates
    RETURN {
          key: incident.orderKey,
          evidence: reduce(only2 = null, row2 IN COLLECT {
            WITH COLLECT {
                MATCH (incident)<-[:SUBJECT|OBJECT]-(slot4:Proposition WHERE (slot4.predicate IN ['OCCURRED', 'CASUALTIES'] OR slot4.predicate = 'PARTICIPATED_IN' AND slot4.role = 'PERPETRATOR'))<-[:STATES]-(first:Claim)
                WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim4)
                RETURN DISTINCT claim4 ORDER BY claim4.orderKey
              } AS claims, COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(proposition:Proposition WHERE (proposition.predicate IN ['OCCURRED', 'CASUALTIES'] OR proposition.predicate = 'PARTICIPATED_IN' AND proposition.role = 'PERPETRATOR')) UNWIND [proposition.subjectId, proposition.objectId] AS party RETURN party }
                    + COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(slot5:Proposition WHERE (slot5.predicate IN ['OCCURRED', 'CASUALTIES'] OR slot5.predicate = 'PARTICIPATED_IN' AND slot5.role = 'PERPETRATOR'))<-[:STATES]-(claim5:Claim) WHERE claim5.level <= $clearance AND claim5.recordedAt <= $knownAt AND claim5.withdrawnAt > $knownAt UNWIND claim5.againstIds AS party RETURN DISTINCT party }
                    + COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(slot6:Proposition WHERE (slot6.predicate IN ['OCCURRED', 'CASUALTIES'] OR slot6.predicate = 'PARTICIPATED_IN' AND slot6.role = 'PERPETRATOR'))<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
            RETURN {
              propositions: COLLECT {
                    MATCH (incident)<-[:SUBJECT|OBJECT]-(proposition2:Proposition WHERE (proposition2.predicate IN ['OCCURRED', 'CASUALTIES'] OR proposition2.predicate = 'PARTICIPATED_IN' AND proposition2.role = 'PERPETRATOR'))
                    WHERE proposition2.level <= $clearance
                    WITH proposition2
                    ORDER BY proposition2.orderKey
                    RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
                  },
              claims: COLLECT {
                    UNWIND claims AS claim6
                    RETURN claim6 {
                      .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                      held: claim6 {verbatim: claim6.heldVerbatim, edtf: claim6.heldEdtf, spans: claim6.heldSpans, core: claim6.heldCore},
                      passesLens: true,
                      endedAs: head([i IN range(0, size(coalesce(claim6.revisionReasons, [])) - 1) WHERE claim6.revisions[3 * i] <= $clearance AND claim6.revisions[3 * i + 1] <= $knownAt AND claim6.revisions[3 * i + 2] > $knownAt | claim6.revisionReasons[i]]),
                      place: COLLECT {
                              MATCH (claim6)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer:Place WHERE outer.level <= $clearance))* (place)
                              RETURN place.id ORDER BY size(outer)
                            },
                      against: COLLECT {
                              MATCH (claim6)-[:AGAINST]->(opponent:Actor)
                              RETURN [opponent.id] + COLLECT {
                                MATCH (opponent) (()-[part:ALLEGED WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())+ (whole)
                                RETURN DISTINCT whole.id
                              }
                            },
                      evidenceIds: COLLECT {
                              MATCH (claim6)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise2:Claim)
                              WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt
                              RETURN premise2.id
                            },
                      excludedBy: COLLECT {
                              MATCH (claim6)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival2:Claim)-[:STATES]->(rivalling:Proposition)
                              WHERE rival2.level <= $clearance AND rival2.recordedAt <= $knownAt AND rival2.withdrawnAt > $knownAt
                              RETURN DISTINCT {claimId: rival2.id, proposition: rivalling {.id, .predicate, .subjectId, .objectId, .role, .side}}
                            },
                      tolls: COLLECT { MATCH (claim6)-[:REPORTS]->(toll:Toll) WITH toll ORDER BY toll.position RETURN toll {.outcome, .partyScope, .low, .best, .high} },
                      steps: COLLECT {
                              MATCH (claim6)-[step2:RESTS_ON]->(earlier2:Claim)
                              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                              RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
                            }, cited: COLLECT {
                                    MATCH (claim6)-[cites:CITES]->(cited:Document)
                                    WHERE cited.level <= $clearance AND NOT EXISTS {
                                      MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                                      WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
                                    }
                                    MATCH (cited)-[:PUBLISHED_BY]->(publisher:Source)
                                    RETURN {documentId: cited.id, sourceId: publisher.id}
                                  },
                      carried: [COLLECT { MATCH (claim6)-[:MADE_BY]->(speaker:Actor) WHERE speaker.level <= $clearance RETURN [speaker.id, {`need:names`: COLLECT {
                        MATCH (speaker)-[:NAMED]->(name:Name)
                        WHERE name.level <= $clearance
                        WITH name
                        ORDER BY name.position
                        RETURN name {.value, .lang, .kind}
                      }}] } + COLLECT { MATCH (claim6)-[:MADE_BY]->(:Source)-[:BODY]->(speaker:Actor) WHERE speaker.level <= $clearance RETURN [speaker.id, {`need:names`: COLLECT {
                        MATCH (speaker)-[:NAMED]->(name2:Name)
                        WHERE name2.level <= $clearance
                        WITH name2
                        ORDER BY name2.position
                        RETURN name2 {.value, .lang, .kind}
                      }}] } + COLLECT { MATCH (claim6 WHERE claim6.attribution = 'CODED')-[:CITES]->(:Document)-[:PUBLISHED_BY]->(:Source)-[:BODY]->(speaker:Actor) WHERE speaker.level <= $clearance RETURN [speaker.id, {`need:names`: COLLECT {
                        MATCH (speaker)-[:NAMED]->(name3:Name)
                        WHERE name3.level <= $clearance
                        WITH name3
                        ORDER BY name3.position
                        RETURN name3 {.value, .lang, .kind}
                      }}] }, [[claim6.id, {claimant: reduce(only3 = null, row3 IN COLLECT {
                        MATCH (claim6)-[:MADE_BY]->(claimant:Claimant)
                        WHERE claimant.level <= $clearance
                        RETURN CASE WHEN claimant:Actor THEN {is: 'Actor', it: {`need:names`: COLLECT {
                          MATCH (claimant)-[:NAMED]->(name4:Name)
                          WHERE name4.level <= $clearance
                          WITH name4
                          ORDER BY name4.position
                          RETURN name4 {.value, .lang, .kind}
                        }}} WHEN claimant:Source THEN {is: 'Source', it: {`need:names`: COLLECT {
                          MATCH (claimant)-[:NAMED]->(name5:Name)
                          WHERE name5.level <= $clearance
                          WITH name5
                          ORDER BY name5.position
                          RETURN name5 {.value, .lang, .kind}
                        }}} END
                      } | row3)}]]]
                    }
                  },
              claimants: COLLECT {
                UNWIND claims AS claim7
                MATCH (claim7)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
                WITH DISTINCT claimant2
                WHERE claimant2.level <= $clearance
                WITH claimant2, [claimant2] + COLLECT {
                    MATCH (claimant2)-[body:BODY]-(other:Claimant)
                    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
                    RETURN other
                  } AS selves
                WITH claimant2, selves, COLLECT {
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
                  id: claimant2.id,
                  identified: coalesce(claimant2.actorKind, '') <> 'SOURCE_PERSONA',
                  sameAs: [x IN selves WHERE x <> claimant2 | x.id],
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
          } | row2),
          wholes: COLLECT {
            MATCH (incident)<-[:SUBJECT|OBJECT]-(named:Proposition WHERE (named.predicate IN ['OCCURRED', 'CASUALTIES'] OR named.predicate = 'PARTICIPATED_IN' AND named.role = 'PERPETRATOR'))
            MATCH (named)-[:SUBJECT|OBJECT]->(actor:Actor)
            WHERE actor.level <= $clearance
            WITH DISTINCT actor
            RETURN [actor.id, COLLECT {
              MATCH (actor) (()-[part2:ALLEGED WHERE part2.predicate IN ['PART_OF', 'MEMBER_OF'] AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())+ (whole2:Actor)
              RETURN DISTINCT whole2.id
            }]
          },
          placeIds: COLLECT { MATCH (incident)-[:AT]->(catalogued:Place) WHERE catalogued.level <= $clearance RETURN catalogued.id },
          about: reduce(only4 = null, row4 IN COLLECT { MATCH (entity:Incident:Node {id: incident.id}) RETURN [CASE WHEN entity:Actor THEN {is: 'Actor', it: {`need:names`: COLLECT {
            MATCH (entity)-[:NAMED]->(name6:Name)
            WHERE name6.level <= $clearance
            WITH name6
            ORDER BY name6.position
            RETURN name6 {.value, .lang, .kind}
          }}} WHEN entity:Incident THEN {is: 'Incident', it: {`need:names`: COLLECT {
            MATCH (entity)-[:NAMED]->(name7:Name)
            WHERE name7.level <= $clearance
            WITH name7
            ORDER BY name7.position
            RETURN name7 {.value, .lang, .kind}
          }}} WHEN entity:Place THEN {is: 'Place', it: {`need:names`: COLLECT {
            MATCH (entity)-[:NAMED]->(name8:Name)
            WHERE name8.level <= $clearance
            WITH name8
            ORDER BY name8.position
            RETURN name8 {.value, .lang, .kind}
          }}} END] } | row4),
          propositions: COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(disputed:Proposition WHERE (disputed.predicate IN ['OCCURRED', 'CASUALTIES'] OR disputed.predicate = 'PARTICIPATED_IN' AND disputed.role = 'PERPETRATOR')) WHERE disputed.level <= $clearance RETURN {id: disputed.id, items: [{predicate: disputed.predicate}]} }
        }
  }}
} | row), reduce(only5 = null, row5 IN COLLECT {
  WITH COLLECT {
    UNWIND about AS anchor2
    CALL (anchor2) {
      MATCH (:Entity:Node {id: anchor2})<-[:SUBJECT|OBJECT]-(proposition3:Proposition) RETURN proposition3
    }
    WITH DISTINCT proposition3
    WHERE proposition3.orderKey >= $propositionFrom AND proposition3.level <= $clearance AND EXISTS {
      MATCH (proposition3)<-[:STATES]-(stated:Claim)
      WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
    }
    WITH proposition3
    ORDER BY proposition3.orderKey
    LIMIT $propositionScan
    RETURN proposition3
  } AS propositions
  RETURN {looked: size(propositions), last: last(propositions).orderKey, rows: COLLECT {
    UNWIND propositions AS proposition3
    WITH proposition3
    WHERE EXISTS { MATCH (proposition3)<-[:STATES]-(claim8:Claim) WHERE claim8.polarity = 'DENIED' AND claim8.level <= $clearance AND claim8.recordedAt <= $knownAt AND claim8.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim8.revisions, [])) / 3 - 1) WHERE claim8.revisions[3 * i] <= $clearance AND claim8.revisions[3 * i + 1] <= $knownAt AND claim8.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (proposition3)<-[:STATES]-(claim9:Claim) WHERE claim9.polarity = 'ASSERTED' AND claim9.level <= $clearance AND claim9.recordedAt <= $knownAt AND claim9.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim9.revisions, [])) / 3 - 1) WHERE claim9.revisions[3 * i] <= $clearance AND claim9.revisions[3 * i + 1] <= $knownAt AND claim9.revisions[3 * i + 2] > $knownAt) }
    WITH proposition3
    LIMIT $candidates2
    RETURN {
          key: proposition3.orderKey,
          evidence: reduce(only6 = null, row6 IN COLLECT {
            WITH COLLECT {
                MATCH (:Proposition:Node {id: proposition3.id})<-[:STATES]-(first2:Claim)
                WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
                MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3:Claim WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last2)
                MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND (step3.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt))]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim10)
                RETURN DISTINCT claim10 ORDER BY claim10.orderKey
              } AS claims2, COLLECT { MATCH (proposition4:Proposition:Node {id: proposition3.id}) UNWIND [proposition4.subjectId, proposition4.objectId] AS party2 RETURN party2 }
                    + COLLECT { MATCH (:Proposition:Node {id: proposition3.id})<-[:STATES]-(claim11:Claim) WHERE claim11.level <= $clearance AND claim11.recordedAt <= $knownAt AND claim11.withdrawnAt > $knownAt UNWIND claim11.againstIds AS party2 RETURN DISTINCT party2 }
                    + COLLECT { MATCH (:Proposition:Node {id: proposition3.id})<-[:STATES]-(excluded2:Claim) MATCH (excluded2)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival3:Claim) WHERE excluded2.level <= $clearance AND excluded2.recordedAt <= $knownAt AND excluded2.withdrawnAt > $knownAt AND rival3.level <= $clearance AND rival3.recordedAt <= $knownAt AND rival3.withdrawnAt > $knownAt UNWIND [rival3.subjectId, rival3.objectId] + rival3.againstIds AS party2 RETURN DISTINCT party2 } AS parties2
            RETURN {
              propositions: COLLECT {
                    MATCH (proposition5:Proposition:Node {id: proposition3.id})
                    WHERE proposition5.level <= $clearance
                    WITH proposition5
                    ORDER BY proposition5.orderKey
                    RETURN proposition5 {.id, .predicate, .subjectId, .objectId, .role, .side}
                  },
              claims: COLLECT {
                    UNWIND claims2 AS claim12
                    RETURN claim12 {
                      .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                      held: claim12 {verbatim: claim12.heldVerbatim, edtf: claim12.heldEdtf, spans: claim12.heldSpans, core: claim12.heldCore},
                      passesLens: true,
                      endedAs: head([i IN range(0, size(coalesce(claim12.revisionReasons, [])) - 1) WHERE claim12.revisions[3 * i] <= $clearance AND claim12.revisions[3 * i + 1] <= $knownAt AND claim12.revisions[3 * i + 2] > $knownAt | claim12.revisionReasons[i]]),
                      place: COLLECT {
                              MATCH (claim12)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place2)
                              RETURN place2.id ORDER BY size(outer2)
                            },
                      against: COLLECT {
                              MATCH (claim12)-[:AGAINST]->(opponent3:Actor)
                              RETURN [opponent3.id] + COLLECT {
                                MATCH (opponent3) (()-[part3:ALLEGED WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())+ (whole3)
                                RETURN DISTINCT whole3.id
                              }
                            },
                      evidenceIds: COLLECT {
                              MATCH (claim12)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise4:Claim)
                              WHERE premise4.level <= $clearance AND premise4.recordedAt <= $knownAt AND premise4.withdrawnAt > $knownAt
                              RETURN premise4.id
                            },
                      excludedBy: COLLECT {
                              MATCH (claim12)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival4:Claim)-[:STATES]->(rivalling2:Proposition)
                              WHERE rival4.level <= $clearance AND rival4.recordedAt <= $knownAt AND rival4.withdrawnAt > $knownAt
                              RETURN DISTINCT {claimId: rival4.id, proposition: rivalling2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                            },
                      tolls: COLLECT { MATCH (claim12)-[:REPORTS]->(toll2:Toll) WITH toll2 ORDER BY toll2.position RETURN toll2 {.outcome, .partyScope, .low, .best, .high} },
                      steps: COLLECT {
                              MATCH (claim12)-[step4:RESTS_ON]->(earlier4:Claim)
                              WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND (step4.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step4.twins, [])) / 3 - 1) WHERE step4.twins[3 * i] <= $clearance AND step4.twins[3 * i + 1] <= $knownAt AND step4.twins[3 * i + 2] > $knownAt)) AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
                              RETURN {to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId} ORDER BY earlier4.orderKey
                            }, cited: COLLECT {
                                    MATCH (claim12)-[cites2:CITES]->(cited2:Document)
                                    WHERE cited2.level <= $clearance AND NOT EXISTS {
                                      MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
                                      WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
                                    }
                                    MATCH (cited2)-[:PUBLISHED_BY]->(publisher2:Source)
                                    RETURN {documentId: cited2.id, sourceId: publisher2.id}
                                  },
                      carried: [COLLECT { MATCH (claim12)-[:MADE_BY]->(speaker2:Actor) WHERE speaker2.level <= $clearance RETURN [speaker2.id, {`need:names`: COLLECT {
                        MATCH (speaker2)-[:NAMED]->(name9:Name)
                        WHERE name9.level <= $clearance
                        WITH name9
                        ORDER BY name9.position
                        RETURN name9 {.value, .lang, .kind}
                      }}] } + COLLECT { MATCH (claim12)-[:MADE_BY]->(:Source)-[:BODY]->(speaker2:Actor) WHERE speaker2.level <= $clearance RETURN [speaker2.id, {`need:names`: COLLECT {
                        MATCH (speaker2)-[:NAMED]->(name10:Name)
                        WHERE name10.level <= $clearance
                        WITH name10
                        ORDER BY name10.position
                        RETURN name10 {.value, .lang, .kind}
                      }}] } + COLLECT { MATCH (claim12 WHERE claim12.attribution = 'CODED')-[:CITES]->(:Document)-[:PUBLISHED_BY]->(:Source)-[:BODY]->(speaker2:Actor) WHERE speaker2.level <= $clearance RETURN [speaker2.id, {`need:names`: COLLECT {
                        MATCH (speaker2)-[:NAMED]->(name11:Name)
                        WHERE name11.level <= $clearance
                        WITH name11
                        ORDER BY name11.position
                        RETURN name11 {.value, .lang, .kind}
                      }}] }, [[claim12.id, {claimant: reduce(only7 = null, row7 IN COLLECT {
                        MATCH (claim12)-[:MADE_BY]->(claimant3:Claimant)
                        WHERE claimant3.level <= $clearance
                        RETURN CASE WHEN claimant3:Actor THEN {is: 'Actor', it: {`need:names`: COLLECT {
                          MATCH (claimant3)-[:NAMED]->(name12:Name)
                          WHERE name12.level <= $clearance
                          WITH name12
                          ORDER BY name12.position
                          RETURN name12 {.value, .lang, .kind}
                        }}} WHEN claimant3:Source THEN {is: 'Source', it: {`need:names`: COLLECT {
                          MATCH (claimant3)-[:NAMED]->(name13:Name)
                          WHERE name13.level <= $clearance
                          WITH name13
                          ORDER BY name13.position
                          RETURN name13 {.value, .lang, .kind}
                        }}} END
                      } | row7)}]]]
                    }
                  },
              claimants: COLLECT {
                UNWIND claims2 AS claim13
                MATCH (claim13)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant4:Claimant)
                WITH DISTINCT claimant4
                WHERE claimant4.level <= $clearance
                WITH claimant4, [claimant4] + COLLECT {
                    MATCH (claimant4)-[body2:BODY]-(other2:Claimant)
                    WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt AND other2.level <= $clearance
                    RETURN other2
                  } AS selves2
                WITH claimant4, selves2, COLLECT {
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
                  id: claimant4.id,
                  identified: coalesce(claimant4.actorKind, '') <> 'SOURCE_PERSONA',
                  sameAs: [x IN selves2 WHERE x <> claimant4 | x.id],
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
          } | row6),
          wholes: COLLECT {
            MATCH (named2:Proposition:Node {id: proposition3.id})
            MATCH (named2)-[:SUBJECT|OBJECT]->(actor2:Actor)
            WHERE actor2.level <= $clearance
            WITH DISTINCT actor2
            RETURN [actor2.id, COLLECT {
              MATCH (actor2) (()-[part4:ALLEGED WHERE part4.predicate IN ['PART_OF', 'MEMBER_OF'] AND part4.level <= $clearance AND part4.recordedAt <= $knownAt AND part4.withdrawnAt > $knownAt]->())+ (whole4:Actor)
              RETURN DISTINCT whole4.id
            }]
          },
          placeIds: COLLECT { MATCH (proposition3)-[:AT]->(catalogued2:Place) WHERE catalogued2.level <= $clearance RETURN catalogued2.id },
          about: reduce(only8 = null, row8 IN COLLECT { MATCH (proposition3)-[:SUBJECT]->(entity2:Entity) RETURN [CASE WHEN entity2:Actor THEN {is: 'Actor', it: {`need:names`: COLLECT {
            MATCH (entity2)-[:NAMED]->(name14:Name)
            WHERE name14.level <= $clearance
            WITH name14
            ORDER BY name14.position
            RETURN name14 {.value, .lang, .kind}
          }}} WHEN entity2:Incident THEN {is: 'Incident', it: {`need:names`: COLLECT {
            MATCH (entity2)-[:NAMED]->(name15:Name)
            WHERE name15.level <= $clearance
            WITH name15
            ORDER BY name15.position
            RETURN name15 {.value, .lang, .kind}
          }}} WHEN entity2:Place THEN {is: 'Place', it: {`need:names`: COLLECT {
            MATCH (entity2)-[:NAMED]->(name16:Name)
            WHERE name16.level <= $clearance
            WITH name16
            ORDER BY name16.position
            RETURN name16 {.value, .lang, .kind}
          }}} END] } | row8),
          propositions: COLLECT { MATCH (disputed2:Proposition:Node {id: proposition3.id}) WHERE disputed2.level <= $clearance RETURN {id: disputed2.id, items: [{predicate: disputed2.predicate}]} }
        }
  }}
} | row5)]} AS value
