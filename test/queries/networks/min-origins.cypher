/* supportNetwork */
WITH COLLECT {
  UNWIND $ofIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS ofFound
WITH ofFound, reduce(all = [], x IN ofFound | all + x.ids) AS of
CALL (*) {
  MATCH (start:Actor:Node)
  WHERE start.id IN of
  MATCH (start) (()<-[alleged:ALLEGED WHERE alleged.predicate IN $predicates AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)]-(outer:Actor WHERE outer.level <= $clearance)){0,1} (near:Actor)
  WITH near, min(size(alleged)) AS depth
  MATCH (near)<-[link:LINK]-(far:Actor)
  WHERE far.level <= $clearance AND link.predicate IN $predicates AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt AND COUNT {
    MATCH (near)<-[alleged2:ALLEGED]-(far)
    WHERE alleged2.propositionId = link.propositionId AND alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt)
    UNWIND CASE WHEN alleged2.rootsLevel <= $clearance AND alleged2.rootsSince <= $knownAt THEN alleged2.rootClaimantIds ELSE range(1, $minOrigins) END AS voice
    RETURN DISTINCT voice
  } >= $minOrigins
  WITH link, min(depth) AS depth
  ORDER BY depth, link.orderKey
  LIMIT $most
  RETURN collect({link: link, depth: depth}) AS reached
}
RETURN [[x IN ofFound | x.ref]] AS found, {
  starts: of,
  depth: reached[-1].depth,
  links: COLLECT {
    UNWIND reached AS one
    WITH one.link AS link2
    RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [{from: reduce(only = null, row IN COLLECT {
      MATCH (from:Actor)-[link2]->()
      WHERE from.level <= $clearance
      RETURN {`need:names`: COLLECT {
        MATCH (from)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        WITH name
        ORDER BY name.position
        RETURN name {.value, .lang, .kind}
      }}
    } | row), `need:evidence`: reduce(only2 = null, row2 IN COLLECT {
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
                        MATCH (claim3)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place)
                        RETURN place.id ORDER BY size(outer2)
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
    } | row2)}]}
  },
  actors: COLLECT {
    UNWIND of + [one IN reached | startNode(one.link).id] + [one IN reached | endNode(one.link).id] AS actorId
    WITH DISTINCT actorId
    MATCH (actor:Actor:Node {id: actorId})
    RETURN [actor.id, []]
  }
} AS value

