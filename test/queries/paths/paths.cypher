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
      MATCH SHORTEST 16 (path = (from2) ((near)-[hop:LINK]->(far:Actor) WHERE far.level <= $clearance AND hop.predicate IN $predicates AND hop.level <= $clearance AND hop.recordedAt <= $knownAt AND hop.withdrawnAt > $knownAt AND EXISTS {
        MATCH (near)-[alleged:ALLEGED]->(far)
        WHERE alleged.propositionId = hop.propositionId AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)
      }){1,4} (to2) WHERE all(one IN nodes(path) WHERE single(other IN nodes(path) WHERE other = one)))
      RETURN path ORDER BY length(path), [one IN relationships(path) | one.orderKey]
    } AS paths
    WITH paths, COLLECT { UNWIND paths AS path UNWIND relationships(path) AS link RETURN DISTINCT link } AS links
  RETURN {
    isCut: size(paths) = 16,
        chains: [path IN paths | [one IN relationships(path) | head([i IN range(0, size(links) - 1) WHERE links[i] = one])]],
    links: COLLECT {
      UNWIND links AS link2
      RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [{predicate: link2.predicate, `need:evidence`: reduce(only2 = null, row2 IN COLLECT {
        WITH COLLECT {
            MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first:Claim)
            WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
            MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
            MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim)
            RETURN DISTINCT claim ORDER BY claim.orderKey
          } AS claims
        WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
        RETURN {
          clearance: $clearance, knownAt: $knownAt,
          propositions: COLLECT {
                MATCH (proposition:Proposition:Node {id: link2.propositionId})
                WHERE proposition.level <= $clearance
                WITH proposition ORDER BY proposition.orderKey
                RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: [claim2 IN claims | claim2 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
              }],
          relations: COLLECT {
                UNWIND claims AS claim3
                MATCH (claim3)<-[relation:RELATES_TO]-(other)-[:STATES]->(proposition2)
                WHERE other.level <= $clearance AND other.recordedAt <= $knownAt AND other.withdrawnAt > $knownAt
                RETURN DISTINCT {claimId: claim3.id, type: relation.type, byId: other.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
              },
          tolls: COLLECT {
                UNWIND claims AS claim4
                MATCH (claim4)-[:REPORTS]->(toll)
                RETURN [claim4.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
              },
          places: COLLECT {
                UNWIND claims AS claim5
                MATCH (claim5)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
                RETURN [claim5.id, place.id] ORDER BY size(outer)
              },
          opponents: COLLECT {
                UNWIND claims AS claim6
                MATCH (claim6)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
                WITH DISTINCT claim6, opponent, whole
                RETURN [claim6.id, opponent.id, whole.id]
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
          claimants: COLLECT {
                UNWIND claims AS claim9
                MATCH (claim9)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
                WITH DISTINCT claimant
                WHERE claimant.level <= $clearance
                MATCH (claimant) (()-[body:BODY WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt]-(other2 WHERE other2.level <= $clearance)){0,1} (self)
                  (()-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(holder WHERE holder.level <= $clearance))* (owner)
                WITH DISTINCT claimant, self, owner
                RETURN {
                  id: claimant.id, identified: coalesce(claimant.actorKind, '') <> 'SOURCE_PERSONA', selfId: self.id, ownerId: owner.id,
                  voices: COLLECT {
                            UNWIND [owner] + COLLECT {
                              MATCH (owner)-[tie:ALLEGED_WHOLE]->(whole2)
                              WHERE owner = self AND tie.level <= $clearance AND tie.recordedAt <= $knownAt AND tie.withdrawnAt > $knownAt
                              RETURN DISTINCT whole2
                            } AS voice
                            OPTIONAL MATCH (voice)-[opposing:ALLEGED_OPPONENT]-(opponent2)
                            WHERE opponent2.id IN parties AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                            RETURN DISTINCT {id: voice.id, opponentId: opponent2.id, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
                          }
                }
              },
          exclusions: [],
          carried: []
        }
      } | row2)}, {to: reduce(only3 = null, row3 IN COLLECT {
        MATCH (to3:Actor)<-[link2]-()
        WHERE to3.level <= $clearance
        RETURN {id: to3.id}
      } | row3), `need:evidence`: reduce(only4 = null, row4 IN COLLECT {
        WITH COLLECT {
            MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first3:Claim)
            WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
            MATCH (first3) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
            MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim10)
            RETURN DISTINCT claim10 ORDER BY claim10.orderKey
          } AS claims2
        WITH claims2, reduce(all = [], x IN claims2 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties2
        RETURN {
          clearance: $clearance, knownAt: $knownAt,
          propositions: COLLECT {
                MATCH (proposition3:Proposition:Node {id: link2.propositionId})
                WHERE proposition3.level <= $clearance
                WITH proposition3 ORDER BY proposition3.orderKey
                RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: [claim11 IN claims2 | claim11 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
              }],
          relations: COLLECT {
                UNWIND claims2 AS claim12
                MATCH (claim12)<-[relation2:RELATES_TO]-(other3)-[:STATES]->(proposition4)
                WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
                RETURN DISTINCT {claimId: claim12.id, type: relation2.type, byId: other3.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
              },
          tolls: COLLECT {
                UNWIND claims2 AS claim13
                MATCH (claim13)-[:REPORTS]->(toll2)
                RETURN [claim13.id, toll2 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll2.position
              },
          places: COLLECT {
                UNWIND claims2 AS claim14
                MATCH (claim14)-[:ABOUT_PLACE]->(first4) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place2)
                RETURN [claim14.id, place2.id] ORDER BY size(outer2)
              },
          opponents: COLLECT {
                UNWIND claims2 AS claim15
                MATCH (claim15)-[:AGAINST]->(opponent3) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())* (whole3)
                WITH DISTINCT claim15, opponent3, whole3
                RETURN [claim15.id, opponent3.id, whole3.id]
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
          claimants: COLLECT {
                UNWIND claims2 AS claim18
                MATCH (claim18)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
                WITH DISTINCT claimant2
                WHERE claimant2.level <= $clearance
                MATCH (claimant2) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other4 WHERE other4.level <= $clearance)){0,1} (self2)
                  (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $knownAt AND owned2.withdrawnAt > $knownAt]->(holder2 WHERE holder2.level <= $clearance))* (owner2)
                WITH DISTINCT claimant2, self2, owner2
                RETURN {
                  id: claimant2.id, identified: coalesce(claimant2.actorKind, '') <> 'SOURCE_PERSONA', selfId: self2.id, ownerId: owner2.id,
                  voices: COLLECT {
                            UNWIND [owner2] + COLLECT {
                              MATCH (owner2)-[tie2:ALLEGED_WHOLE]->(whole4)
                              WHERE owner2 = self2 AND tie2.level <= $clearance AND tie2.recordedAt <= $knownAt AND tie2.withdrawnAt > $knownAt
                              RETURN DISTINCT whole4
                            } AS voice2
                            OPTIONAL MATCH (voice2)-[opposing2:ALLEGED_OPPONENT]-(opponent4)
                            WHERE opponent4.id IN parties2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
                            RETURN DISTINCT {id: voice2.id, opponentId: opponent4.id, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
                          }
                }
              },
          exclusions: [],
          carried: []
        }
      } | row4)}]}
    },
    actors: COLLECT {
      UNWIND links AS link2
      UNWIND [startNode(link2), endNode(link2)] AS actor
      WITH DISTINCT actor
      RETURN [actor.id, [{id: actor.id}]]
    },
    sources: []
  }
} | row) AS value
