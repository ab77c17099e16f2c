/* supportPaths */
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
  UNWIND $fromIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Actor)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: [node2.id]}
} AS fromFound,
COLLECT {
  UNWIND $toIdentifiers AS ref3
  MATCH (:Identifier {scheme: ref3.scheme, value: ref3.value})<-[:IDENTIFIED_BY]-(node3:Actor)
  WHERE node3.level <= $clearance
  RETURN {ref: ref3.ref, ids: [node3.id]}
} AS toFound
WITH lensExcludeClaimantsFound, reduce(all = [], x IN lensExcludeClaimantsFound | all + x.ids) AS lensExcludeClaimants, fromFound, reduce(all = [], x IN fromFound | all + x.ids) AS from, toFound, reduce(all = [], x IN toFound | all + x.ids) AS to
CALL (*) {
  MATCH (from2:Actor:Node), (to2:Actor:Node)
    WHERE from2.id = from[0] AND to2.id = to[0]
    CALL (*) {
      WITH from2 AS near, 0 AS before
      MATCH (near)-[link:LINK]->(far:Actor)
      WHERE link.predicate IN $predicates AND near <> to2
      RETURN link, before, null AS after
      UNION ALL
      WITH to2 AS far, 0 AS after
      MATCH (far)<-[link:LINK]-(near:Actor)
      WHERE link.predicate IN $predicates AND far <> from2
      RETURN link, null AS before, after
    }
    WITH link, min(before) AS before, min(after) AS after
    WHERE before + after < $maxHops
    MATCH (near)-[link:LINK]->(far:Actor)
    WHERE CASE WHEN link.predicate IN $predicates THEN far.level <= $clearance AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt ELSE false END AND EXISTS {
      MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(asserting:Claim {polarity: 'ASSERTED'})
      WHERE asserting.level <= $clearance AND asserting.recordedAt <= $knownAt AND asserting.withdrawnAt > $knownAt AND (NOT coalesce(asserting.rootsLevel <= $clearance AND asserting.rootsSince <= $knownAt, false) OR any(i IN range(0, size(asserting.rootDatasetIds) - 1) WHERE NOT asserting.rootClaimantIds[i] IN lensExcludeClaimants AND NOT asserting.rootSourceIds[i] IN [] AND NOT asserting.rootDatasetIds[i] IN [])) AND (coalesce(asserting.rootsLevel <= $clearance AND asserting.rootsSince <= $knownAt, false) OR EXISTS {
        MATCH (asserting) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt)]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (root)
        WITH DISTINCT root
        WHERE NOT root.datasetId IN []
        WITH root, COLLECT {
            MATCH (root)-[cites:CITES]->(cited:Document)
            WHERE cited.level <= $clearance AND NOT EXISTS {
              MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
              WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
            } AND root.attribution = 'CODED'
            MATCH (cited)-[:PUBLISHED_BY]->(publisher:Source)
            RETURN publisher.id
          } AS publishers
        WHERE any(x IN publishers WHERE NOT x IN [] AND NOT x IN lensExcludeClaimants) OR (size(publishers) = 0 AND NOT root.claimantId IN lensExcludeClaimants AND NOT coalesce(root.sourceId, '') IN [] AND NOT EXISTS {
            MATCH (root) (()-[step2:RESTS_ON WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)]->(earlier2:Claim WHERE earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt))+ (far2)
            WITH DISTINCT far2
            WITH far2, COUNT { MATCH (far2)-[cites2:CITES]->(cited2:Document)
            WHERE cited2.level <= $clearance AND NOT EXISTS {
              MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
              WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
            } AND far2.attribution = 'CODED' } AS documents
            WHERE documents > 0 OR NOT EXISTS { MATCH ANY SHORTEST (far2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt)]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))+ (root) }
          })
      }) AND none(i IN range(0, size(coalesce(asserting.revisions, [])) / 3 - 1) WHERE asserting.revisions[3 * i] <= $clearance AND asserting.revisions[3 * i + 1] <= $knownAt AND asserting.revisions[3 * i + 2] > $knownAt)
    }
    WITH link, before, after
    ORDER BY before + after, link.orderKey
  LIMIT $most
  RETURN collect(link) AS between
}
RETURN [[x IN lensExcludeClaimantsFound | x.ref], [x IN fromFound | x.ref], [x IN toFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  WITH between AS links
  RETURN {
    isCut: size(links) = $most,
        from: from[0],
        to: to[0],
    links: reduce(only2 = null, row2 IN COLLECT {
      WITH links AS links2
      WITH links2, [x IN links2 | x.propositionId] AS ids
      RETURN {
        rows: COLLECT {
          UNWIND links2 AS link2
          RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [[null]]}
        },
        evidence: [reduce(only3 = null, row3 IN COLLECT {
          WITH COLLECT {
              UNWIND COLLECT {
                MATCH (stated:Proposition:Node WHERE stated.id IN ids)<-[:STATES]-(first:Claim)
                    WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                    MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                    MATCH (last) (()-[step4:RESTS_ON WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt]->(earlier4 WHERE earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt))* (found)
                    RETURN DISTINCT found
              } AS claim
              RETURN claim ORDER BY claim.orderKey
            } AS claims
          WITH claims, COLLECT {
              UNWIND COLLECT {
                UNWIND claims AS claim2
                      MATCH (claim2)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
                      WHERE speaker.level <= $clearance
                      RETURN DISTINCT speaker
              } AS claimant
              MATCH (claimant) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other2 WHERE other2.level <= $clearance)){0,1} (self)
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
                  MATCH (proposition:Proposition:Node WHERE proposition.id IN ids)
                  WHERE proposition.level <= $clearance
                  WITH proposition ORDER BY proposition.orderKey
                  RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
                },
            claims: [claim3 IN claims | claim3 {
                  .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
                  .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
                }],
            relations: COLLECT {
                  UNWIND claims AS claim4
                  MATCH (claim4)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition2)
                  WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
                  RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other3.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                },
            tolls: COLLECT {
                  UNWIND claims AS claim5
                  MATCH (claim5)-[:REPORTS]->(toll)
                  RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                    UNWIND claims AS claim6 UNWIND claim6.againstIds AS named2 RETURN DISTINCT named2
                  } AS opponentId
                  RETURN [opponentId, COLLECT {
                    MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                    RETURN DISTINCT whole2.id
                  }]
                },
            steps: COLLECT {
                  UNWIND claims AS claim7
                  MATCH (claim7)-[step5:RESTS_ON]->(earlier5)
                  WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt AND earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt
                  RETURN {from: claim7.id, to: earlier5.id, via: step5.via, how: step5.how, documentId: step5.documentId, twins: step5.twins} ORDER BY earlier5.orderKey
                },
            cited: COLLECT {
                  UNWIND claims AS claim8
                  MATCH (claim8)-[cites3:CITES]->(cited3:Document)
                  WHERE cited3.level <= $clearance AND NOT EXISTS {
                    MATCH (cited3)<-[:REPORTED_IN]-(within3:Claim)
                    WHERE within3.level <= $clearance AND within3.recordedAt <= $knownAt AND within3.withdrawnAt > $knownAt
                  }
                  MATCH (cited3)-[:PUBLISHED_BY]->(publisher2)
                  RETURN {claimId: claim8.id, documentId: cited3.id, sourceId: publisher2.id}
                },
            claimants: claimants,
            wholes: wholes,
            opposing: COLLECT {
                  WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
                  UNWIND COLLECT {
                    UNWIND claims AS claim9 UNWIND [claim9.subjectId, claim9.objectId] + claim9.againstIds AS named3 RETURN DISTINCT named3
                  } AS party
                  MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
                  WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                  RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
                },
            exclusions: [{claimants: lensExcludeClaimants, sources: [], datasets: []}],
            carried: []
          }
        } | row3)]
      }
    } | row2),
    actors: COLLECT {
      UNWIND links AS link3
      UNWIND [startNode(link3), endNode(link3)] AS actor
      WITH DISTINCT actor
      RETURN [actor.id, []]
    },
    sources: []
  }
} | row) AS value

