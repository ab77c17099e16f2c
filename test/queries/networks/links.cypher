/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN {allegedSupporters: {owner: actor.id, rows: COLLECT {
    MATCH (actor)<-[link:LINK]-(other:Actor)
    WHERE other.level <= $clearance AND link.predicate IN $predicates AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt AND EXISTS {
      MATCH (actor)<-[alleged:ALLEGED]-(other)
      WHERE alleged.propositionId = link.propositionId AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)
    }
    WITH link
    WHERE link.orderKey > $after
    WITH link
    ORDER BY link.orderKey
    LIMIT $limit
    RETURN {key: link.orderKey, items: [{proposition: reduce(only2 = null, row2 IN COLLECT {
      MATCH (proposition:Proposition:Node {id: link.propositionId})
      WHERE proposition.level <= $clearance
      RETURN {id: proposition.id}
    } | row2), claims: {owner: link.propositionId, rows: COLLECT {
      MATCH (claim:Claim {propositionId: link.propositionId} WHERE claim.orderKey IS NOT NULL)
      WHERE claim.polarity = 'ASSERTED' AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.orderKey > $after2
      WITH claim
      ORDER BY claim.propositionId, claim.orderKey
      LIMIT $limit2
      RETURN {key: claim.orderKey, items: [{statement: [claim.statementLangs, claim.statementTexts]}]}
    }}, denials: {owner: link.propositionId, rows: COLLECT {
      MATCH (claim2:Claim {propositionId: link.propositionId} WHERE claim2.orderKey IS NOT NULL)
      WHERE claim2.polarity = 'DENIED' AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND claim2.orderKey > $after3
      WITH claim2
      ORDER BY claim2.propositionId, claim2.orderKey
      LIMIT $limit3
      RETURN {key: claim2.orderKey, items: []}
    }, total: COUNT {
      MATCH (claim3:Claim {propositionId: link.propositionId} WHERE claim3.orderKey IS NOT NULL)
      WHERE claim3.polarity = 'DENIED' AND none(i IN range(0, size(coalesce(claim3.revisions, [])) / 3 - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt) AND claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt
      RETURN claim3
    }}, `need:evidence`: reduce(only3 = null, row3 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim4)
          RETURN DISTINCT claim4 ORDER BY claim4.orderKey
        } AS claims, COLLECT { MATCH (proposition2:Proposition:Node {id: link.propositionId}) UNWIND [proposition2.subjectId, proposition2.objectId] AS party RETURN party }
              + COLLECT { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(claim5:Claim) WHERE claim5.level <= $clearance AND claim5.recordedAt <= $knownAt AND claim5.withdrawnAt > $knownAt UNWIND claim5.againstIds AS party RETURN DISTINCT party }
              + COLLECT { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
      RETURN {
        propositions: COLLECT {
              MATCH (proposition3:Proposition:Node {id: link.propositionId})
              WHERE proposition3.level <= $clearance
              WITH proposition3
              ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
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
              MATCH (claimant)-[body:BODY]-(other2:Claimant)
              WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other2.level <= $clearance
              RETURN other2
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
    } | row3)}], doubt: CASE WHEN EXISTS { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(denial:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) } THEN {`need:evidence`: reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(first2:Claim)
          WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
          MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3:Claim WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last2)
          MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND (step3.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt))]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim8)
          RETURN DISTINCT claim8 ORDER BY claim8.orderKey
        } AS claims2, COLLECT { MATCH (proposition4:Proposition:Node {id: link.propositionId}) UNWIND [proposition4.subjectId, proposition4.objectId] AS party2 RETURN party2 }
              + COLLECT { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(claim9:Claim) WHERE claim9.level <= $clearance AND claim9.recordedAt <= $knownAt AND claim9.withdrawnAt > $knownAt UNWIND claim9.againstIds AS party2 RETURN DISTINCT party2 }
              + COLLECT { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(excluded2:Claim) MATCH (excluded2)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival3:Claim) WHERE excluded2.level <= $clearance AND excluded2.recordedAt <= $knownAt AND excluded2.withdrawnAt > $knownAt AND rival3.level <= $clearance AND rival3.recordedAt <= $knownAt AND rival3.withdrawnAt > $knownAt UNWIND [rival3.subjectId, rival3.objectId] + rival3.againstIds AS party2 RETURN DISTINCT party2 } AS parties2
      RETURN {
        propositions: COLLECT {
              MATCH (proposition5:Proposition:Node {id: link.propositionId})
              WHERE proposition5.level <= $clearance
              WITH proposition5
              ORDER BY proposition5.orderKey
              RETURN proposition5 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims2 AS claim10
              RETURN claim10 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim10 {verbatim: claim10.heldVerbatim, edtf: claim10.heldEdtf, spans: claim10.heldSpans, core: claim10.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim10.revisionReasons, [])) - 1) WHERE claim10.revisions[3 * i] <= $clearance AND claim10.revisions[3 * i + 1] <= $knownAt AND claim10.revisions[3 * i + 2] > $knownAt | claim10.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim10)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place2)
                        RETURN place2.id ORDER BY size(outer2)
                      },
                against: COLLECT {
                        MATCH (claim10)-[:AGAINST]->(opponent3:Actor)
                        RETURN [opponent3.id] + COLLECT {
                          MATCH (opponent3) (()-[part2:ALLEGED WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())+ (whole2)
                          RETURN DISTINCT whole2.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim10)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise4:Claim)
                        WHERE premise4.level <= $clearance AND premise4.recordedAt <= $knownAt AND premise4.withdrawnAt > $knownAt
                        RETURN premise4.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim10)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival4:Claim)-[:STATES]->(rivalling2:Proposition)
                        WHERE rival4.level <= $clearance AND rival4.recordedAt <= $knownAt AND rival4.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival4.id, proposition: rivalling2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim10)-[:REPORTS]->(toll2:Toll) WITH toll2 ORDER BY toll2.position RETURN toll2 {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim10)-[step4:RESTS_ON]->(earlier4:Claim)
                        WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND (step4.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step4.twins, [])) / 3 - 1) WHERE step4.twins[3 * i] <= $clearance AND step4.twins[3 * i + 1] <= $knownAt AND step4.twins[3 * i + 2] > $knownAt)) AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
                        RETURN {to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId} ORDER BY earlier4.orderKey
                      }, cited: COLLECT {
                              MATCH (claim10)-[cites2:CITES]->(cited2:Document)
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
          UNWIND claims2 AS claim11
          MATCH (claim11)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
          WITH DISTINCT claimant2
          WHERE claimant2.level <= $clearance
          WITH claimant2, [claimant2] + COLLECT {
              MATCH (claimant2)-[body2:BODY]-(other3:Claimant)
              WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt AND other3.level <= $clearance
              RETURN other3
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
    } | row4)} END}
  }, total: COUNT {
    MATCH (actor)<-[link2:LINK]-(other:Actor)
    WHERE other.level <= $clearance AND link2.predicate IN $predicates AND link2.level <= $clearance AND link2.recordedAt <= $knownAt AND link2.withdrawnAt > $knownAt AND EXISTS {
      MATCH (actor)<-[alleged2:ALLEGED]-(other)
      WHERE alleged2.propositionId = link2.propositionId AND alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt)
    } AND NOT (EXISTS { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(denial2:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) })
    RETURN link2
  }, doubts: COLLECT {
    MATCH (actor)<-[link3:LINK]-(other:Actor)
    WHERE other.level <= $clearance AND link3.predicate IN $predicates AND link3.level <= $clearance AND link3.recordedAt <= $knownAt AND link3.withdrawnAt > $knownAt AND EXISTS {
      MATCH (actor)<-[alleged3:ALLEGED]-(other)
      WHERE alleged3.propositionId = link3.propositionId AND alleged3.level <= $clearance AND alleged3.recordedAt <= $knownAt AND alleged3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged3.revisions, [])) / 3 - 1) WHERE alleged3.revisions[3 * i] <= $clearance AND alleged3.revisions[3 * i + 1] <= $knownAt AND alleged3.revisions[3 * i + 2] > $knownAt)
    } AND EXISTS { MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(denial3:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) }
    RETURN {`need:evidence`: reduce(only5 = null, row5 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(first3:Claim)
          WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
          MATCH (first3) (()<-[bearing3:RELATES_TO WHERE bearing3.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise5:Claim WHERE premise5.level <= $clearance AND premise5.recordedAt <= $knownAt AND premise5.withdrawnAt > $knownAt)){0,1} (last3)
          MATCH (last3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt AND (step5.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step5.twins, [])) / 3 - 1) WHERE step5.twins[3 * i] <= $clearance AND step5.twins[3 * i + 1] <= $knownAt AND step5.twins[3 * i + 2] > $knownAt))]->(earlier5:Claim WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (claim12)
          RETURN DISTINCT claim12 ORDER BY claim12.orderKey
        } AS claims3, COLLECT { MATCH (proposition6:Proposition:Node {id: link3.propositionId}) UNWIND [proposition6.subjectId, proposition6.objectId] AS party3 RETURN party3 }
              + COLLECT { MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(claim13:Claim) WHERE claim13.level <= $clearance AND claim13.recordedAt <= $knownAt AND claim13.withdrawnAt > $knownAt UNWIND claim13.againstIds AS party3 RETURN DISTINCT party3 }
              + COLLECT { MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(excluded3:Claim) MATCH (excluded3)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival5:Claim) WHERE excluded3.level <= $clearance AND excluded3.recordedAt <= $knownAt AND excluded3.withdrawnAt > $knownAt AND rival5.level <= $clearance AND rival5.recordedAt <= $knownAt AND rival5.withdrawnAt > $knownAt UNWIND [rival5.subjectId, rival5.objectId] + rival5.againstIds AS party3 RETURN DISTINCT party3 } AS parties3
      RETURN {
        propositions: COLLECT {
              MATCH (proposition7:Proposition:Node {id: link3.propositionId})
              WHERE proposition7.level <= $clearance
              WITH proposition7
              ORDER BY proposition7.orderKey
              RETURN proposition7 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims3 AS claim14
              RETURN claim14 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim14 {verbatim: claim14.heldVerbatim, edtf: claim14.heldEdtf, spans: claim14.heldSpans, core: claim14.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim14.revisionReasons, [])) - 1) WHERE claim14.revisions[3 * i] <= $clearance AND claim14.revisions[3 * i + 1] <= $knownAt AND claim14.revisions[3 * i + 2] > $knownAt | claim14.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim14)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer3:Place WHERE outer3.level <= $clearance))* (place3)
                        RETURN place3.id ORDER BY size(outer3)
                      },
                against: COLLECT {
                        MATCH (claim14)-[:AGAINST]->(opponent5:Actor)
                        RETURN [opponent5.id] + COLLECT {
                          MATCH (opponent5) (()-[part3:ALLEGED WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())+ (whole3)
                          RETURN DISTINCT whole3.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim14)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise6:Claim)
                        WHERE premise6.level <= $clearance AND premise6.recordedAt <= $knownAt AND premise6.withdrawnAt > $knownAt
                        RETURN premise6.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim14)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival6:Claim)-[:STATES]->(rivalling3:Proposition)
                        WHERE rival6.level <= $clearance AND rival6.recordedAt <= $knownAt AND rival6.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival6.id, proposition: rivalling3 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim14)-[:REPORTS]->(toll3:Toll) WITH toll3 ORDER BY toll3.position RETURN toll3 {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim14)-[step6:RESTS_ON]->(earlier6:Claim)
                        WHERE step6.recordedAt <= $knownAt AND step6.withdrawnAt > $knownAt AND (step6.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step6.twins, [])) / 3 - 1) WHERE step6.twins[3 * i] <= $clearance AND step6.twins[3 * i + 1] <= $knownAt AND step6.twins[3 * i + 2] > $knownAt)) AND earlier6.level <= $clearance AND earlier6.recordedAt <= $knownAt AND earlier6.withdrawnAt > $knownAt
                        RETURN {to: earlier6.id, via: step6.via, how: step6.how, documentId: step6.documentId} ORDER BY earlier6.orderKey
                      }, cited: COLLECT {
                              MATCH (claim14)-[cites3:CITES]->(cited3:Document)
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
          UNWIND claims3 AS claim15
          MATCH (claim15)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant3:Claimant)
          WITH DISTINCT claimant3
          WHERE claimant3.level <= $clearance
          WITH claimant3, [claimant3] + COLLECT {
              MATCH (claimant3)-[body3:BODY]-(other4:Claimant)
              WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND other4.level <= $clearance
              RETURN other4
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
    } | row5)}
  }}, allegedlySupports: {owner: actor.id, rows: COLLECT {
    MATCH (actor)-[link4:LINK]->(other5:Actor)
    WHERE other5.level <= $clearance AND link4.predicate IN $predicates2 AND link4.level <= $clearance AND link4.recordedAt <= $knownAt AND link4.withdrawnAt > $knownAt AND EXISTS {
      MATCH (actor)-[alleged4:ALLEGED]->(other5)
      WHERE alleged4.propositionId = link4.propositionId AND alleged4.level <= $clearance AND alleged4.recordedAt <= $knownAt AND alleged4.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged4.revisions, [])) / 3 - 1) WHERE alleged4.revisions[3 * i] <= $clearance AND alleged4.revisions[3 * i + 1] <= $knownAt AND alleged4.revisions[3 * i + 2] > $knownAt)
    }
    WITH link4
    WHERE link4.orderKey > $after4
    WITH link4
    ORDER BY link4.orderKey
    LIMIT $limit4
    RETURN {key: link4.orderKey, items: [{to: reduce(only6 = null, row6 IN COLLECT {
      MATCH (to:Actor)<-[link4]-()
      WHERE to.level <= $clearance
      RETURN {id: to.id}
    } | row6), `need:evidence`: reduce(only7 = null, row7 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(first4:Claim)
          WHERE first4.level <= $clearance AND first4.recordedAt <= $knownAt AND first4.withdrawnAt > $knownAt
          MATCH (first4) (()<-[bearing4:RELATES_TO WHERE bearing4.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise7:Claim WHERE premise7.level <= $clearance AND premise7.recordedAt <= $knownAt AND premise7.withdrawnAt > $knownAt)){0,1} (last4)
          MATCH (last4) (()-[step7:RESTS_ON WHERE step7.recordedAt <= $knownAt AND step7.withdrawnAt > $knownAt AND (step7.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step7.twins, [])) / 3 - 1) WHERE step7.twins[3 * i] <= $clearance AND step7.twins[3 * i + 1] <= $knownAt AND step7.twins[3 * i + 2] > $knownAt))]->(earlier7:Claim WHERE earlier7.level <= $clearance AND earlier7.recordedAt <= $knownAt AND earlier7.withdrawnAt > $knownAt))* (claim16)
          RETURN DISTINCT claim16 ORDER BY claim16.orderKey
        } AS claims4, COLLECT { MATCH (proposition8:Proposition:Node {id: link4.propositionId}) UNWIND [proposition8.subjectId, proposition8.objectId] AS party4 RETURN party4 }
              + COLLECT { MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(claim17:Claim) WHERE claim17.level <= $clearance AND claim17.recordedAt <= $knownAt AND claim17.withdrawnAt > $knownAt UNWIND claim17.againstIds AS party4 RETURN DISTINCT party4 }
              + COLLECT { MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(excluded4:Claim) MATCH (excluded4)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival7:Claim) WHERE excluded4.level <= $clearance AND excluded4.recordedAt <= $knownAt AND excluded4.withdrawnAt > $knownAt AND rival7.level <= $clearance AND rival7.recordedAt <= $knownAt AND rival7.withdrawnAt > $knownAt UNWIND [rival7.subjectId, rival7.objectId] + rival7.againstIds AS party4 RETURN DISTINCT party4 } AS parties4
      RETURN {
        propositions: COLLECT {
              MATCH (proposition9:Proposition:Node {id: link4.propositionId})
              WHERE proposition9.level <= $clearance
              WITH proposition9
              ORDER BY proposition9.orderKey
              RETURN proposition9 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims4 AS claim18
              RETURN claim18 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim18 {verbatim: claim18.heldVerbatim, edtf: claim18.heldEdtf, spans: claim18.heldSpans, core: claim18.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim18.revisionReasons, [])) - 1) WHERE claim18.revisions[3 * i] <= $clearance AND claim18.revisions[3 * i + 1] <= $knownAt AND claim18.revisions[3 * i + 2] > $knownAt | claim18.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim18)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer4:Place WHERE outer4.level <= $clearance))* (place4)
                        RETURN place4.id ORDER BY size(outer4)
                      },
                against: COLLECT {
                        MATCH (claim18)-[:AGAINST]->(opponent7:Actor)
                        RETURN [opponent7.id] + COLLECT {
                          MATCH (opponent7) (()-[part4:ALLEGED WHERE part4.predicate = 'PART_OF' AND part4.level <= $clearance AND part4.recordedAt <= $knownAt AND part4.withdrawnAt > $knownAt]->())+ (whole4)
                          RETURN DISTINCT whole4.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim18)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise8:Claim)
                        WHERE premise8.level <= $clearance AND premise8.recordedAt <= $knownAt AND premise8.withdrawnAt > $knownAt
                        RETURN premise8.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim18)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival8:Claim)-[:STATES]->(rivalling4:Proposition)
                        WHERE rival8.level <= $clearance AND rival8.recordedAt <= $knownAt AND rival8.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival8.id, proposition: rivalling4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim18)-[:REPORTS]->(toll4:Toll) WITH toll4 ORDER BY toll4.position RETURN toll4 {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim18)-[step8:RESTS_ON]->(earlier8:Claim)
                        WHERE step8.recordedAt <= $knownAt AND step8.withdrawnAt > $knownAt AND (step8.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step8.twins, [])) / 3 - 1) WHERE step8.twins[3 * i] <= $clearance AND step8.twins[3 * i + 1] <= $knownAt AND step8.twins[3 * i + 2] > $knownAt)) AND earlier8.level <= $clearance AND earlier8.recordedAt <= $knownAt AND earlier8.withdrawnAt > $knownAt
                        RETURN {to: earlier8.id, via: step8.via, how: step8.how, documentId: step8.documentId} ORDER BY earlier8.orderKey
                      }, cited: COLLECT {
                              MATCH (claim18)-[cites4:CITES]->(cited4:Document)
                              WHERE cited4.level <= $clearance AND NOT EXISTS {
                                MATCH (cited4)<-[:REPORTED_IN]-(within4:Claim)
                                WHERE within4.level <= $clearance AND within4.recordedAt <= $knownAt AND within4.withdrawnAt > $knownAt
                              }
                              MATCH (cited4)-[:PUBLISHED_BY]->(publisher4:Source)
                              RETURN {documentId: cited4.id, sourceId: publisher4.id}
                            },
                carried: []
              }
            },
        claimants: COLLECT {
          UNWIND claims4 AS claim19
          MATCH (claim19)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant4:Claimant)
          WITH DISTINCT claimant4
          WHERE claimant4.level <= $clearance
          WITH claimant4, [claimant4] + COLLECT {
              MATCH (claimant4)-[body4:BODY]-(other6:Claimant)
              WHERE body4.recordedAt <= $knownAt AND body4.withdrawnAt > $knownAt AND other6.level <= $clearance
              RETURN other6
            } AS selves4
          WITH claimant4, selves4, COLLECT {
              UNWIND selves4 AS self10
              MATCH (self10) (()-[owned4:OWNED_BY WHERE owned4.recordedAt <= $knownAt AND owned4.withdrawnAt > $knownAt]->(holder4:Claimant WHERE holder4.level <= $clearance))+ (owner4)
              RETURN DISTINCT owner4
            } AS owners4, COLLECT {
                UNWIND selves4 AS self11
                MATCH (self11)-[tie4:ALLEGED]-(parent4:Actor)
                WHERE (tie4.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(tie4) = self11 OR tie4.predicate = 'COMMANDS' AND endNode(tie4) = self11)
                  AND tie4.level <= $clearance AND tie4.recordedAt <= $knownAt AND tie4.withdrawnAt > $knownAt
                RETURN DISTINCT parent4
              } AS parents4
          RETURN {
            id: claimant4.id,
            identified: coalesce(claimant4.actorKind, '') <> 'SOURCE_PERSONA',
            sameAs: [x IN selves4 WHERE x <> claimant4 | x.id],
            ownerIds: [x IN owners4 | x.id],
            parentIds: [x IN parents4 | x.id],
            opposed: COLLECT {
                  UNWIND selves4 + owners4 + parents4 AS self12
                  MATCH (self12)-[opposing4:ALLEGED]-(opponent8:Actor)
                  WHERE opposing4.predicate = 'OPPOSES' AND opponent8.id IN parties4 AND opposing4.level <= $clearance AND opposing4.recordedAt <= $knownAt AND opposing4.withdrawnAt > $knownAt
                  RETURN DISTINCT {id: opponent8.id, held: {spans: opposing4.heldSpans, core: opposing4.heldCore}}
                }
          }
        },
        exclusions: []
      }
    } | row7)}], doubt: CASE WHEN EXISTS { MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(denial4:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) } THEN {`need:evidence`: reduce(only8 = null, row8 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(first5:Claim)
          WHERE first5.level <= $clearance AND first5.recordedAt <= $knownAt AND first5.withdrawnAt > $knownAt
          MATCH (first5) (()<-[bearing5:RELATES_TO WHERE bearing5.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise9:Claim WHERE premise9.level <= $clearance AND premise9.recordedAt <= $knownAt AND premise9.withdrawnAt > $knownAt)){0,1} (last5)
          MATCH (last5) (()-[step9:RESTS_ON WHERE step9.recordedAt <= $knownAt AND step9.withdrawnAt > $knownAt AND (step9.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step9.twins, [])) / 3 - 1) WHERE step9.twins[3 * i] <= $clearance AND step9.twins[3 * i + 1] <= $knownAt AND step9.twins[3 * i + 2] > $knownAt))]->(earlier9:Claim WHERE earlier9.level <= $clearance AND earlier9.recordedAt <= $knownAt AND earlier9.withdrawnAt > $knownAt))* (claim20)
          RETURN DISTINCT claim20 ORDER BY claim20.orderKey
        } AS claims5, COLLECT { MATCH (proposition10:Proposition:Node {id: link4.propositionId}) UNWIND [proposition10.subjectId, proposition10.objectId] AS party5 RETURN party5 }
              + COLLECT { MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(claim21:Claim) WHERE claim21.level <= $clearance AND claim21.recordedAt <= $knownAt AND claim21.withdrawnAt > $knownAt UNWIND claim21.againstIds AS party5 RETURN DISTINCT party5 }
              + COLLECT { MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(excluded5:Claim) MATCH (excluded5)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival9:Claim) WHERE excluded5.level <= $clearance AND excluded5.recordedAt <= $knownAt AND excluded5.withdrawnAt > $knownAt AND rival9.level <= $clearance AND rival9.recordedAt <= $knownAt AND rival9.withdrawnAt > $knownAt UNWIND [rival9.subjectId, rival9.objectId] + rival9.againstIds AS party5 RETURN DISTINCT party5 } AS parties5
      RETURN {
        propositions: COLLECT {
              MATCH (proposition11:Proposition:Node {id: link4.propositionId})
              WHERE proposition11.level <= $clearance
              WITH proposition11
              ORDER BY proposition11.orderKey
              RETURN proposition11 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims5 AS claim22
              RETURN claim22 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim22 {verbatim: claim22.heldVerbatim, edtf: claim22.heldEdtf, spans: claim22.heldSpans, core: claim22.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim22.revisionReasons, [])) - 1) WHERE claim22.revisions[3 * i] <= $clearance AND claim22.revisions[3 * i + 1] <= $knownAt AND claim22.revisions[3 * i + 2] > $knownAt | claim22.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim22)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer5:Place WHERE outer5.level <= $clearance))* (place5)
                        RETURN place5.id ORDER BY size(outer5)
                      },
                against: COLLECT {
                        MATCH (claim22)-[:AGAINST]->(opponent9:Actor)
                        RETURN [opponent9.id] + COLLECT {
                          MATCH (opponent9) (()-[part5:ALLEGED WHERE part5.predicate = 'PART_OF' AND part5.level <= $clearance AND part5.recordedAt <= $knownAt AND part5.withdrawnAt > $knownAt]->())+ (whole5)
                          RETURN DISTINCT whole5.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim22)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise10:Claim)
                        WHERE premise10.level <= $clearance AND premise10.recordedAt <= $knownAt AND premise10.withdrawnAt > $knownAt
                        RETURN premise10.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim22)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival10:Claim)-[:STATES]->(rivalling5:Proposition)
                        WHERE rival10.level <= $clearance AND rival10.recordedAt <= $knownAt AND rival10.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival10.id, proposition: rivalling5 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim22)-[:REPORTS]->(toll5:Toll) WITH toll5 ORDER BY toll5.position RETURN toll5 {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim22)-[step10:RESTS_ON]->(earlier10:Claim)
                        WHERE step10.recordedAt <= $knownAt AND step10.withdrawnAt > $knownAt AND (step10.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step10.twins, [])) / 3 - 1) WHERE step10.twins[3 * i] <= $clearance AND step10.twins[3 * i + 1] <= $knownAt AND step10.twins[3 * i + 2] > $knownAt)) AND earlier10.level <= $clearance AND earlier10.recordedAt <= $knownAt AND earlier10.withdrawnAt > $knownAt
                        RETURN {to: earlier10.id, via: step10.via, how: step10.how, documentId: step10.documentId} ORDER BY earlier10.orderKey
                      }, cited: COLLECT {
                              MATCH (claim22)-[cites5:CITES]->(cited5:Document)
                              WHERE cited5.level <= $clearance AND NOT EXISTS {
                                MATCH (cited5)<-[:REPORTED_IN]-(within5:Claim)
                                WHERE within5.level <= $clearance AND within5.recordedAt <= $knownAt AND within5.withdrawnAt > $knownAt
                              }
                              MATCH (cited5)-[:PUBLISHED_BY]->(publisher5:Source)
                              RETURN {documentId: cited5.id, sourceId: publisher5.id}
                            },
                carried: []
              }
            },
        claimants: COLLECT {
          UNWIND claims5 AS claim23
          MATCH (claim23)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant5:Claimant)
          WITH DISTINCT claimant5
          WHERE claimant5.level <= $clearance
          WITH claimant5, [claimant5] + COLLECT {
              MATCH (claimant5)-[body5:BODY]-(other7:Claimant)
              WHERE body5.recordedAt <= $knownAt AND body5.withdrawnAt > $knownAt AND other7.level <= $clearance
              RETURN other7
            } AS selves5
          WITH claimant5, selves5, COLLECT {
              UNWIND selves5 AS self13
              MATCH (self13) (()-[owned5:OWNED_BY WHERE owned5.recordedAt <= $knownAt AND owned5.withdrawnAt > $knownAt]->(holder5:Claimant WHERE holder5.level <= $clearance))+ (owner5)
              RETURN DISTINCT owner5
            } AS owners5, COLLECT {
                UNWIND selves5 AS self14
                MATCH (self14)-[tie5:ALLEGED]-(parent5:Actor)
                WHERE (tie5.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(tie5) = self14 OR tie5.predicate = 'COMMANDS' AND endNode(tie5) = self14)
                  AND tie5.level <= $clearance AND tie5.recordedAt <= $knownAt AND tie5.withdrawnAt > $knownAt
                RETURN DISTINCT parent5
              } AS parents5
          RETURN {
            id: claimant5.id,
            identified: coalesce(claimant5.actorKind, '') <> 'SOURCE_PERSONA',
            sameAs: [x IN selves5 WHERE x <> claimant5 | x.id],
            ownerIds: [x IN owners5 | x.id],
            parentIds: [x IN parents5 | x.id],
            opposed: COLLECT {
                  UNWIND selves5 + owners5 + parents5 AS self15
                  MATCH (self15)-[opposing5:ALLEGED]-(opponent10:Actor)
                  WHERE opposing5.predicate = 'OPPOSES' AND opponent10.id IN parties5 AND opposing5.level <= $clearance AND opposing5.recordedAt <= $knownAt AND opposing5.withdrawnAt > $knownAt
                  RETURN DISTINCT {id: opponent10.id, held: {spans: opposing5.heldSpans, core: opposing5.heldCore}}
                }
          }
        },
        exclusions: []
      }
    } | row8)} END}
  }}}
} | row) AS value
