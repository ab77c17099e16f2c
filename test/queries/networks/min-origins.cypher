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
              MATCH (claim5)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place)
              RETURN [claim5.id, place.id] ORDER BY size(outer2)
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
                          } AS voice2
                          OPTIONAL MATCH (voice2)-[opposing:ALLEGED_OPPONENT]-(opponent2)
                          WHERE opponent2.id IN parties AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice2.id, opponentId: opponent2.id, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
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
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim)
          RETURN DISTINCT claim ORDER BY claim.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition:Proposition:Node {id: link.propositionId})
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
              MATCH (claim3)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition2)
              WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim3.id, type: relation.type, byId: other2.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
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
              MATCH (claimant) (()-[body:BODY WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self)
                (()-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(holder WHERE holder.level <= $clearance))* (owner)
              WITH DISTINCT claimant, self, owner
              RETURN {
                id: claimant.id, identified: coalesce(claimant.actorKind, '') <> 'SOURCE_PERSONA', selfId: self.id, ownerId: owner.id,
                voices: COLLECT {
                          UNWIND [owner] + COLLECT {
                            MATCH (owner)-[tie:ALLEGED_WHOLE]->(whole2)
                            WHERE owner = self AND tie.level <= $clearance AND tie.recordedAt <= $knownAt AND tie.withdrawnAt > $knownAt
                            RETURN DISTINCT whole2
                          } AS voice2
                          OPTIONAL MATCH (voice2)-[opposing:ALLEGED_OPPONENT]-(opponent2)
                          WHERE opponent2.id IN parties AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice2.id, opponentId: opponent2.id, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row3)}], doubt: {`need:evidence`: reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(first3:Claim)
          WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
          MATCH (first3) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
          MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim10)
          RETURN DISTINCT claim10 ORDER BY claim10.orderKey
        } AS claims2
      WITH claims2, reduce(all = [], x IN claims2 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties2
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition3:Proposition:Node {id: link.propositionId})
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
              MATCH (claim12)<-[relation2:RELATES_TO]-(other4)-[:STATES]->(proposition4)
              WHERE other4.level <= $clearance AND other4.recordedAt <= $knownAt AND other4.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim12.id, type: relation2.type, byId: other4.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
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
              MATCH (claimant2) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other5 WHERE other5.level <= $clearance)){0,1} (self2)
                (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $knownAt AND owned2.withdrawnAt > $knownAt]->(holder2 WHERE holder2.level <= $clearance))* (owner2)
              WITH DISTINCT claimant2, self2, owner2
              RETURN {
                id: claimant2.id, identified: coalesce(claimant2.actorKind, '') <> 'SOURCE_PERSONA', selfId: self2.id, ownerId: owner2.id,
                voices: COLLECT {
                          UNWIND [owner2] + COLLECT {
                            MATCH (owner2)-[tie2:ALLEGED_WHOLE]->(whole4)
                            WHERE owner2 = self2 AND tie2.level <= $clearance AND tie2.recordedAt <= $knownAt AND tie2.withdrawnAt > $knownAt
                            RETURN DISTINCT whole4
                          } AS voice3
                          OPTIONAL MATCH (voice3)-[opposing2:ALLEGED_OPPONENT]-(opponent4)
                          WHERE opponent4.id IN parties2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice3.id, opponentId: opponent4.id, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row4)}}
  }, total: 0, doubts: COLLECT {
    MATCH (actor)<-[link2:LINK]-(other:Actor)
    WHERE other.level <= $clearance AND link2.predicate IN $predicates AND link2.level <= $clearance AND link2.recordedAt <= $knownAt AND link2.withdrawnAt > $knownAt AND COUNT {
      MATCH (actor)<-[alleged2:ALLEGED]-(other)
      WHERE alleged2.propositionId = link2.propositionId AND alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt)
      UNWIND CASE WHEN alleged2.rootsLevel <= $clearance AND alleged2.rootsSince <= $knownAt THEN alleged2.rootClaimantIds ELSE range(1, $minOrigins2) END AS voice4
      RETURN DISTINCT voice4
    } >= $minOrigins2
    RETURN {`need:evidence`: reduce(only5 = null, row5 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first5:Claim)
          WHERE first5.level <= $clearance AND first5.recordedAt <= $knownAt AND first5.withdrawnAt > $knownAt
          MATCH (first5) (()<-[bearing3:RELATES_TO WHERE bearing3.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3 WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last3)
          MATCH (last3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt]->(earlier5 WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (claim19)
          RETURN DISTINCT claim19 ORDER BY claim19.orderKey
        } AS claims3
      WITH claims3, reduce(all = [], x IN claims3 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties3
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition5:Proposition:Node {id: link2.propositionId})
              WHERE proposition5.level <= $clearance
              WITH proposition5 ORDER BY proposition5.orderKey
              RETURN proposition5 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim20 IN claims3 | claim20 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims3 AS claim21
              MATCH (claim21)<-[relation3:RELATES_TO]-(other6)-[:STATES]->(proposition6)
              WHERE other6.level <= $clearance AND other6.recordedAt <= $knownAt AND other6.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim21.id, type: relation3.type, byId: other6.id, proposition: proposition6 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims3 AS claim22
              MATCH (claim22)-[:REPORTS]->(toll3)
              RETURN [claim22.id, toll3 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll3.position
            },
        places: COLLECT {
              UNWIND claims3 AS claim23
              MATCH (claim23)-[:ABOUT_PLACE]->(first6) (()-[:WITHIN]->(outer3 WHERE outer3.level <= $clearance))* (place3)
              RETURN [claim23.id, place3.id] ORDER BY size(outer3)
            },
        opponents: COLLECT {
              UNWIND claims3 AS claim24
              MATCH (claim24)-[:AGAINST]->(opponent5) (()-[part3:ALLEGED_WHOLE WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())* (whole5)
              WITH DISTINCT claim24, opponent5, whole5
              RETURN [claim24.id, opponent5.id, whole5.id]
            },
        steps: COLLECT {
              UNWIND claims3 AS claim25
              MATCH (claim25)-[step6:RESTS_ON]->(earlier6)
              WHERE step6.recordedAt <= $knownAt AND step6.withdrawnAt > $knownAt AND earlier6.level <= $clearance AND earlier6.recordedAt <= $knownAt AND earlier6.withdrawnAt > $knownAt
              RETURN {from: claim25.id, to: earlier6.id, via: step6.via, how: step6.how, documentId: step6.documentId, twins: step6.twins} ORDER BY earlier6.orderKey
            },
        cited: COLLECT {
              UNWIND claims3 AS claim26
              MATCH (claim26)-[cites3:CITES]->(cited3:Document)
              WHERE cited3.level <= $clearance AND NOT EXISTS {
                MATCH (cited3)<-[:REPORTED_IN]-(within3:Claim)
                WHERE within3.level <= $clearance AND within3.recordedAt <= $knownAt AND within3.withdrawnAt > $knownAt
              }
              MATCH (cited3)-[:PUBLISHED_BY]->(publisher3)
              RETURN {claimId: claim26.id, documentId: cited3.id, sourceId: publisher3.id}
            },
        claimants: COLLECT {
              UNWIND claims3 AS claim27
              MATCH (claim27)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant3:Claimant)
              WITH DISTINCT claimant3
              WHERE claimant3.level <= $clearance
              MATCH (claimant3) (()-[body3:BODY WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt]-(other7 WHERE other7.level <= $clearance)){0,1} (self3)
                (()-[owned3:OWNED_BY WHERE owned3.recordedAt <= $knownAt AND owned3.withdrawnAt > $knownAt]->(holder3 WHERE holder3.level <= $clearance))* (owner3)
              WITH DISTINCT claimant3, self3, owner3
              RETURN {
                id: claimant3.id, identified: coalesce(claimant3.actorKind, '') <> 'SOURCE_PERSONA', selfId: self3.id, ownerId: owner3.id,
                voices: COLLECT {
                          UNWIND [owner3] + COLLECT {
                            MATCH (owner3)-[tie3:ALLEGED_WHOLE]->(whole6)
                            WHERE owner3 = self3 AND tie3.level <= $clearance AND tie3.recordedAt <= $knownAt AND tie3.withdrawnAt > $knownAt
                            RETURN DISTINCT whole6
                          } AS voice5
                          OPTIONAL MATCH (voice5)-[opposing3:ALLEGED_OPPONENT]-(opponent6)
                          WHERE opponent6.id IN parties3 AND opposing3.level <= $clearance AND opposing3.recordedAt <= $knownAt AND opposing3.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice5.id, opponentId: opponent6.id, heldSpans: opposing3.heldSpans, heldCore: opposing3.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row5)}
  }}}
} | row) AS value
