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
RETURN [[x IN fromFound | x.ref], [x IN toFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  WITH COLLECT {
      MATCH (from2:Actor:Node), (to2:Actor:Node)
      WHERE from2.id = from[0] AND to2.id = to[0]
      MATCH SHORTEST 16 (path = (from2) ((near)-[hop:LINK]->(far:Actor) WHERE CASE WHEN hop.predicate IN $predicates THEN far.level <= $clearance AND CASE WHEN hop.saidLevel <= $clearance AND hop.saidSince <= $knownAt THEN true ELSE hop.level <= $clearance AND hop.recordedAt <= $knownAt AND hop.withdrawnAt > $knownAt AND EXISTS {
        MATCH (:Proposition:Node {id: hop.propositionId})<-[:STATES]-(asserting:Claim {polarity: 'ASSERTED'})
        WHERE asserting.level <= $clearance AND asserting.recordedAt <= $knownAt AND asserting.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(asserting.revisions, [])) / 3 - 1) WHERE asserting.revisions[3 * i] <= $clearance AND asserting.revisions[3 * i + 1] <= $knownAt AND asserting.revisions[3 * i + 2] > $knownAt)
      } END ELSE false END){1,4} (to2) WHERE all(one IN nodes(path) WHERE single(other IN nodes(path) WHERE other = one)))
      RETURN path ORDER BY length(path), [one IN relationships(path) | one.orderKey]
    } AS found
    WITH found, found[..reduce(upTo = size(found), sure IN COLLECT {
        UNWIND range(0, size(found) - 1) AS place
        WITH place WHERE NOT EXISTS { UNWIND relationships(found[place]) AS one WITH one WHERE one.denied AND EXISTS { MATCH (:Proposition:Node {id: one.propositionId})<-[:STATES]-(denial:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) } RETURN one }
        RETURN place SKIP $enough - 1 LIMIT 1
      } | sure + 1)] AS paths
    WITH found, paths, COLLECT { UNWIND paths AS path UNWIND relationships(path) AS link RETURN DISTINCT link } AS links
  RETURN {
    isCut: size(found) = 16,
        chains: [path IN paths | [one IN relationships(path) | head([i IN range(0, size(links) - 1) WHERE links[i] = one])]],
    links: reduce(only2 = null, row2 IN COLLECT {
      WITH links AS links2
      WITH links2, [x IN links2 | x.propositionId] AS ids
      RETURN {
        rows: COLLECT {
          UNWIND links2 AS link2
          RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [[link2.predicate, null], [reduce(only3 = null, row3 IN COLLECT {
            MATCH (to3:Actor)<-[link2]-()
            WHERE to3.level <= $clearance
            RETURN [to3.id]
          } | row3), null]]}
        },
        evidence: [reduce(only4 = null, row4 IN COLLECT {
          WITH COLLECT {
              UNWIND COLLECT {
                MATCH (stated:Proposition:Node WHERE stated.id IN ids)<-[:STATES]-(first:Claim)
                    WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                    MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                    MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found2)
                    RETURN DISTINCT found2
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
                    MATCH (:Place:Node {id: placeId}) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place2)
                    RETURN place2.id ORDER BY size(outer)
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
                  MATCH (claim7)-[step2:RESTS_ON]->(earlier2)
                  WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                  RETURN {from: claim7.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
                },
            cited: COLLECT {
                  UNWIND claims AS claim8
                  MATCH (claim8)-[cites:CITES]->(cited:Document)
                  WHERE cited.level <= $clearance AND NOT EXISTS {
                    MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                    WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
                  }
                  MATCH (cited)-[:PUBLISHED_BY]->(publisher)
                  RETURN {claimId: claim8.id, documentId: cited.id, sourceId: publisher.id}
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
            exclusions: [],
            carried: []
          }
        } | row4), reduce(only5 = null, row5 IN COLLECT {
          WITH COLLECT {
              UNWIND COLLECT {
                MATCH (stated2:Proposition:Node WHERE stated2.id IN ids)<-[:STATES]-(first2:Claim)
                    WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
                    MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
                    MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (found3)
                    RETURN DISTINCT found3
              } AS claim10
              RETURN claim10 ORDER BY claim10.orderKey
            } AS claims2
          WITH claims2, COLLECT {
              UNWIND COLLECT {
                UNWIND claims2 AS claim11
                      MATCH (claim11)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker2:Claimant)
                      WHERE speaker2.level <= $clearance
                      RETURN DISTINCT speaker2
              } AS claimant3
              MATCH (claimant3) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self2)
                (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $knownAt AND owned2.withdrawnAt > $knownAt]->(holder2 WHERE holder2.level <= $clearance))* (owner2)
              RETURN DISTINCT {id: claimant3.id, identified: coalesce(claimant3.actorKind, '') <> 'SOURCE_PERSONA', selfId: self2.id, ownerId: owner2.id}
            } AS claimants2
          WITH claims2, claimants2, COLLECT {
              UNWIND COLLECT {
                UNWIND claimants2 AS claimant4 RETURN DISTINCT claimant4.selfId
              } AS selfId2
              MATCH (:Claimant:Node {id: selfId2})-[tie2:ALLEGED_WHOLE]->(whole3)
              WHERE tie2.level <= $clearance AND tie2.recordedAt <= $knownAt AND tie2.withdrawnAt > $knownAt
              RETURN DISTINCT [selfId2, whole3.id]
            } AS wholes2
          RETURN {
            clearance: $clearance, knownAt: $knownAt,
            propositions: COLLECT {
                  MATCH (proposition3:Proposition:Node WHERE proposition3.id IN ids)
                  WHERE proposition3.level <= $clearance
                  WITH proposition3 ORDER BY proposition3.orderKey
                  RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
                },
            claims: [claim12 IN claims2 | claim12 {
                  .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
                  .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
                }],
            relations: COLLECT {
                  UNWIND claims2 AS claim13
                  MATCH (claim13)<-[relation2:RELATES_TO]-(other4)-[:STATES]->(proposition4)
                  WHERE other4.level <= $clearance AND other4.recordedAt <= $knownAt AND other4.withdrawnAt > $knownAt
                  RETURN DISTINCT {claimId: claim13.id, type: relation2.type, byId: other4.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                },
            tolls: COLLECT {
                  UNWIND claims2 AS claim14
                  MATCH (claim14)-[:REPORTS]->(toll2)
                  RETURN [claim14.id, toll2 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll2.position
                },
            places: COLLECT {
                  UNWIND COLLECT {
                    UNWIND [x IN claims2 WHERE x.placeId IS NOT NULL | x.placeId] AS named4 RETURN DISTINCT named4
                  } AS placeId2
                  RETURN [placeId2, COLLECT {
                    MATCH (:Place:Node {id: placeId2}) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place3)
                    RETURN place3.id ORDER BY size(outer2)
                  }]
                },
            opponents: COLLECT {
                  UNWIND COLLECT {
                    UNWIND claims2 AS claim15 UNWIND claim15.againstIds AS named5 RETURN DISTINCT named5
                  } AS opponentId2
                  RETURN [opponentId2, COLLECT {
                    MATCH (:Actor:Node {id: opponentId2}) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())* (whole4)
                    RETURN DISTINCT whole4.id
                  }]
                },
            steps: COLLECT {
                  UNWIND claims2 AS claim16
                  MATCH (claim16)-[step4:RESTS_ON]->(earlier4)
                  WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
                  RETURN {from: claim16.id, to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId, twins: step4.twins} ORDER BY earlier4.orderKey
                },
            cited: COLLECT {
                  UNWIND claims2 AS claim17
                  MATCH (claim17)-[cites2:CITES]->(cited2:Document)
                  WHERE cited2.level <= $clearance AND NOT EXISTS {
                    MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
                    WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
                  }
                  MATCH (cited2)-[:PUBLISHED_BY]->(publisher2)
                  RETURN {claimId: claim17.id, documentId: cited2.id, sourceId: publisher2.id}
                },
            claimants: claimants2,
            wholes: wholes2,
            opposing: COLLECT {
                  WITH [x IN claimants2 | x.ownerId] + [x IN wholes2 | x[1]] AS voices2
                  UNWIND COLLECT {
                    UNWIND claims2 AS claim18 UNWIND [claim18.subjectId, claim18.objectId] + claim18.againstIds AS named6 RETURN DISTINCT named6
                  } AS party2
                  MATCH (:Actor:Node {id: party2})-[opposing2:ALLEGED_OPPONENT]-(voice2)
                  WHERE voice2.id IN voices2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
                  RETURN DISTINCT {id: voice2.id, opponentId: party2, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
                },
            exclusions: [],
            carried: []
          }
        } | row5)]
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