/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN {allegedSupporters: {owner: actor.id, rows: COLLECT {
    MATCH (actor)<-[link:LINK]-(other:Actor)
    WHERE other.level <= $clearance AND link.predicate IN $predicates AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt AND COUNT {
      MATCH (actor)<-[alleged:ALLEGED]-(other)
      WHERE alleged.propositionId = link.propositionId AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)
      UNWIND CASE WHEN alleged.rootsLevel <= $clearance AND alleged.rootsSince <= $knownAt THEN alleged.rootClaimantIds ELSE range(1, $minOrigins) END AS voice
      RETURN DISTINCT voice
    } >= $minOrigins
    WITH link
    WHERE link.orderKey > $after
    WITH link
    ORDER BY link.orderKey
    LIMIT $limit
    RETURN {key: link.orderKey, items: [{from: reduce(only2 = null, row2 IN COLLECT {
      MATCH (from:Actor)-[link]->()
      WHERE from.level <= $clearance
      RETURN {`need:names`: COLLECT {
        MATCH (from)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        WITH name
        ORDER BY name.position
        RETURN name {.value, .lang, .kind}
      }}
    } | row2), `need:evidence`: reduce(only3 = null, row3 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim)
          RETURN DISTINCT claim ORDER BY claim.orderKey
        } AS claims, COLLECT { MATCH (proposition:Proposition:Node {id: link.propositionId}) UNWIND [proposition.subjectId, proposition.objectId] AS party RETURN party }
              + COLLECT { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(claim2:Claim) WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt UNWIND claim2.againstIds AS party RETURN DISTINCT party }
              + COLLECT { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
      RETURN {
        propositions: COLLECT {
              MATCH (proposition2:Proposition:Node {id: link.propositionId})
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
                        MATCH (claim3)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer:Place WHERE outer.level <= $clearance))* (place)
                        RETURN place.id ORDER BY size(outer)
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
    } | row3)}], doubt: {`need:evidence`: reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(first2:Claim)
          WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
          MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3:Claim WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last2)
          MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND (step3.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt))]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim5)
          RETURN DISTINCT claim5 ORDER BY claim5.orderKey
        } AS claims2, COLLECT { MATCH (proposition3:Proposition:Node {id: link.propositionId}) UNWIND [proposition3.subjectId, proposition3.objectId] AS party2 RETURN party2 }
              + COLLECT { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(claim6:Claim) WHERE claim6.level <= $clearance AND claim6.recordedAt <= $knownAt AND claim6.withdrawnAt > $knownAt UNWIND claim6.againstIds AS party2 RETURN DISTINCT party2 }
              + COLLECT { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(excluded2:Claim) MATCH (excluded2)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival3:Claim) WHERE excluded2.level <= $clearance AND excluded2.recordedAt <= $knownAt AND excluded2.withdrawnAt > $knownAt AND rival3.level <= $clearance AND rival3.recordedAt <= $knownAt AND rival3.withdrawnAt > $knownAt UNWIND [rival3.subjectId, rival3.objectId] + rival3.againstIds AS party2 RETURN DISTINCT party2 } AS parties2
      RETURN {
        propositions: COLLECT {
              MATCH (proposition4:Proposition:Node {id: link.propositionId})
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
                        MATCH (claim7)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place2)
                        RETURN place2.id ORDER BY size(outer2)
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
    } | row4)}}
  }, total: 0, doubts: COLLECT {
    MATCH (actor)<-[link2:LINK]-(other:Actor)
    WHERE other.level <= $clearance AND link2.predicate IN $predicates AND link2.level <= $clearance AND link2.recordedAt <= $knownAt AND link2.withdrawnAt > $knownAt AND COUNT {
      MATCH (actor)<-[alleged2:ALLEGED]-(other)
      WHERE alleged2.propositionId = link2.propositionId AND alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt)
      UNWIND CASE WHEN alleged2.rootsLevel <= $clearance AND alleged2.rootsSince <= $knownAt THEN alleged2.rootClaimantIds ELSE range(1, $minOrigins2) END AS voice2
      RETURN DISTINCT voice2
    } >= $minOrigins2
    RETURN {`need:evidence`: reduce(only5 = null, row5 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first3:Claim)
          WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
          MATCH (first3) (()<-[bearing3:RELATES_TO WHERE bearing3.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise5:Claim WHERE premise5.level <= $clearance AND premise5.recordedAt <= $knownAt AND premise5.withdrawnAt > $knownAt)){0,1} (last3)
          MATCH (last3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt AND (step5.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step5.twins, [])) / 3 - 1) WHERE step5.twins[3 * i] <= $clearance AND step5.twins[3 * i + 1] <= $knownAt AND step5.twins[3 * i + 2] > $knownAt))]->(earlier5:Claim WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (claim9)
          RETURN DISTINCT claim9 ORDER BY claim9.orderKey
        } AS claims3, COLLECT { MATCH (proposition5:Proposition:Node {id: link2.propositionId}) UNWIND [proposition5.subjectId, proposition5.objectId] AS party3 RETURN party3 }
              + COLLECT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(claim10:Claim) WHERE claim10.level <= $clearance AND claim10.recordedAt <= $knownAt AND claim10.withdrawnAt > $knownAt UNWIND claim10.againstIds AS party3 RETURN DISTINCT party3 }
              + COLLECT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(excluded3:Claim) MATCH (excluded3)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival5:Claim) WHERE excluded3.level <= $clearance AND excluded3.recordedAt <= $knownAt AND excluded3.withdrawnAt > $knownAt AND rival5.level <= $clearance AND rival5.recordedAt <= $knownAt AND rival5.withdrawnAt > $knownAt UNWIND [rival5.subjectId, rival5.objectId] + rival5.againstIds AS party3 RETURN DISTINCT party3 } AS parties3
      RETURN {
        propositions: COLLECT {
              MATCH (proposition6:Proposition:Node {id: link2.propositionId})
              WHERE proposition6.level <= $clearance
              WITH proposition6
              ORDER BY proposition6.orderKey
              RETURN proposition6 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: COLLECT {
              UNWIND claims3 AS claim11
              RETURN claim11 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                held: claim11 {verbatim: claim11.heldVerbatim, edtf: claim11.heldEdtf, spans: claim11.heldSpans, core: claim11.heldCore},
                passesLens: true,
                endedAs: head([i IN range(0, size(coalesce(claim11.revisionReasons, [])) - 1) WHERE claim11.revisions[3 * i] <= $clearance AND claim11.revisions[3 * i + 1] <= $knownAt AND claim11.revisions[3 * i + 2] > $knownAt | claim11.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim11)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer3:Place WHERE outer3.level <= $clearance))* (place3)
                        RETURN place3.id ORDER BY size(outer3)
                      },
                against: COLLECT {
                        MATCH (claim11)-[:AGAINST]->(opponent5:Actor)
                        RETURN [opponent5.id] + COLLECT {
                          MATCH (opponent5) (()-[part3:ALLEGED WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())+ (whole3)
                          RETURN DISTINCT whole3.id
                        }
                      },
                evidenceIds: COLLECT {
                        MATCH (claim11)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise6:Claim)
                        WHERE premise6.level <= $clearance AND premise6.recordedAt <= $knownAt AND premise6.withdrawnAt > $knownAt
                        RETURN premise6.id
                      },
                excludedBy: COLLECT {
                        MATCH (claim11)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival6:Claim)-[:STATES]->(rivalling3:Proposition)
                        WHERE rival6.level <= $clearance AND rival6.recordedAt <= $knownAt AND rival6.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: rival6.id, proposition: rivalling3 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                      },
                tolls: COLLECT { MATCH (claim11)-[:REPORTS]->(toll3:Toll) WITH toll3 ORDER BY toll3.position RETURN toll3 {.outcome, .partyScope, .low, .best, .high} },
                steps: COLLECT {
                        MATCH (claim11)-[step6:RESTS_ON]->(earlier6:Claim)
                        WHERE step6.recordedAt <= $knownAt AND step6.withdrawnAt > $knownAt AND (step6.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step6.twins, [])) / 3 - 1) WHERE step6.twins[3 * i] <= $clearance AND step6.twins[3 * i + 1] <= $knownAt AND step6.twins[3 * i + 2] > $knownAt)) AND earlier6.level <= $clearance AND earlier6.recordedAt <= $knownAt AND earlier6.withdrawnAt > $knownAt
                        RETURN {to: earlier6.id, via: step6.via, how: step6.how, documentId: step6.documentId} ORDER BY earlier6.orderKey
                      }, cited: COLLECT {
                              MATCH (claim11)-[cites3:CITES]->(cited3:Document)
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
          UNWIND claims3 AS claim12
          MATCH (claim12)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant3:Claimant)
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
  }}}
} | row) AS value
