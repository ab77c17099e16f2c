/* supportPaths */
WITH COLLECT {
  UNWIND $fromIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS fromFound,
COLLECT {
  UNWIND $toIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Actor)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: [node2.id]}
} AS toFound
WITH fromFound, reduce(all = [], x IN fromFound | all + x.ids) AS from, toFound, reduce(all = [], x IN toFound | all + x.ids) AS to
CALL (*) {
  MATCH (from2:Actor:Node), (to2:Actor:Node)
    WHERE from2.id = from[0] AND to2.id = to[0]
    CALL (*) {
      MATCH (from2) (()-[alleged:ALLEGED WHERE alleged.predicate IN $predicates AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)]->(outer:Actor WHERE outer.level <= $clearance)){0,3} (near:Actor)
      WITH near, min(size(alleged)) AS before
      MATCH (near)-[link:LINK]->(far:Actor)
      WHERE link.predicate IN $predicates AND near <> to2
      RETURN link, before, null AS after
      UNION ALL
      MATCH (to2) (()<-[alleged2:ALLEGED WHERE alleged2.predicate IN $predicates AND alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt)]-(outer2:Actor WHERE outer2.level <= $clearance)){0,3} (far:Actor)
      WITH far, min(size(alleged2)) AS after
      MATCH (far)<-[link:LINK]-(near:Actor)
      WHERE link.predicate IN $predicates AND far <> from2
      RETURN link, null AS before, after
    }
    WITH link, min(before) AS before, min(after) AS after
    WHERE before + after < $maxHops
    MATCH (near)-[link:LINK]->(far:Actor)
    WHERE far.level <= $clearance AND link.predicate IN $predicates AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt AND EXISTS {
      MATCH (near)-[alleged3:ALLEGED]->(far)
      WHERE alleged3.propositionId = link.propositionId AND alleged3.level <= $clearance AND alleged3.recordedAt <= $knownAt AND alleged3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged3.revisions, [])) / 3 - 1) WHERE alleged3.revisions[3 * i] <= $clearance AND alleged3.revisions[3 * i + 1] <= $knownAt AND alleged3.revisions[3 * i + 2] > $knownAt)
    }
    WITH link, before, after
    ORDER BY before + after, link.orderKey
  LIMIT $most
  RETURN collect(link) AS between
}
RETURN [[x IN fromFound | x.ref], [x IN toFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  WITH between AS links
  RETURN {
    isCut: size(links) = $most,
        from: from[0],
        to: to[0],
    links: COLLECT {
      UNWIND links AS link2
      RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [{predicate: link2.predicate, `need:evidence`: reduce(only2 = null, row2 IN COLLECT {
        WITH COLLECT {
            MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first:Claim)
            WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
            MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
            MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim)
            RETURN DISTINCT claim ORDER BY claim.orderKey
          } AS claims, COLLECT { MATCH (proposition:Proposition:Node {id: link2.propositionId}) UNWIND [proposition.subjectId, proposition.objectId] AS party RETURN party }
                + COLLECT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(claim2:Claim) WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt UNWIND claim2.againstIds AS party RETURN DISTINCT party }
                + COLLECT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
        RETURN {
          propositions: COLLECT {
                MATCH (proposition2:Proposition:Node {id: link2.propositionId})
                WHERE proposition2.level <= $clearance
                WITH proposition2
                ORDER BY proposition2.orderKey
                RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: COLLECT {
                UNWIND claims AS claim3
                RETURN claim3 {
                  .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                  held: claim3 {verbatim: claim3.heldVerbatim, edtf: claim3.heldEdtf, spans: claim3.heldSpans, core: claim3.heldCore},
                  passesLens: true,
                  endedAs: head([i IN range(0, size(coalesce(claim3.revisionReasons, [])) - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt | claim3.revisionReasons[i]]),
                  place: COLLECT {
                          MATCH (claim3)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer3:Place WHERE outer3.level <= $clearance))* (place)
                          RETURN place.id ORDER BY size(outer3)
                        },
                  against: COLLECT {
                          MATCH (claim3)-[:AGAINST]->(opponent:Actor)
                          RETURN [opponent.id] + COLLECT {
                            MATCH (opponent) (()-[part:ALLEGED WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())+ (whole)
                            RETURN DISTINCT whole.id
                          }
                        },
                  evidenceIds: COLLECT {
                          MATCH (claim3)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise2:Claim)
                          WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt
                          RETURN premise2.id
                        },
                  excludedBy: COLLECT {
                          MATCH (claim3)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival2:Claim)-[:STATES]->(rivalling:Proposition)
                          WHERE rival2.level <= $clearance AND rival2.recordedAt <= $knownAt AND rival2.withdrawnAt > $knownAt
                          RETURN DISTINCT {claimId: rival2.id, proposition: rivalling {.id, .predicate, .subjectId, .objectId, .role, .side}}
                        },
                  tolls: COLLECT { MATCH (claim3)-[:REPORTS]->(toll:Toll) WITH toll ORDER BY toll.position RETURN toll {.outcome, .partyScope, .low, .best, .high} },
                  steps: COLLECT {
                          MATCH (claim3)-[step2:RESTS_ON]->(earlier2:Claim)
                          WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                          RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
                        }, cited: COLLECT {
                                MATCH (claim3)-[cites:CITES]->(cited:Document)
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
            UNWIND claims AS claim4
            MATCH (claim4)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
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
      } | row2)}, {to: reduce(only3 = null, row3 IN COLLECT {
        MATCH (to3:Actor)<-[link2]-()
        WHERE to3.level <= $clearance
        RETURN {id: to3.id}
      } | row3), `need:evidence`: reduce(only4 = null, row4 IN COLLECT {
        WITH COLLECT {
            MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first2:Claim)
            WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
            MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3:Claim WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last2)
            MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND (step3.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt))]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim5)
            RETURN DISTINCT claim5 ORDER BY claim5.orderKey
          } AS claims2, COLLECT { MATCH (proposition3:Proposition:Node {id: link2.propositionId}) UNWIND [proposition3.subjectId, proposition3.objectId] AS party2 RETURN party2 }
                + COLLECT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(claim6:Claim) WHERE claim6.level <= $clearance AND claim6.recordedAt <= $knownAt AND claim6.withdrawnAt > $knownAt UNWIND claim6.againstIds AS party2 RETURN DISTINCT party2 }
                + COLLECT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(excluded2:Claim) MATCH (excluded2)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival3:Claim) WHERE excluded2.level <= $clearance AND excluded2.recordedAt <= $knownAt AND excluded2.withdrawnAt > $knownAt AND rival3.level <= $clearance AND rival3.recordedAt <= $knownAt AND rival3.withdrawnAt > $knownAt UNWIND [rival3.subjectId, rival3.objectId] + rival3.againstIds AS party2 RETURN DISTINCT party2 } AS parties2
        RETURN {
          propositions: COLLECT {
                MATCH (proposition4:Proposition:Node {id: link2.propositionId})
                WHERE proposition4.level <= $clearance
                WITH proposition4
                ORDER BY proposition4.orderKey
                RETURN proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: COLLECT {
                UNWIND claims2 AS claim7
                RETURN claim7 {
                  .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                  held: claim7 {verbatim: claim7.heldVerbatim, edtf: claim7.heldEdtf, spans: claim7.heldSpans, core: claim7.heldCore},
                  passesLens: true,
                  endedAs: head([i IN range(0, size(coalesce(claim7.revisionReasons, [])) - 1) WHERE claim7.revisions[3 * i] <= $clearance AND claim7.revisions[3 * i + 1] <= $knownAt AND claim7.revisions[3 * i + 2] > $knownAt | claim7.revisionReasons[i]]),
                  place: COLLECT {
                          MATCH (claim7)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer4:Place WHERE outer4.level <= $clearance))* (place2)
                          RETURN place2.id ORDER BY size(outer4)
                        },
                  against: COLLECT {
                          MATCH (claim7)-[:AGAINST]->(opponent3:Actor)
                          RETURN [opponent3.id] + COLLECT {
                            MATCH (opponent3) (()-[part2:ALLEGED WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())+ (whole2)
                            RETURN DISTINCT whole2.id
                          }
                        },
                  evidenceIds: COLLECT {
                          MATCH (claim7)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise4:Claim)
                          WHERE premise4.level <= $clearance AND premise4.recordedAt <= $knownAt AND premise4.withdrawnAt > $knownAt
                          RETURN premise4.id
                        },
                  excludedBy: COLLECT {
                          MATCH (claim7)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival4:Claim)-[:STATES]->(rivalling2:Proposition)
                          WHERE rival4.level <= $clearance AND rival4.recordedAt <= $knownAt AND rival4.withdrawnAt > $knownAt
                          RETURN DISTINCT {claimId: rival4.id, proposition: rivalling2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                        },
                  tolls: COLLECT { MATCH (claim7)-[:REPORTS]->(toll2:Toll) WITH toll2 ORDER BY toll2.position RETURN toll2 {.outcome, .partyScope, .low, .best, .high} },
                  steps: COLLECT {
                          MATCH (claim7)-[step4:RESTS_ON]->(earlier4:Claim)
                          WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND (step4.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step4.twins, [])) / 3 - 1) WHERE step4.twins[3 * i] <= $clearance AND step4.twins[3 * i + 1] <= $knownAt AND step4.twins[3 * i + 2] > $knownAt)) AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
                          RETURN {to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId} ORDER BY earlier4.orderKey
                        }, cited: COLLECT {
                                MATCH (claim7)-[cites2:CITES]->(cited2:Document)
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
            UNWIND claims2 AS claim8
            MATCH (claim8)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
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
      } | row4)}]}
    },
    actors: COLLECT {
      UNWIND links AS link2
      UNWIND [startNode(link2), endNode(link2)] AS actor
      WITH DISTINCT actor
      RETURN [actor.id, [{id: actor.id}]]
    },
    sources: COLLECT {
          UNWIND links AS link3
          MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(first3:Claim)
          WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
          MATCH (first3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt AND (step5.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step5.twins, [])) / 3 - 1) WHERE step5.twins[3 * i] <= $clearance AND step5.twins[3 * i + 1] <= $knownAt AND step5.twins[3 * i + 2] > $knownAt))]->(earlier5:Claim WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (claim9)
          WITH DISTINCT claim9
          UNWIND [claim9.sourceId] + COLLECT { MATCH (claim9)-[:CITES]->(:Document)-[:PUBLISHED_BY]->(cited3:Source) RETURN cited3.id } AS sourceId
          WITH DISTINCT sourceId
          MATCH (source:Source:Node {id: sourceId})
          WHERE source.level <= $clearance
          RETURN [source.id, [{id: source.id}, {id: source.id, `need:names`: COLLECT {
            MATCH (source)-[:NAMED]->(name:Name)
            WHERE name.level <= $clearance
            WITH name
            ORDER BY name.position
            RETURN name {.value, .lang, .kind}
          }}]] ORDER BY source.orderKey
        }
  }
} | row) AS value
