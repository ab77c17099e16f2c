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
  MATCH (start) (()<-[alleged:ALLEGED WHERE CASE WHEN alleged.predicate IN $predicates THEN alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND (NOT coalesce(alleged.rootsLevel <= $clearance AND alleged.rootsSince <= $knownAt, false) OR any(i IN range(0, size(alleged.rootDatasetIds) - 1) WHERE NOT alleged.rootClaimantIds[i] IN lensExcludeClaimants AND NOT alleged.rootSourceIds[i] IN [] AND NOT alleged.rootDatasetIds[i] IN [])) AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt) ELSE false END]-(outer:Actor WHERE outer.level <= $clearance)){0,1} (near:Actor)
  WITH near, min(size(alleged)) AS depth
  MATCH (near)<-[link:LINK]-(far:Actor)
  WHERE CASE WHEN link.predicate IN $predicates THEN far.level <= $clearance AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt ELSE false END
  WITH link, min(depth) AS depth
  ORDER BY depth, link.orderKey
  WITH link, depth
  WHERE EXISTS {
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
  WITH link, depth
  ORDER BY depth, link.orderKey
  LIMIT $most
  RETURN collect({link: link, depth: depth}) AS reached
}
RETURN [[x IN lensExcludeClaimantsFound | x.ref], [x IN ofFound | x.ref]] AS found, {
  starts: of,
  depth: reached[-1].depth,
  links: reduce(only = null, row IN COLLECT {
    WITH [one IN reached | one.link] AS links
    WITH links, COLLECT { UNWIND links AS link2 WITH link2 WHERE link2.denied AND EXISTS { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(denial:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) } RETURN link2.propositionId } AS ids
    RETURN {
      rows: COLLECT {
        UNWIND links AS link2
        RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [[reduce(only2 = null, row2 IN COLLECT {
          MATCH (from:Actor)-[link2]->()
          WHERE from.level <= $clearance
          RETURN [from.id]
        } | row2), reduce(only3 = null, row3 IN COLLECT {
          MATCH (to:Actor)<-[link2]-()
          WHERE to.level <= $clearance
          RETURN [to.id]
        } | row3), COUNT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(asserting2:Claim {polarity: 'ASSERTED'})
        WHERE asserting2.level <= $clearance AND asserting2.recordedAt <= $knownAt AND asserting2.withdrawnAt > $knownAt AND (NOT coalesce(asserting2.rootsLevel <= $clearance AND asserting2.rootsSince <= $knownAt, false) OR any(i IN range(0, size(asserting2.rootDatasetIds) - 1) WHERE NOT asserting2.rootClaimantIds[i] IN lensExcludeClaimants AND NOT asserting2.rootSourceIds[i] IN [] AND NOT asserting2.rootDatasetIds[i] IN [])) AND (coalesce(asserting2.rootsLevel <= $clearance AND asserting2.rootsSince <= $knownAt, false) OR EXISTS {
          MATCH (asserting2) (()-[step4:RESTS_ON WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step4.twins, [])) / 3 - 1) WHERE step4.twins[3 * i] <= $clearance AND step4.twins[3 * i + 1] <= $knownAt AND step4.twins[3 * i + 2] > $knownAt)]->(earlier4:Claim WHERE earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt))* (root2)
          WITH DISTINCT root2
          WHERE NOT root2.datasetId IN []
          WITH root2, COLLECT {
              MATCH (root2)-[cites3:CITES]->(cited3:Document)
              WHERE cited3.level <= $clearance AND NOT EXISTS {
                MATCH (cited3)<-[:REPORTED_IN]-(within3:Claim)
                WHERE within3.level <= $clearance AND within3.recordedAt <= $knownAt AND within3.withdrawnAt > $knownAt
              } AND root2.attribution = 'CODED'
              MATCH (cited3)-[:PUBLISHED_BY]->(publisher2:Source)
              RETURN publisher2.id
            } AS publishers2
          WHERE any(x IN publishers2 WHERE NOT x IN [] AND NOT x IN lensExcludeClaimants) OR (size(publishers2) = 0 AND NOT root2.claimantId IN lensExcludeClaimants AND NOT coalesce(root2.sourceId, '') IN [] AND NOT EXISTS {
              MATCH (root2) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step5.twins, [])) / 3 - 1) WHERE step5.twins[3 * i] <= $clearance AND step5.twins[3 * i + 1] <= $knownAt AND step5.twins[3 * i + 2] > $knownAt)]->(earlier5:Claim WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))+ (far3)
              WITH DISTINCT far3
              WITH far3, COUNT { MATCH (far3)-[cites4:CITES]->(cited4:Document)
              WHERE cited4.level <= $clearance AND NOT EXISTS {
                MATCH (cited4)<-[:REPORTED_IN]-(within4:Claim)
                WHERE within4.level <= $clearance AND within4.recordedAt <= $knownAt AND within4.withdrawnAt > $knownAt
              } AND far3.attribution = 'CODED' } AS documents2
              WHERE documents2 > 0 OR NOT EXISTS { MATCH ANY SHORTEST (far3) (()-[step6:RESTS_ON WHERE step6.recordedAt <= $knownAt AND step6.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step6.twins, [])) / 3 - 1) WHERE step6.twins[3 * i] <= $clearance AND step6.twins[3 * i + 1] <= $knownAt AND step6.twins[3 * i + 2] > $knownAt)]->(earlier6:Claim WHERE earlier6.level <= $clearance AND earlier6.recordedAt <= $knownAt AND earlier6.withdrawnAt > $knownAt))+ (root2) }
            })
        }) AND none(i IN range(0, size(coalesce(asserting2.revisions, [])) / 3 - 1) WHERE asserting2.revisions[3 * i] <= $clearance AND asserting2.revisions[3 * i + 1] <= $knownAt AND asserting2.revisions[3 * i + 2] > $knownAt) }, null]]}
      },
      evidence: [reduce(only4 = null, row4 IN COLLECT {
        WITH COLLECT {
            UNWIND COLLECT {
              MATCH (stated:Proposition:Node WHERE stated.id IN ids)<-[:STATES]-(first:Claim)
                  WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                  MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                  MATCH (last) (()-[step7:RESTS_ON WHERE step7.recordedAt <= $knownAt AND step7.withdrawnAt > $knownAt]->(earlier7 WHERE earlier7.level <= $clearance AND earlier7.recordedAt <= $knownAt AND earlier7.withdrawnAt > $knownAt))* (found)
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
                  MATCH (:Place:Node {id: placeId}) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place)
                  RETURN place.id ORDER BY size(outer2)
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
                MATCH (claim7)-[step8:RESTS_ON]->(earlier8)
                WHERE step8.recordedAt <= $knownAt AND step8.withdrawnAt > $knownAt AND earlier8.level <= $clearance AND earlier8.recordedAt <= $knownAt AND earlier8.withdrawnAt > $knownAt
                RETURN {from: claim7.id, to: earlier8.id, via: step8.via, how: step8.how, documentId: step8.documentId, twins: step8.twins} ORDER BY earlier8.orderKey
              },
          cited: COLLECT {
                UNWIND claims AS claim8
                MATCH (claim8)-[cites5:CITES]->(cited5:Document)
                WHERE cited5.level <= $clearance AND NOT EXISTS {
                  MATCH (cited5)<-[:REPORTED_IN]-(within5:Claim)
                  WHERE within5.level <= $clearance AND within5.recordedAt <= $knownAt AND within5.withdrawnAt > $knownAt
                }
                MATCH (cited5)-[:PUBLISHED_BY]->(publisher3)
                RETURN {claimId: claim8.id, documentId: cited5.id, sourceId: publisher3.id}
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
      } | row4)]
    }
  } | row),
  actors: COLLECT {
    UNWIND of + [one IN reached | startNode(one.link).id] + [one IN reached | endNode(one.link).id] AS actorId
    WITH DISTINCT actorId
    MATCH (actor:Actor:Node {id: actorId})
    RETURN [actor.id, [[actor.id]]]
  }
} AS value
