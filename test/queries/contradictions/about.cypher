/* contradictions */
WITH COLLECT {
  UNWIND $aboutIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Entity)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS aboutFound
WITH aboutFound, reduce(all = [], x IN aboutFound | all + x.ids) AS about
CALL (*) {
  CALL (*) {
    RETURN {rank: 'i', found: reduce(only = null, row IN COLLECT {
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
        WHERE (EXISTS {
          MATCH (incident)<-[:OBJECT]-(slot:Proposition {predicate: 'PARTICIPATED_IN', role: 'PERPETRATOR'})<-[:STATES]-(claim:Claim)
          WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt)
          RETURN DISTINCT claim.subjectId AS telling SKIP 1
        } OR EXISTS {
          MATCH (incident)<-[:SUBJECT]-(slot2:Proposition {predicate: 'OCCURRED'})<-[:STATES]-(claim2:Claim)
          WHERE claim2.polarity = 'ASSERTED' AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt)
          RETURN DISTINCT [claim2.incidentType, claim2.placeId, claim2.heldSpans] AS telling SKIP 1
        } OR EXISTS {
          MATCH (incident)<-[:SUBJECT]-(slot3:Proposition {predicate: 'CASUALTIES'})<-[:STATES]-(claim3:Claim)
          WHERE claim3.polarity = 'ASSERTED' AND claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim3.revisions, [])) / 3 - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt)
          RETURN DISTINCT claim3.id AS telling SKIP 1
        })
        WITH incident
        LIMIT $candidates
        RETURN {
              key: incident.orderKey,
              evidence: reduce(only2 = null, row2 IN COLLECT {
                WITH COLLECT {
                    UNWIND COLLECT {
                      MATCH (incident)<-[:SUBJECT|OBJECT]-(slot4:Proposition WHERE (slot4.predicate IN ['OCCURRED', 'CASUALTIES'] OR slot4.predicate = 'PARTICIPATED_IN' AND slot4.role = 'PERPETRATOR'))<-[:STATES]-(first:Claim)
                          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                          RETURN DISTINCT found
                    } AS claim4
                    RETURN claim4 ORDER BY claim4.orderKey
                  } AS claims
                WITH claims, COLLECT {
                    UNWIND COLLECT {
                      UNWIND claims AS claim5
                            MATCH (claim5)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
                        MATCH (incident)<-[:SUBJECT|OBJECT]-(proposition:Proposition WHERE (proposition.predicate IN ['OCCURRED', 'CASUALTIES'] OR proposition.predicate = 'PARTICIPATED_IN' AND proposition.role = 'PERPETRATOR'))
                        WHERE proposition.level <= $clearance
                        WITH proposition ORDER BY proposition.orderKey
                        RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
                      },
                  claims: [claim6 IN claims | claim6 {
                        .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
                        .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
                      }],
                  relations: COLLECT {
                        UNWIND claims AS claim7
                        MATCH (claim7)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition2)
                        WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: claim7.id, type: relation.type, byId: other2.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                  tolls: COLLECT {
                        UNWIND claims AS claim8
                        MATCH (claim8)-[:REPORTS]->(toll)
                        RETURN [claim8.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                          UNWIND claims AS claim9 UNWIND claim9.againstIds AS named2 RETURN DISTINCT named2
                        } AS opponentId
                        RETURN [opponentId, COLLECT {
                          MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                          RETURN DISTINCT whole2.id
                        }]
                      },
                  steps: COLLECT {
                        UNWIND claims AS claim10
                        MATCH (claim10)-[step2:RESTS_ON]->(earlier2)
                        WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                        RETURN {from: claim10.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
                      },
                  cited: COLLECT {
                        UNWIND claims AS claim11
                        MATCH (claim11)-[cites:CITES]->(cited:Document)
                        WHERE cited.level <= $clearance AND NOT EXISTS {
                          MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                          WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
                        }
                        MATCH (cited)-[:PUBLISHED_BY]->(publisher)
                        RETURN {claimId: claim11.id, documentId: cited.id, sourceId: publisher.id}
                      },
                  claimants: claimants,
                  wholes: wholes,
                  opposing: COLLECT {
                        WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
                        UNWIND COLLECT {
                          UNWIND claims AS claim12 UNWIND [claim12.subjectId, claim12.objectId] + claim12.againstIds AS named3 RETURN DISTINCT named3
                        } AS party
                        MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
                        WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                        RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
                      },
                  exclusions: [],
                  carried: [COLLECT { UNWIND COLLECT {
                    UNWIND claims AS claim13 MATCH (claim13)-[:MADE_BY]->(speaker2:Actor) WHERE speaker2.level <= $clearance RETURN DISTINCT speaker2
                  } AS speaker3 RETURN [speaker3.id, [reduce(only3 = null, row3 IN COLLECT {
                    MATCH (speaker3)-[:NAMED]->(name:Name)
                    WHERE name.level <= $clearance
                    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
                  } | row3)]] } + COLLECT { UNWIND COLLECT {
                    UNWIND claims AS claim13 MATCH (claim13)-[:MADE_BY]->(:Source)-[:BODY]->(speaker4:Actor) WHERE speaker4.level <= $clearance RETURN DISTINCT speaker4
                  } AS speaker3 RETURN [speaker3.id, [reduce(only4 = null, row4 IN COLLECT {
                    MATCH (speaker3)-[:NAMED]->(name:Name)
                    WHERE name.level <= $clearance
                    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
                  } | row4)]] } + COLLECT { UNWIND COLLECT {
                    UNWIND claims AS claim13 MATCH (claim13 WHERE claim13.attribution = 'CODED')-[:CITES]->(:Document)-[:PUBLISHED_BY]->(:Source)-[:BODY]->(speaker5:Actor) WHERE speaker5.level <= $clearance RETURN DISTINCT speaker5
                  } AS speaker3 RETURN [speaker3.id, [reduce(only5 = null, row5 IN COLLECT {
                    MATCH (speaker3)-[:NAMED]->(name:Name)
                    WHERE name.level <= $clearance
                    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
                  } | row5)]] }, COLLECT { UNWIND claims AS claim14 RETURN [claim14.id, [reduce(only6 = null, row6 IN COLLECT {
                    MATCH (claim14)-[:MADE_BY]->(claimant3:Claimant)
                    WHERE claimant3.level <= $clearance
                    RETURN reduce(only7 = null, row7 IN COLLECT { WITH claimant3 WHERE claimant3:Actor RETURN ['Actor', [reduce(only8 = null, row8 IN COLLECT {
                      MATCH (claimant3)-[:NAMED]->(name2:Name)
                      WHERE name2.level <= $clearance
                      RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
                    } | row8)]] } + COLLECT { WITH claimant3 WHERE claimant3:Source RETURN ['Source', [reduce(only9 = null, row9 IN COLLECT {
                      MATCH (claimant3)-[:NAMED]->(name3:Name)
                      WHERE name3.level <= $clearance
                      RETURN name3.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name3.lang, '')), '-')[0]], name3.kind <> 'PRIMARY', name3.position LIMIT 1
                    } | row9)]] } | row7)
                  } | row6)]] }]
                }
              } | row2),
              wholes: COLLECT {
                UNWIND COLLECT {
                  MATCH (incident)<-[:SUBJECT|OBJECT]-(proposition3:Proposition WHERE (proposition3.predicate IN ['OCCURRED', 'CASUALTIES'] OR proposition3.predicate = 'PARTICIPATED_IN' AND proposition3.role = 'PERPETRATOR'))
                    MATCH (proposition3)-[:SUBJECT|OBJECT]->(named4:Actor)
                    WHERE named4.level <= $clearance
                    RETURN DISTINCT named4
                } AS actor
                RETURN [actor.id, COLLECT {
                  MATCH (actor) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate IN ['PART_OF', 'MEMBER_OF'] AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())+ (whole3)
                  RETURN DISTINCT whole3.id
                }]
              },
              placeIds: COLLECT { MATCH (incident)-[:AT]->(catalogued:Place) WHERE catalogued.level <= $clearance RETURN catalogued.id },
              about: reduce(only10 = null, row10 IN COLLECT { MATCH (entity:Incident:Node {id: incident.id}) RETURN [reduce(only11 = null, row11 IN COLLECT { WITH entity WHERE entity:Actor RETURN ['Actor', [reduce(only12 = null, row12 IN COLLECT {
                MATCH (entity)-[:NAMED]->(name4:Name)
                WHERE name4.level <= $clearance
                RETURN name4.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name4.lang, '')), '-')[0]], name4.kind <> 'PRIMARY', name4.position LIMIT 1
              } | row12)]] } + COLLECT { WITH entity WHERE entity:Incident RETURN ['Incident', [reduce(only13 = null, row13 IN COLLECT {
                MATCH (entity)-[:NAMED]->(name5:Name)
                WHERE name5.level <= $clearance
                RETURN name5.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name5.lang, '')), '-')[0]], name5.kind <> 'PRIMARY', name5.position LIMIT 1
              } | row13)]] } + COLLECT { WITH entity WHERE entity:Place RETURN ['Place', [reduce(only14 = null, row14 IN COLLECT {
                MATCH (entity)-[:NAMED]->(name6:Name)
                WHERE name6.level <= $clearance
                RETURN name6.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name6.lang, '')), '-')[0]], name6.kind <> 'PRIMARY', name6.position LIMIT 1
              } | row14)]] } | row11)] } | row10),
              propositions: COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(disputed:Proposition WHERE (disputed.predicate IN ['OCCURRED', 'CASUALTIES'] OR disputed.predicate = 'PARTICIPATED_IN' AND disputed.role = 'PERPETRATOR')) WHERE disputed.level <= $clearance RETURN {id: disputed.id, items: [[disputed.predicate]]} }
            }
      }}
    } | row)} AS scan
    UNION ALL
    RETURN {rank: 'p', found: reduce(only15 = null, row15 IN COLLECT {
      WITH COLLECT {
        UNWIND about AS anchor2
        CALL (anchor2) {
          MATCH (:Entity:Node {id: anchor2})<-[:SUBJECT|OBJECT]-(proposition4:Proposition) RETURN proposition4
        }
        WITH DISTINCT proposition4
        WHERE proposition4.orderKey >= $propositionFrom AND proposition4.level <= $clearance AND EXISTS {
          MATCH (proposition4)<-[:STATES]-(stated:Claim)
          WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
        }
        WITH proposition4
        ORDER BY proposition4.orderKey
        LIMIT $propositionScan
        RETURN proposition4
      } AS propositions
      RETURN {looked: size(propositions), last: last(propositions).orderKey, rows: COLLECT {
        UNWIND propositions AS proposition4
        WITH proposition4
        WHERE EXISTS { MATCH (proposition4)<-[:STATES]-(claim15:Claim) WHERE claim15.polarity = 'DENIED' AND claim15.level <= $clearance AND claim15.recordedAt <= $knownAt AND claim15.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim15.revisions, [])) / 3 - 1) WHERE claim15.revisions[3 * i] <= $clearance AND claim15.revisions[3 * i + 1] <= $knownAt AND claim15.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (proposition4)<-[:STATES]-(claim16:Claim) WHERE claim16.polarity = 'ASSERTED' AND claim16.level <= $clearance AND claim16.recordedAt <= $knownAt AND claim16.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim16.revisions, [])) / 3 - 1) WHERE claim16.revisions[3 * i] <= $clearance AND claim16.revisions[3 * i + 1] <= $knownAt AND claim16.revisions[3 * i + 2] > $knownAt) }
        WITH proposition4
        LIMIT $candidates2
        RETURN {
              key: proposition4.orderKey,
              evidence: reduce(only16 = null, row16 IN COLLECT {
                WITH COLLECT {
                    UNWIND COLLECT {
                      MATCH (:Proposition:Node {id: proposition4.id})<-[:STATES]-(first2:Claim)
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
                            MATCH (claim18)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker6:Claimant)
                            WHERE speaker6.level <= $clearance
                            RETURN DISTINCT speaker6
                    } AS claimant4
                    MATCH (claimant4) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self2)
                      (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $knownAt AND owned2.withdrawnAt > $knownAt]->(holder2 WHERE holder2.level <= $clearance))* (owner2)
                    RETURN DISTINCT {id: claimant4.id, identified: coalesce(claimant4.actorKind, '') <> 'SOURCE_PERSONA', selfId: self2.id, ownerId: owner2.id}
                  } AS claimants2
                WITH claims2, claimants2, COLLECT {
                    UNWIND COLLECT {
                      UNWIND claimants2 AS claimant5 RETURN DISTINCT claimant5.selfId
                    } AS selfId2
                    MATCH (:Claimant:Node {id: selfId2})-[tie2:ALLEGED_WHOLE]->(whole4)
                    WHERE tie2.level <= $clearance AND tie2.recordedAt <= $knownAt AND tie2.withdrawnAt > $knownAt
                    RETURN DISTINCT [selfId2, whole4.id]
                  } AS wholes2
                RETURN {
                  clearance: $clearance, knownAt: $knownAt,
                  propositions: COLLECT {
                        MATCH (proposition5:Proposition:Node {id: proposition4.id})
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
                          UNWIND [x IN claims2 WHERE x.placeId IS NOT NULL | x.placeId] AS named5 RETURN DISTINCT named5
                        } AS placeId2
                        RETURN [placeId2, COLLECT {
                          MATCH (:Place:Node {id: placeId2}) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place2)
                          RETURN place2.id ORDER BY size(outer2)
                        }]
                      },
                  opponents: COLLECT {
                        UNWIND COLLECT {
                          UNWIND claims2 AS claim22 UNWIND claim22.againstIds AS named6 RETURN DISTINCT named6
                        } AS opponentId2
                        RETURN [opponentId2, COLLECT {
                          MATCH (:Actor:Node {id: opponentId2}) (()-[part3:ALLEGED_WHOLE WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())* (whole5)
                          RETURN DISTINCT whole5.id
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
                          UNWIND claims2 AS claim25 UNWIND [claim25.subjectId, claim25.objectId] + claim25.againstIds AS named7 RETURN DISTINCT named7
                        } AS party2
                        MATCH (:Actor:Node {id: party2})-[opposing2:ALLEGED_OPPONENT]-(voice2)
                        WHERE voice2.id IN voices2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
                        RETURN DISTINCT {id: voice2.id, opponentId: party2, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
                      },
                  exclusions: [],
                  carried: [COLLECT { UNWIND COLLECT {
                    UNWIND claims2 AS claim26 MATCH (claim26)-[:MADE_BY]->(speaker7:Actor) WHERE speaker7.level <= $clearance RETURN DISTINCT speaker7
                  } AS speaker8 RETURN [speaker8.id, [reduce(only17 = null, row17 IN COLLECT {
                    MATCH (speaker8)-[:NAMED]->(name7:Name)
                    WHERE name7.level <= $clearance
                    RETURN name7.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name7.lang, '')), '-')[0]], name7.kind <> 'PRIMARY', name7.position LIMIT 1
                  } | row17)]] } + COLLECT { UNWIND COLLECT {
                    UNWIND claims2 AS claim26 MATCH (claim26)-[:MADE_BY]->(:Source)-[:BODY]->(speaker9:Actor) WHERE speaker9.level <= $clearance RETURN DISTINCT speaker9
                  } AS speaker8 RETURN [speaker8.id, [reduce(only18 = null, row18 IN COLLECT {
                    MATCH (speaker8)-[:NAMED]->(name7:Name)
                    WHERE name7.level <= $clearance
                    RETURN name7.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name7.lang, '')), '-')[0]], name7.kind <> 'PRIMARY', name7.position LIMIT 1
                  } | row18)]] } + COLLECT { UNWIND COLLECT {
                    UNWIND claims2 AS claim26 MATCH (claim26 WHERE claim26.attribution = 'CODED')-[:CITES]->(:Document)-[:PUBLISHED_BY]->(:Source)-[:BODY]->(speaker10:Actor) WHERE speaker10.level <= $clearance RETURN DISTINCT speaker10
                  } AS speaker8 RETURN [speaker8.id, [reduce(only19 = null, row19 IN COLLECT {
                    MATCH (speaker8)-[:NAMED]->(name7:Name)
                    WHERE name7.level <= $clearance
                    RETURN name7.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name7.lang, '')), '-')[0]], name7.kind <> 'PRIMARY', name7.position LIMIT 1
                  } | row19)]] }, COLLECT { UNWIND claims2 AS claim27 RETURN [claim27.id, [reduce(only20 = null, row20 IN COLLECT {
                    MATCH (claim27)-[:MADE_BY]->(claimant6:Claimant)
                    WHERE claimant6.level <= $clearance
                    RETURN reduce(only21 = null, row21 IN COLLECT { WITH claimant6 WHERE claimant6:Actor RETURN ['Actor', [reduce(only22 = null, row22 IN COLLECT {
                      MATCH (claimant6)-[:NAMED]->(name8:Name)
                      WHERE name8.level <= $clearance
                      RETURN name8.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name8.lang, '')), '-')[0]], name8.kind <> 'PRIMARY', name8.position LIMIT 1
                    } | row22)]] } + COLLECT { WITH claimant6 WHERE claimant6:Source RETURN ['Source', [reduce(only23 = null, row23 IN COLLECT {
                      MATCH (claimant6)-[:NAMED]->(name9:Name)
                      WHERE name9.level <= $clearance
                      RETURN name9.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name9.lang, '')), '-')[0]], name9.kind <> 'PRIMARY', name9.position LIMIT 1
                    } | row23)]] } | row21)
                  } | row20)]] }]
                }
              } | row16),
              wholes: COLLECT {
                UNWIND COLLECT {
                  MATCH (proposition7:Proposition:Node {id: proposition4.id})
                    MATCH (proposition7)-[:SUBJECT|OBJECT]->(named8:Actor)
                    WHERE named8.level <= $clearance
                    RETURN DISTINCT named8
                } AS actor2
                RETURN [actor2.id, COLLECT {
                  MATCH (actor2) (()-[part4:ALLEGED_WHOLE WHERE part4.predicate IN ['PART_OF', 'MEMBER_OF'] AND part4.level <= $clearance AND part4.recordedAt <= $knownAt AND part4.withdrawnAt > $knownAt]->())+ (whole6)
                  RETURN DISTINCT whole6.id
                }]
              },
              placeIds: COLLECT { MATCH (proposition4)-[:AT]->(catalogued2:Place) WHERE catalogued2.level <= $clearance RETURN catalogued2.id },
              about: reduce(only24 = null, row24 IN COLLECT { MATCH (proposition4)-[:SUBJECT]->(entity2:Entity) RETURN [reduce(only25 = null, row25 IN COLLECT { WITH entity2 WHERE entity2:Actor RETURN ['Actor', [reduce(only26 = null, row26 IN COLLECT {
                MATCH (entity2)-[:NAMED]->(name10:Name)
                WHERE name10.level <= $clearance
                RETURN name10.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name10.lang, '')), '-')[0]], name10.kind <> 'PRIMARY', name10.position LIMIT 1
              } | row26)]] } + COLLECT { WITH entity2 WHERE entity2:Incident RETURN ['Incident', [reduce(only27 = null, row27 IN COLLECT {
                MATCH (entity2)-[:NAMED]->(name11:Name)
                WHERE name11.level <= $clearance
                RETURN name11.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name11.lang, '')), '-')[0]], name11.kind <> 'PRIMARY', name11.position LIMIT 1
              } | row27)]] } + COLLECT { WITH entity2 WHERE entity2:Place RETURN ['Place', [reduce(only28 = null, row28 IN COLLECT {
                MATCH (entity2)-[:NAMED]->(name12:Name)
                WHERE name12.level <= $clearance
                RETURN name12.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name12.lang, '')), '-')[0]], name12.kind <> 'PRIMARY', name12.position LIMIT 1
              } | row28)]] } | row25)] } | row24),
              propositions: COLLECT { MATCH (disputed2:Proposition:Node {id: proposition4.id}) WHERE disputed2.level <= $clearance RETURN {id: disputed2.id, items: [[disputed2.predicate]]} }
            }
      }}
    } | row15)} AS scan
  }
  RETURN collect(scan) AS scans
}
RETURN [[x IN aboutFound | x.ref]] AS found, {about: about, places: null, scans: scans} AS value
