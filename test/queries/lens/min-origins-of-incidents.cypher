/* incidents */
WITH COLLECT {
  UNWIND $filterClaimedByIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterClaimedByFound
WITH filterClaimedByFound, reduce(all = [], x IN filterClaimedByFound | all + x.ids) AS filterClaimedBy
RETURN [[x IN filterClaimedByFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  WITH COLLECT {
    UNWIND filterClaimedBy AS one
    MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(:Claim)-[:ABOUT]->(incident:Incident)
    WITH DISTINCT incident
    WHERE incident.level <= $clearance AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim:Claim)-[:STATES]->(proposition:Proposition) WHERE claim.predicate = 'PARTICIPATED_IN' AND proposition.role = 'PERPETRATOR' AND claim.polarity = 'ASSERTED'
        AND (claim.claimantId = claim.subjectId OR EXISTS { MATCH (:Source {id: claim.claimantId})-[body:BODY]->(:Actor {id: claim.subjectId}) WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt }) AND claim.subjectId IN filterClaimedBy AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim2:Claim)-[:STATES]->(proposition2:Proposition) WHERE claim2.predicate = 'PARTICIPATED_IN' AND proposition2.role = 'PERPETRATOR' AND claim2.polarity = 'ASSERTED'
            AND (claim2.claimantId = claim2.subjectId OR EXISTS { MATCH (:Source {id: claim2.claimantId})-[body2:BODY]->(:Actor {id: claim2.subjectId}) WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt }) AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) }
    WITH incident
    WHERE incident.orderKey > $after
    WITH incident
    ORDER BY incident.orderKey
    LIMIT $limit
    RETURN {key: incident.orderKey, items: [{participation: COLLECT {
      MATCH (incident)<-[:OBJECT]-(participation:Proposition {predicate: 'PARTICIPATED_IN'})
      WHERE participation.level <= $clearance AND EXISTS { MATCH (participation)<-[:STATES]-(claim3:Claim) WHERE claim3.polarity = 'ASSERTED' AND claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim3.revisions, [])) / 3 - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt) }
      WITH participation
      ORDER BY participation.orderKey
      RETURN {evidence: reduce(only2 = null, row2 IN COLLECT {
        WITH COLLECT {
            MATCH (:Proposition:Node {id: participation.id})<-[:STATES]-(first:Claim)
            WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
            MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
            MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim4)
            RETURN DISTINCT claim4 ORDER BY claim4.orderKey
          } AS claims, COLLECT { MATCH (proposition3:Proposition:Node {id: participation.id}) UNWIND [proposition3.subjectId, proposition3.objectId] AS party RETURN party }
                + COLLECT { MATCH (:Proposition:Node {id: participation.id})<-[:STATES]-(claim5:Claim) WHERE claim5.level <= $clearance AND claim5.recordedAt <= $knownAt AND claim5.withdrawnAt > $knownAt UNWIND claim5.againstIds AS party RETURN DISTINCT party }
                + COLLECT { MATCH (:Proposition:Node {id: participation.id})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
        RETURN {
          propositions: COLLECT {
                MATCH (proposition4:Proposition:Node {id: participation.id})
                WHERE proposition4.level <= $clearance
                WITH proposition4
                ORDER BY proposition4.orderKey
                RETURN proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}
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
                  carried: []
                }
              },
          claimants: COLLECT {
            UNWIND claims AS claim7
            MATCH (claim7)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
            WITH DISTINCT claimant
            WHERE claimant.level <= $clearance
            WITH claimant, [claimant] + COLLECT {
                MATCH (claimant)-[body3:BODY]-(other:Claimant)
                WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND other.level <= $clearance
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
      } | row2), item: {actor: reduce(only3 = null, row3 IN COLLECT {
        MATCH (participation)-[:SUBJECT]->(actor:Actor)
        WHERE actor.level <= $clearance
        RETURN {`need:names`: COLLECT {
          MATCH (actor)-[:NAMED]->(name:Name)
          WHERE name.level <= $clearance
          WITH name
          ORDER BY name.position
          RETURN name {.value, .lang, .kind}
        }}
      } | row3), role: participation.role}}
    }, `need:names`: COLLECT {
      MATCH (incident)-[:NAMED]->(name2:Name)
      WHERE name2.level <= $clearance
      WITH name2
      ORDER BY name2.position
      RETURN name2 {.value, .lang, .kind}
    }}], doubt: [[COLLECT { MATCH (incident)<-[:ABOUT]-(claim8:Claim)-[:STATES]->(proposition5:Proposition) WHERE claim8.predicate = 'PARTICIPATED_IN' AND proposition5.role = 'PERPETRATOR' AND claim8.polarity = 'ASSERTED'
        AND (claim8.claimantId = claim8.subjectId OR EXISTS { MATCH (:Source {id: claim8.claimantId})-[body4:BODY]->(:Actor {id: claim8.subjectId}) WHERE body4.recordedAt <= $knownAt AND body4.withdrawnAt > $knownAt }) AND claim8.subjectId IN filterClaimedBy AND claim8.level <= $clearance AND claim8.recordedAt <= $knownAt AND claim8.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim8.revisions, [])) / 3 - 1) WHERE claim8.revisions[3 * i] <= $clearance AND claim8.revisions[3 * i + 1] <= $knownAt AND claim8.revisions[3 * i + 2] > $knownAt) RETURN DISTINCT [claim8.id, claim8.propositionId] }], [COLLECT { MATCH (incident)<-[:ABOUT]-(claim9:Claim)-[:STATES]->(proposition6:Proposition) WHERE claim9.predicate = 'PARTICIPATED_IN' AND proposition6.role = 'PERPETRATOR' AND claim9.polarity = 'ASSERTED'
            AND (claim9.claimantId = claim9.subjectId OR EXISTS { MATCH (:Source {id: claim9.claimantId})-[body5:BODY]->(:Actor {id: claim9.subjectId}) WHERE body5.recordedAt <= $knownAt AND body5.withdrawnAt > $knownAt }) AND claim9.level <= $clearance AND claim9.recordedAt <= $knownAt AND claim9.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim9.revisions, [])) / 3 - 1) WHERE claim9.revisions[3 * i] <= $clearance AND claim9.revisions[3 * i + 1] <= $knownAt AND claim9.revisions[3 * i + 2] > $knownAt) RETURN DISTINCT [claim9.id, claim9.propositionId] }]]}
  } AS rows, COLLECT {
    UNWIND filterClaimedBy AS one2
    MATCH ()<-[about2:ABOUT {entityId: one2} WHERE about2.key IS NOT NULL]-(:Claim)-[:ABOUT]->(incident2:Incident)
    WITH DISTINCT incident2
    WHERE incident2.level <= $clearance AND EXISTS { MATCH (incident2)<-[:ABOUT]-(claim10:Claim)-[:STATES]->(proposition7:Proposition) WHERE claim10.predicate = 'PARTICIPATED_IN' AND proposition7.role = 'PERPETRATOR' AND claim10.polarity = 'ASSERTED'
        AND (claim10.claimantId = claim10.subjectId OR EXISTS { MATCH (:Source {id: claim10.claimantId})-[body6:BODY]->(:Actor {id: claim10.subjectId}) WHERE body6.recordedAt <= $knownAt AND body6.withdrawnAt > $knownAt }) AND claim10.subjectId IN filterClaimedBy AND claim10.level <= $clearance AND claim10.recordedAt <= $knownAt AND claim10.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim10.revisions, [])) / 3 - 1) WHERE claim10.revisions[3 * i] <= $clearance AND claim10.revisions[3 * i + 1] <= $knownAt AND claim10.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (incident2)<-[:ABOUT]-(claim11:Claim)-[:STATES]->(proposition8:Proposition) WHERE claim11.predicate = 'PARTICIPATED_IN' AND proposition8.role = 'PERPETRATOR' AND claim11.polarity = 'ASSERTED'
            AND (claim11.claimantId = claim11.subjectId OR EXISTS { MATCH (:Source {id: claim11.claimantId})-[body7:BODY]->(:Actor {id: claim11.subjectId}) WHERE body7.recordedAt <= $knownAt AND body7.withdrawnAt > $knownAt }) AND claim11.level <= $clearance AND claim11.recordedAt <= $knownAt AND claim11.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim11.revisions, [])) / 3 - 1) WHERE claim11.revisions[3 * i] <= $clearance AND claim11.revisions[3 * i + 1] <= $knownAt AND claim11.revisions[3 * i + 2] > $knownAt) }
    RETURN [[COLLECT { MATCH (incident2)<-[:ABOUT]-(claim12:Claim)-[:STATES]->(proposition9:Proposition) WHERE claim12.predicate = 'PARTICIPATED_IN' AND proposition9.role = 'PERPETRATOR' AND claim12.polarity = 'ASSERTED'
        AND (claim12.claimantId = claim12.subjectId OR EXISTS { MATCH (:Source {id: claim12.claimantId})-[body8:BODY]->(:Actor {id: claim12.subjectId}) WHERE body8.recordedAt <= $knownAt AND body8.withdrawnAt > $knownAt }) AND claim12.subjectId IN filterClaimedBy AND claim12.level <= $clearance AND claim12.recordedAt <= $knownAt AND claim12.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim12.revisions, [])) / 3 - 1) WHERE claim12.revisions[3 * i] <= $clearance AND claim12.revisions[3 * i + 1] <= $knownAt AND claim12.revisions[3 * i + 2] > $knownAt) RETURN DISTINCT [claim12.id, claim12.propositionId] }], [COLLECT { MATCH (incident2)<-[:ABOUT]-(claim13:Claim)-[:STATES]->(proposition10:Proposition) WHERE claim13.predicate = 'PARTICIPATED_IN' AND proposition10.role = 'PERPETRATOR' AND claim13.polarity = 'ASSERTED'
            AND (claim13.claimantId = claim13.subjectId OR EXISTS { MATCH (:Source {id: claim13.claimantId})-[body9:BODY]->(:Actor {id: claim13.subjectId}) WHERE body9.recordedAt <= $knownAt AND body9.withdrawnAt > $knownAt }) AND claim13.level <= $clearance AND claim13.recordedAt <= $knownAt AND claim13.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim13.revisions, [])) / 3 - 1) WHERE claim13.revisions[3 * i] <= $clearance AND claim13.revisions[3 * i + 1] <= $knownAt AND claim13.revisions[3 * i + 2] > $knownAt) RETURN DISTINCT [claim13.id, claim13.propositionId] }]]
  } AS doubts
  RETURN {rows: rows, total: 0, doubts: doubts, weighed: COLLECT {
    UNWIND [row IN rows | row.doubt] + doubts AS doubt
        UNWIND doubt AS groups
        UNWIND groups AS group
        UNWIND group AS one3
        WITH DISTINCT one3[1] AS propositionId
        MATCH (weighed:Proposition:Node {id: propositionId})
    RETURN [weighed.id, reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first2:Claim)
          WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
          MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3:Claim WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last2)
          MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND (step3.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt))]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim14)
          RETURN DISTINCT claim14 ORDER BY claim14.orderKey
        } AS claims2, COLLECT { MATCH (proposition11:Proposition:Node {id: weighed.id}) UNWIND [proposition11.subjectId, proposition11.objectId] AS party2 RETURN party2 }
              + COLLECT { MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(claim15:Claim) WHERE claim15.level <= $clearance AND claim15.recordedAt <= $knownAt AND claim15.withdrawnAt > $knownAt UNWIND claim15.againstIds AS party2 RETURN DISTINCT party2 }
              + COLLECT { MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(excluded2:Claim) MATCH (excluded2)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival3:Claim) WHERE excluded2.level <= $clearance AND excluded2.recordedAt <= $knownAt AND excluded2.withdrawnAt > $knownAt AND rival3.level <= $clearance AND rival3.recordedAt <= $knownAt AND rival3.withdrawnAt > $knownAt UNWIND [rival3.subjectId, rival3.objectId] + rival3.againstIds AS party2 RETURN DISTINCT party2 } AS parties2
      RETURN {
        propositions: COLLECT {
              MATCH (proposition12:Proposition:Node {id: weighed.id})
              WHERE proposition12.level <= $clearance
              WITH proposition12
              ORDER BY proposition12.orderKey
              RETURN proposition12 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims2 AS claim16
              RETURN claim16 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim16 {verbatim: claim16.heldVerbatim, edtf: claim16.heldEdtf, spans: claim16.heldSpans, core: claim16.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim16.revisionReasons, [])) - 1) WHERE claim16.revisions[3 * i] <= $clearance AND claim16.revisions[3 * i + 1] <= $knownAt AND claim16.revisions[3 * i + 2] > $knownAt | claim16.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim16)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place2)
                        RETURN place2.id ORDER BY size(outer2)
                      },
                against: COLLECT {
                        MATCH (claim16)-[:AGAINST]->(opponent3:Actor)
                        RETURN [opponent3.id] + COLLECT {
                          MATCH (opponent3) (()-[part2:ALLEGED WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())+ (whole2)
                          RETURN DISTINCT whole2.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim16)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise4:Claim)
                        WHERE premise4.level <= $clearance AND premise4.recordedAt <= $knownAt AND premise4.withdrawnAt > $knownAt
                        RETURN premise4.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim16)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival4:Claim)-[:STATES]->(rivalling2:Proposition)
                        WHERE rival4.level <= $clearance AND rival4.recordedAt <= $knownAt AND rival4.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival4.id, proposition: rivalling2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim16)-[:REPORTS]->(toll2:Toll) WITH toll2 ORDER BY toll2.position RETURN toll2 {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim16)-[step4:RESTS_ON]->(earlier4:Claim)
                        WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND (step4.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step4.twins, [])) / 3 - 1) WHERE step4.twins[3 * i] <= $clearance AND step4.twins[3 * i + 1] <= $knownAt AND step4.twins[3 * i + 2] > $knownAt)) AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
                        RETURN {to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId} ORDER BY earlier4.orderKey
                      }, cited: COLLECT {
                              MATCH (claim16)-[cites2:CITES]->(cited2:Document)
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
          UNWIND claims2 AS claim17
          MATCH (claim17)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
          WITH DISTINCT claimant2
          WHERE claimant2.level <= $clearance
          WITH claimant2, [claimant2] + COLLECT {
              MATCH (claimant2)-[body10:BODY]-(other2:Claimant)
              WHERE body10.recordedAt <= $knownAt AND body10.withdrawnAt > $knownAt AND other2.level <= $clearance
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
    } | row4)]
  }}
} | row) AS value