/* supportPaths */
WITH COLLECT {
  UNWIND $lensExcludeSourcesIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Source)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS lensExcludeSourcesFound,
COLLECT {
  UNWIND $fromIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Actor)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: [node2.id]}
} AS fromFound,
COLLECT {
  UNWIND $toIdentifiers AS ref3
  MATCH (:Identifier {scheme: ref3.scheme, value: ref3.value})<-[:IDENTIFIED_BY]-(node3:Actor)
  WHERE node3.level <= $clearance
  RETURN {ref: ref3.ref, ids: [node3.id]}
} AS toFound
WITH lensExcludeSourcesFound, reduce(all = [], x IN lensExcludeSourcesFound | all + x.ids) AS lensExcludeSources, fromFound, reduce(all = [], x IN fromFound | all + x.ids) AS from, toFound, reduce(all = [], x IN toFound | all + x.ids) AS to
CALL (*) {
  MATCH (from2:Actor:Node), (to2:Actor:Node)
    WHERE from2.id = from[0] AND to2.id = to[0]
    CALL (*) {
      MATCH (from2) (()-[alleged:ALLEGED WHERE CASE WHEN alleged.predicate IN $predicates THEN alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND (NOT coalesce(alleged.rootsLevel <= $clearance AND alleged.rootsSince <= $knownAt, false) OR any(i IN range(0, size(alleged.rootDatasetIds) - 1) WHERE NOT alleged.rootClaimantIds[i] IN [] AND NOT alleged.rootSourceIds[i] IN lensExcludeSources AND NOT alleged.rootDatasetIds[i] IN [])) AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt) ELSE false END]->(outer:Actor WHERE outer.level <= $clearance)){0,2} (near:Actor)
      WITH near, min(size(alleged)) AS before
      MATCH (near)-[link:LINK]->(far:Actor)
      WHERE link.predicate IN $predicates AND near <> to2
      RETURN link, before, null AS after
      UNION ALL
      MATCH (to2) (()<-[alleged2:ALLEGED WHERE CASE WHEN alleged2.predicate IN $predicates THEN alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND (NOT coalesce(alleged2.rootsLevel <= $clearance AND alleged2.rootsSince <= $knownAt, false) OR any(i IN range(0, size(alleged2.rootDatasetIds) - 1) WHERE NOT alleged2.rootClaimantIds[i] IN [] AND NOT alleged2.rootSourceIds[i] IN lensExcludeSources AND NOT alleged2.rootDatasetIds[i] IN [])) AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt) ELSE false END]-(outer2:Actor WHERE outer2.level <= $clearance)){0,2} (far:Actor)
      WITH far, min(size(alleged2)) AS after
      MATCH (far)<-[link:LINK]-(near:Actor)
      WHERE link.predicate IN $predicates AND far <> from2
      RETURN link, null AS before, after
    }
    WITH link, min(before) AS before, min(after) AS after
    WHERE before + after < $maxHops
    MATCH (near)-[link:LINK]->(far:Actor)
    WHERE CASE WHEN link.predicate IN $predicates THEN far.level <= $clearance AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt ELSE false END AND EXISTS {
      MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(asserting:Claim {polarity: 'ASSERTED'})
      WHERE asserting.level <= $clearance AND asserting.recordedAt <= $knownAt AND asserting.withdrawnAt > $knownAt AND (NOT coalesce(asserting.rootsLevel <= $clearance AND asserting.rootsSince <= $knownAt, false) OR any(i IN range(0, size(asserting.rootDatasetIds) - 1) WHERE NOT asserting.rootClaimantIds[i] IN [] AND NOT asserting.rootSourceIds[i] IN lensExcludeSources AND NOT asserting.rootDatasetIds[i] IN [])) AND (coalesce(asserting.rootsLevel <= $clearance AND asserting.rootsSince <= $knownAt, false) OR EXISTS {
        MATCH (asserting) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt)]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (root)
        WITH DISTINCT root
        WHERE NOT root.datasetId IN []
        WITH root, COLLECT {
            MATCH (root)-[cites:CITES]->(cited:Document)
            WHERE cited.level <= $clearance AND NOT EXISTS {
              MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
              WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
            } AND root.attribution = 'CODED'
            MATCH (cited)-[:PUBLISHED_BY]->(publisher:Source)
            RETURN publisher.id
          } AS publishers
        WHERE any(x IN publishers WHERE NOT x IN lensExcludeSources AND NOT x IN []) OR (size(publishers) = 0 AND NOT root.claimantId IN [] AND NOT coalesce(root.sourceId, '') IN lensExcludeSources AND NOT EXISTS {
            MATCH (root) (()-[step2:RESTS_ON WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)]->(earlier2:Claim WHERE earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt))+ (far2)
            WITH DISTINCT far2
            WITH far2, COUNT { MATCH (far2)-[cites2:CITES]->(cited2:Document)
            WHERE cited2.level <= $clearance AND NOT EXISTS {
              MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
              WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
            } AND far2.attribution = 'CODED' } AS documents
            WHERE documents > 0 OR NOT EXISTS { MATCH ANY SHORTEST (far2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt)]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))+ (root) }
          })
      }) AND none(i IN range(0, size(coalesce(asserting.revisions, [])) / 3 - 1) WHERE asserting.revisions[3 * i] <= $clearance AND asserting.revisions[3 * i + 1] <= $knownAt AND asserting.revisions[3 * i + 2] > $knownAt)
    }
    WITH link, before, after
    ORDER BY before + after, link.orderKey
  LIMIT $most
  RETURN collect(link) AS between
}
RETURN [[x IN lensExcludeSourcesFound | x.ref], [x IN fromFound | x.ref], [x IN toFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  WITH between AS links
  RETURN {
    isCut: size(links) = $most,
        from: from[0],
        to: to[0],
    links: reduce(only2 = null, row2 IN COLLECT {
      WITH links AS links2
      WITH links2, [x IN links2 | x.propositionId] AS ids
      RETURN {
        rows: COLLECT {
          UNWIND links2 AS link2
          RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [[null]]}
        },
        evidence: [reduce(only3 = null, row3 IN COLLECT {
          WITH COLLECT {
              UNWIND COLLECT {
                MATCH (stated:Proposition:Node WHERE stated.id IN ids)<-[:STATES]-(first:Claim)
                    WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                    MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                    MATCH (last) (()-[step4:RESTS_ON WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt]->(earlier4 WHERE earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt))* (found)
                    RETURN DISTINCT found
              } AS claim
              RETURN claim ORDER BY claim.orderKey
            } AS claims
          WITH claims, COLLECT {
              UNWIND COLLECT {
                UNWIND claims AS claim2
                      MATCH (claim2)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
                  MATCH (proposition:Proposition:Node WHERE proposition.id IN ids)
                  WHERE proposition.level <= $clearance
                  WITH proposition ORDER BY proposition.orderKey
                  RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
                },
            claims: [claim3 IN claims | claim3 {
                  .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
                  .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
                }],
            relations: COLLECT {
                  UNWIND claims AS claim4
                  MATCH (claim4)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition2)
                  WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
                  RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other2.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                },
            tolls: COLLECT {
                  UNWIND claims AS claim5
                  MATCH (claim5)-[:REPORTS]->(toll)
                  RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
                },
            places: COLLECT {
                  UNWIND COLLECT {
                    UNWIND [x IN claims WHERE x.placeId IS NOT NULL | x.placeId] AS named RETURN DISTINCT named
                  } AS placeId
                  RETURN [placeId, COLLECT {
                    MATCH (:Place:Node {id: placeId}) (()-[:WITHIN]->(outer3 WHERE outer3.level <= $clearance))* (place)
                    RETURN place.id ORDER BY size(outer3)
                  }]
                },
            opponents: COLLECT {
                  UNWIND COLLECT {
                    UNWIND claims AS claim6 UNWIND claim6.againstIds AS named2 RETURN DISTINCT named2
                  } AS opponentId
                  RETURN [opponentId, COLLECT {
                    MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                    RETURN DISTINCT whole2.id
                  }]
                },
            steps: COLLECT {
                  UNWIND claims AS claim7
                  MATCH (claim7)-[step5:RESTS_ON]->(earlier5)
                  WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt AND earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt
                  RETURN {from: claim7.id, to: earlier5.id, via: step5.via, how: step5.how, documentId: step5.documentId, twins: step5.twins} ORDER BY earlier5.orderKey
                },
            cited: COLLECT {
                  UNWIND claims AS claim8
                  MATCH (claim8)-[cites3:CITES]->(cited3:Document)
                  WHERE cited3.level <= $clearance AND NOT EXISTS {
                    MATCH (cited3)<-[:REPORTED_IN]-(within3:Claim)
                    WHERE within3.level <= $clearance AND within3.recordedAt <= $knownAt AND within3.withdrawnAt > $knownAt
                  }
                  MATCH (cited3)-[:PUBLISHED_BY]->(publisher2)
                  RETURN {claimId: claim8.id, documentId: cited3.id, sourceId: publisher2.id}
                },
            claimants: claimants,
            wholes: wholes,
            opposing: COLLECT {
                  WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
                  UNWIND COLLECT {
                    UNWIND claims AS claim9 UNWIND [claim9.subjectId, claim9.objectId] + claim9.againstIds AS named3 RETURN DISTINCT named3
                  } AS party
                  MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
                  WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                  RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
                },
            exclusions: [{claimants: [], sources: lensExcludeSources, datasets: []}],
            carried: []
          }
        } | row3)]
      }
    } | row2),
    actors: COLLECT {
      UNWIND links AS link3
      UNWIND [startNode(link3), endNode(link3)] AS actor
      WITH DISTINCT actor
      RETURN [actor.id, [[actor.id]]]
    },
    sources: []
  }
} | row) AS value
