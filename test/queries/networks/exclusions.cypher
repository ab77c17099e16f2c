/* supportNetwork */
WITH COLLECT {
  UNWIND $lensExcludeClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensExcludeClaimantsFound,
COLLECT {
  UNWIND $ofIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Actor)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: [node2.id]}
} AS ofFound
WITH lensExcludeClaimantsFound, reduce(all = [], x IN lensExcludeClaimantsFound | all + x.ids) AS lensExcludeClaimants, ofFound, reduce(all = [], x IN ofFound | all + x.ids) AS of
CALL (*) {
  MATCH (start:Actor:Node)
  WHERE start.id IN of
  MATCH (start) (()<-[alleged:ALLEGED WHERE alleged.predicate IN $predicates AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND CASE
    WHEN alleged.rootsLevel <= $clearance AND alleged.rootsSince <= $knownAt THEN any(i IN range(0, size(alleged.rootDatasetIds) - 1) WHERE NOT alleged.rootClaimantIds[i] IN lensExcludeClaimants AND NOT alleged.rootSourceIds[i] IN [] AND NOT alleged.rootDatasetIds[i] IN [])
    ELSE true
  END AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)]-(outer:Actor WHERE outer.level <= $clearance)){0,1} (near:Actor)
  WITH near, min(size(alleged)) AS depth
  MATCH (near)<-[link:LINK]-(far:Actor)
  WHERE far.level <= $clearance AND link.predicate IN $predicates AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt AND EXISTS {
    MATCH (near)<-[alleged2:ALLEGED]-(far)
    WHERE alleged2.propositionId = link.propositionId AND alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND CASE
      WHEN alleged2.rootsLevel <= $clearance AND alleged2.rootsSince <= $knownAt THEN any(i IN range(0, size(alleged2.rootDatasetIds) - 1) WHERE NOT alleged2.rootClaimantIds[i] IN lensExcludeClaimants AND NOT alleged2.rootSourceIds[i] IN [] AND NOT alleged2.rootDatasetIds[i] IN [])
      ELSE EXISTS {
        MATCH (:Claim {id: alleged2.claimId}) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt)]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (root)
        WITH DISTINCT root
        WHERE NOT root.datasetId IN [] AND CASE
          WHEN root.attribution = 'CODED' AND EXISTS { MATCH (root)-[cites:CITES]->(cited:Document)
          WHERE cited.level <= $clearance AND NOT EXISTS {
            MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
            WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
          } }
          THEN EXISTS {
            MATCH (root)-[cites2:CITES]->(cited2:Document)
            WHERE cited2.level <= $clearance AND NOT EXISTS {
              MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
              WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
            }
            MATCH (cited2)-[:PUBLISHED_BY]->(publisher:Source)
            WHERE NOT publisher.id IN [] AND NOT publisher.id IN lensExcludeClaimants
          }
          ELSE NOT root.claimantId IN lensExcludeClaimants AND NOT coalesce(root.sourceId, '') IN [] AND NOT EXISTS {
            MATCH (root) (()-[step2:RESTS_ON WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)]->(earlier2:Claim WHERE earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt))+ (far2)
            WITH DISTINCT far2
            WHERE far2.attribution = 'CODED' AND EXISTS { MATCH (far2)-[cites3:CITES]->(cited3:Document)
            WHERE cited3.level <= $clearance AND NOT EXISTS {
              MATCH (cited3)<-[:REPORTED_IN]-(within3:Claim)
              WHERE within3.level <= $clearance AND within3.recordedAt <= $knownAt AND within3.withdrawnAt > $knownAt
            } } OR NOT EXISTS { MATCH ANY SHORTEST (far2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt)]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))+ (root) }
          }
        END
      }
    END AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt)
  }
  WITH link, min(depth) AS depth
  ORDER BY depth, link.orderKey
  LIMIT $most
  RETURN collect({link: link, depth: depth}) AS reached
}
RETURN [[x IN lensExcludeClaimantsFound | x.ref], [x IN ofFound | x.ref]] AS found, {
  starts: of,
  depth: reached[-1].depth,
  links: COLLECT {
    UNWIND reached AS one
    WITH one.link AS link2
    RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [{from: reduce(only = null, row IN COLLECT {
      MATCH (from:Actor)-[link2]->()
      WHERE from.level <= $clearance
      RETURN {id: from.id}
    } | row), to: reduce(only2 = null, row2 IN COLLECT {
      MATCH (to:Actor)<-[link2]-()
      WHERE to.level <= $clearance
      RETURN {id: to.id}
    } | row2), `need:evidence`: reduce(only3 = null, row3 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step4:RESTS_ON WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND (step4.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step4.twins, [])) / 3 - 1) WHERE step4.twins[3 * i] <= $clearance AND step4.twins[3 * i + 1] <= $knownAt AND step4.twins[3 * i + 2] > $knownAt))]->(earlier4:Claim WHERE earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt))* (claim)
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
                        MATCH (claim3)-[step5:RESTS_ON]->(earlier5:Claim)
                        WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt AND (step5.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step5.twins, [])) / 3 - 1) WHERE step5.twins[3 * i] <= $clearance AND step5.twins[3 * i + 1] <= $knownAt AND step5.twins[3 * i + 2] > $knownAt)) AND earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt
                        RETURN {to: earlier5.id, via: step5.via, how: step5.how, documentId: step5.documentId} ORDER BY earlier5.orderKey
                      }, cited: COLLECT {
                              MATCH (claim3)-[cites4:CITES]->(cited4:Document)
                              WHERE cited4.level <= $clearance AND NOT EXISTS {
                                MATCH (cited4)<-[:REPORTED_IN]-(within4:Claim)
                                WHERE within4.level <= $clearance AND within4.recordedAt <= $knownAt AND within4.withdrawnAt > $knownAt
                              }
                              MATCH (cited4)-[:PUBLISHED_BY]->(publisher2:Source)
                              RETURN {documentId: cited4.id, sourceId: publisher2.id}
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
              MATCH (claimant)-[body2:BODY]-(other2:Claimant)
              WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt AND other2.level <= $clearance
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
        exclusions: [{claimants: lensExcludeClaimants, sources: [], datasets: []}]
      }
    } | row3)}]}
  },
  actors: COLLECT {
    UNWIND of + [one IN reached | startNode(one.link).id] + [one IN reached | endNode(one.link).id] AS actorId
    WITH DISTINCT actorId
    MATCH (actor:Actor:Node {id: actorId})
    RETURN [actor.id, [{id: actor.id}]]
  }
} AS value