/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN {incidents: reduce(only2 = null, row2 IN COLLECT {
    WITH COLLECT {
      MATCH (actor)<-[:SUBJECT]-(participation:Proposition WHERE participation.predicate = 'PARTICIPATED_IN' AND EXISTS { MATCH (participation)<-[:STATES]-(claim:Claim) WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) })-[:OBJECT]->(incident:Incident)
      WITH DISTINCT incident
      WHERE incident.level <= $clearance
      WITH incident
      WHERE incident.orderKey > $after
      WITH incident
      ORDER BY incident.orderKey
      LIMIT $limit
      RETURN {key: incident.orderKey, items: [{`need:names`: COLLECT {
        MATCH (incident)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        WITH name
        ORDER BY name.position
        RETURN name {.value, .lang, .kind}
      }}], doubt: [[COLLECT { MATCH (actor)<-[:SUBJECT]-(participation2:Proposition {predicate: 'PARTICIPATED_IN'})-[:OBJECT]->(incident) MATCH (participation2)<-[:STATES]-(claim2:Claim) WHERE claim2.polarity = 'ASSERTED' AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) RETURN [claim2.id, claim2.propositionId] }]]}
    } AS rows, [] AS doubts
    RETURN {owner: actor.id, rows: rows, weighed: COLLECT {
      UNWIND [row IN rows | row.doubt] + doubts AS doubt
          UNWIND doubt AS groups
          UNWIND groups AS group
          UNWIND group AS one
          WITH DISTINCT one[1] AS propositionId
          MATCH (weighed:Proposition:Node {id: propositionId})
      RETURN [weighed.id, reduce(only3 = null, row3 IN COLLECT {
        WITH COLLECT {
            MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first:Claim)
            WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
            MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
            MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim3)
            RETURN DISTINCT claim3 ORDER BY claim3.orderKey
          } AS claims, COLLECT { MATCH (proposition:Proposition:Node {id: weighed.id}) UNWIND [proposition.subjectId, proposition.objectId] AS party RETURN party }
                + COLLECT { MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(claim4:Claim) WHERE claim4.level <= $clearance AND claim4.recordedAt <= $knownAt AND claim4.withdrawnAt > $knownAt UNWIND claim4.againstIds AS party RETURN DISTINCT party }
                + COLLECT { MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
        RETURN {
          propositions: COLLECT {
                MATCH (proposition2:Proposition:Node {id: weighed.id})
                WHERE proposition2.level <= $clearance
                WITH proposition2
                ORDER BY proposition2.orderKey
                RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: COLLECT {
                UNWIND claims AS claim5
                RETURN claim5 {
                  .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                  held: claim5 {verbatim: claim5.heldVerbatim, edtf: claim5.heldEdtf, spans: claim5.heldSpans, core: claim5.heldCore},
                  passesLens: true,
                  endedAs: head([i IN range(0, size(coalesce(claim5.revisionReasons, [])) - 1) WHERE claim5.revisions[3 * i] <= $clearance AND claim5.revisions[3 * i + 1] <= $knownAt AND claim5.revisions[3 * i + 2] > $knownAt | claim5.revisionReasons[i]]),
                  place: COLLECT {
                          MATCH (claim5)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer:Place WHERE outer.level <= $clearance))* (place)
                          RETURN place.id ORDER BY size(outer)
                        },
                  against: COLLECT {
                          MATCH (claim5)-[:AGAINST]->(opponent:Actor)
                          RETURN [opponent.id] + COLLECT {
                            MATCH (opponent) (()-[part:ALLEGED WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())+ (whole)
                            RETURN DISTINCT whole.id
                          }
                        },
                  evidenceIds: COLLECT {
                          MATCH (claim5)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise2:Claim)
                          WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt
                          RETURN premise2.id
                        },
                  excludedBy: COLLECT {
                          MATCH (claim5)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival2:Claim)-[:STATES]->(rivalling:Proposition)
                          WHERE rival2.level <= $clearance AND rival2.recordedAt <= $knownAt AND rival2.withdrawnAt > $knownAt
                          RETURN DISTINCT {claimId: rival2.id, proposition: rivalling {.id, .predicate, .subjectId, .objectId, .role, .side}}
                        },
                  tolls: COLLECT { MATCH (claim5)-[:REPORTS]->(toll:Toll) WITH toll ORDER BY toll.position RETURN toll {.outcome, .partyScope, .low, .best, .high} },
                  steps: COLLECT {
                          MATCH (claim5)-[step2:RESTS_ON]->(earlier2:Claim)
                          WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                          RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
                        }, cited: COLLECT {
                                MATCH (claim5)-[cites:CITES]->(cited:Document)
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
            UNWIND claims AS claim6
            MATCH (claim6)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
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
      } | row3)]
    }}
  } | row2)}
} | row) AS value
