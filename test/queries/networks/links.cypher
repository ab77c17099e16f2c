/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN [{owner: actor.id, rows: COLLECT {
    MATCH (actor)<-[link:LINK]-(other:Actor)
    WHERE CASE WHEN link.predicate IN $predicates THEN other.level <= $clearance AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt ELSE false END AND (coalesce(link.saidLevel <= $clearance AND link.saidSince <= $knownAt, false) OR EXISTS {
      MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(asserting:Claim {polarity: 'ASSERTED'})
      WHERE asserting.level <= $clearance AND asserting.recordedAt <= $knownAt AND asserting.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(asserting.revisions, [])) / 3 - 1) WHERE asserting.revisions[3 * i] <= $clearance AND asserting.revisions[3 * i + 1] <= $knownAt AND asserting.revisions[3 * i + 2] > $knownAt)
    })
    WITH link
    WHERE link.orderKey > $after
    WITH link
    ORDER BY link.orderKey
    LIMIT $limit
    RETURN [null, [[reduce(only2 = null, row2 IN COLLECT {
      MATCH (proposition:Proposition:Node {id: link.propositionId})
      WHERE proposition.level <= $clearance
      RETURN [proposition.id]
    } | row2), {owner: link.propositionId, rows: COLLECT {
      MATCH (claim:Claim {propositionId: link.propositionId} WHERE claim.orderKey IS NOT NULL)
      WHERE claim.polarity = 'ASSERTED' AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.orderKey > $after2
      WITH claim
      ORDER BY claim.propositionId, claim.orderKey
      LIMIT $limit2
      RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
    }}, {owner: link.propositionId, rows: COLLECT {
      MATCH (claim2:Claim {propositionId: link.propositionId} WHERE claim2.orderKey IS NOT NULL)
      WHERE claim2.polarity = 'DENIED' AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND claim2.orderKey > $after3
      WITH claim2
      ORDER BY claim2.propositionId, claim2.orderKey
      LIMIT $limit3
      RETURN [null, []]
    }, total: COUNT {
      MATCH (claim3:Claim {propositionId: link.propositionId} WHERE claim3.orderKey IS NOT NULL)
      WHERE claim3.polarity = 'DENIED' AND none(i IN range(0, size(coalesce(claim3.revisions, [])) / 3 - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt) AND claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt
      RETURN claim3
    }}, reduce(only3 = null, row3 IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(first:Claim)
                WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                RETURN DISTINCT found
          } AS claim4
          RETURN claim4 ORDER BY claim4.orderKey
        } AS claims
      WITH claims, COLLECT {
          UNWIND COLLECT {
            UNWIND claims AS claim5
                  MATCH (claim5)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
                  WHERE speaker.level <= $clearance
                  RETURN DISTINCT speaker
          } AS claimant
          MATCH (claimant) (()-[body:BODY WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt]-(other2 WHERE other2.level <= $clearance)){0,1} (self)
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
              MATCH (proposition2:Proposition:Node {id: link.propositionId})
              WHERE proposition2.level <= $clearance
              WITH proposition2 ORDER BY proposition2.orderKey
              RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim6 IN claims | claim6 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition3)
              WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim7.id, type: relation.type, byId: other3.id, proposition: proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[:REPORTS]->(toll)
              RETURN [claim8.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                UNWIND claims AS claim9 UNWIND claim9.againstIds AS named2 RETURN DISTINCT named2
              } AS opponentId
              RETURN [opponentId, COLLECT {
                MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                RETURN DISTINCT whole2.id
              }]
            },
        steps: COLLECT {
              UNWIND claims AS claim10
              MATCH (claim10)-[step2:RESTS_ON]->(earlier2)
              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
              RETURN {from: claim10.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
            },
        cited: COLLECT {
              UNWIND claims AS claim11
              MATCH (claim11)-[cites:CITES]->(cited:Document)
              WHERE cited.level <= $clearance AND NOT EXISTS {
                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
              }
              MATCH (cited)-[:PUBLISHED_BY]->(publisher)
              RETURN {claimId: claim11.id, documentId: cited.id, sourceId: publisher.id}
            },
        claimants: claimants,
        wholes: wholes,
        opposing: COLLECT {
              WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
              UNWIND COLLECT {
                UNWIND claims AS claim12 UNWIND [claim12.subjectId, claim12.objectId] + claim12.againstIds AS named3 RETURN DISTINCT named3
              } AS party
              MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
              WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row3)]]]
  }, total: COUNT {
    MATCH (actor)<-[link2:LINK]-(other:Actor)
    WHERE CASE WHEN link2.predicate IN $predicates THEN other.level <= $clearance AND link2.level <= $clearance AND link2.recordedAt <= $knownAt AND link2.withdrawnAt > $knownAt ELSE false END AND (coalesce(link2.saidLevel <= $clearance AND link2.saidSince <= $knownAt, false) OR EXISTS {
      MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(asserting2:Claim {polarity: 'ASSERTED'})
      WHERE asserting2.level <= $clearance AND asserting2.recordedAt <= $knownAt AND asserting2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(asserting2.revisions, [])) / 3 - 1) WHERE asserting2.revisions[3 * i] <= $clearance AND asserting2.revisions[3 * i + 1] <= $knownAt AND asserting2.revisions[3 * i + 2] > $knownAt)
    }) AND NOT (link2.denied AND EXISTS { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(denial:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) })
    RETURN link2
  }, doubts: COLLECT {
    MATCH (actor)<-[link3:LINK]-(other:Actor)
    WHERE CASE WHEN link3.predicate IN $predicates THEN other.level <= $clearance AND link3.level <= $clearance AND link3.recordedAt <= $knownAt AND link3.withdrawnAt > $knownAt ELSE false END AND (coalesce(link3.saidLevel <= $clearance AND link3.saidSince <= $knownAt, false) OR EXISTS {
      MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(asserting3:Claim {polarity: 'ASSERTED'})
      WHERE asserting3.level <= $clearance AND asserting3.recordedAt <= $knownAt AND asserting3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(asserting3.revisions, [])) / 3 - 1) WHERE asserting3.revisions[3 * i] <= $clearance AND asserting3.revisions[3 * i + 1] <= $knownAt AND asserting3.revisions[3 * i + 2] > $knownAt)
    }) AND link3.denied AND EXISTS { MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(denial2:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) }
    RETURN [reduce(only4 = null, row4 IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(first2:Claim)
                WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
                MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
                MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (found2)
                RETURN DISTINCT found2
          } AS claim13
          RETURN claim13 ORDER BY claim13.orderKey
        } AS claims2
      WITH claims2, COLLECT {
          UNWIND COLLECT {
            UNWIND claims2 AS claim14
                  MATCH (claim14)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker2:Claimant)
                  WHERE speaker2.level <= $clearance
                  RETURN DISTINCT speaker2
          } AS claimant3
          MATCH (claimant3) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other4 WHERE other4.level <= $clearance)){0,1} (self2)
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
              MATCH (proposition4:Proposition:Node {id: link3.propositionId})
              WHERE proposition4.level <= $clearance
              WITH proposition4 ORDER BY proposition4.orderKey
              RETURN proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim15 IN claims2 | claim15 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims2 AS claim16
              MATCH (claim16)<-[relation2:RELATES_TO]-(other5)-[:STATES]->(proposition5)
              WHERE other5.level <= $clearance AND other5.recordedAt <= $knownAt AND other5.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim16.id, type: relation2.type, byId: other5.id, proposition: proposition5 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims2 AS claim17
              MATCH (claim17)-[:REPORTS]->(toll2)
              RETURN [claim17.id, toll2 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll2.position
            },
        places: COLLECT {
              UNWIND COLLECT {
                UNWIND [x IN claims2 WHERE x.placeId IS NOT NULL | x.placeId] AS named4 RETURN DISTINCT named4
              } AS placeId2
              RETURN [placeId2, COLLECT {
                MATCH (:Place:Node {id: placeId2}) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place2)
                RETURN place2.id ORDER BY size(outer2)
              }]
            },
        opponents: COLLECT {
              UNWIND COLLECT {
                UNWIND claims2 AS claim18 UNWIND claim18.againstIds AS named5 RETURN DISTINCT named5
              } AS opponentId2
              RETURN [opponentId2, COLLECT {
                MATCH (:Actor:Node {id: opponentId2}) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())* (whole4)
                RETURN DISTINCT whole4.id
              }]
            },
        steps: COLLECT {
              UNWIND claims2 AS claim19
              MATCH (claim19)-[step4:RESTS_ON]->(earlier4)
              WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
              RETURN {from: claim19.id, to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId, twins: step4.twins} ORDER BY earlier4.orderKey
            },
        cited: COLLECT {
              UNWIND claims2 AS claim20
              MATCH (claim20)-[cites2:CITES]->(cited2:Document)
              WHERE cited2.level <= $clearance AND NOT EXISTS {
                MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
                WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
              }
              MATCH (cited2)-[:PUBLISHED_BY]->(publisher2)
              RETURN {claimId: claim20.id, documentId: cited2.id, sourceId: publisher2.id}
            },
        claimants: claimants2,
        wholes: wholes2,
        opposing: COLLECT {
              WITH [x IN claimants2 | x.ownerId] + [x IN wholes2 | x[1]] AS voices2
              UNWIND COLLECT {
                UNWIND claims2 AS claim21 UNWIND [claim21.subjectId, claim21.objectId] + claim21.againstIds AS named6 RETURN DISTINCT named6
              } AS party2
              MATCH (:Actor:Node {id: party2})-[opposing2:ALLEGED_OPPONENT]-(voice2)
              WHERE voice2.id IN voices2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice2.id, opponentId: party2, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row4)]
  }}, {owner: actor.id, rows: COLLECT {
    MATCH (actor)-[link4:LINK]->(other6:Actor)
    WHERE CASE WHEN link4.predicate IN $predicates2 THEN other6.level <= $clearance AND link4.level <= $clearance AND link4.recordedAt <= $knownAt AND link4.withdrawnAt > $knownAt ELSE false END AND (coalesce(link4.saidLevel <= $clearance AND link4.saidSince <= $knownAt, false) OR EXISTS {
      MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(asserting4:Claim {polarity: 'ASSERTED'})
      WHERE asserting4.level <= $clearance AND asserting4.recordedAt <= $knownAt AND asserting4.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(asserting4.revisions, [])) / 3 - 1) WHERE asserting4.revisions[3 * i] <= $clearance AND asserting4.revisions[3 * i + 1] <= $knownAt AND asserting4.revisions[3 * i + 2] > $knownAt)
    })
    WITH link4
    WHERE link4.orderKey > $after4
    WITH link4
    ORDER BY link4.orderKey
    LIMIT $limit4
    RETURN [link4.orderKey, [[reduce(only5 = null, row5 IN COLLECT {
      MATCH (to:Actor)<-[link4]-()
      WHERE to.level <= $clearance
      RETURN [to.id]
    } | row5), reduce(only6 = null, row6 IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(first3:Claim)
                WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
                MATCH (first3) (()<-[bearing3:RELATES_TO WHERE bearing3.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3 WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last3)
                MATCH (last3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt]->(earlier5 WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (found3)
                RETURN DISTINCT found3
          } AS claim22
          RETURN claim22 ORDER BY claim22.orderKey
        } AS claims3
      WITH claims3, COLLECT {
          UNWIND COLLECT {
            UNWIND claims3 AS claim23
                  MATCH (claim23)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker3:Claimant)
                  WHERE speaker3.level <= $clearance
                  RETURN DISTINCT speaker3
          } AS claimant5
          MATCH (claimant5) (()-[body3:BODY WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt]-(other7 WHERE other7.level <= $clearance)){0,1} (self3)
            (()-[owned3:OWNED_BY WHERE owned3.recordedAt <= $knownAt AND owned3.withdrawnAt > $knownAt]->(holder3 WHERE holder3.level <= $clearance))* (owner3)
          RETURN DISTINCT {id: claimant5.id, identified: coalesce(claimant5.actorKind, '') <> 'SOURCE_PERSONA', selfId: self3.id, ownerId: owner3.id}
        } AS claimants3
      WITH claims3, claimants3, COLLECT {
          UNWIND COLLECT {
            UNWIND claimants3 AS claimant6 RETURN DISTINCT claimant6.selfId
          } AS selfId3
          MATCH (:Claimant:Node {id: selfId3})-[tie3:ALLEGED_WHOLE]->(whole5)
          WHERE tie3.level <= $clearance AND tie3.recordedAt <= $knownAt AND tie3.withdrawnAt > $knownAt
          RETURN DISTINCT [selfId3, whole5.id]
        } AS wholes3
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition6:Proposition:Node {id: link4.propositionId})
              WHERE proposition6.level <= $clearance
              WITH proposition6 ORDER BY proposition6.orderKey
              RETURN proposition6 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim24 IN claims3 | claim24 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims3 AS claim25
              MATCH (claim25)<-[relation3:RELATES_TO]-(other8)-[:STATES]->(proposition7)
              WHERE other8.level <= $clearance AND other8.recordedAt <= $knownAt AND other8.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim25.id, type: relation3.type, byId: other8.id, proposition: proposition7 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims3 AS claim26
              MATCH (claim26)-[:REPORTS]->(toll3)
              RETURN [claim26.id, toll3 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll3.position
            },
        places: COLLECT {
              UNWIND COLLECT {
                UNWIND [x IN claims3 WHERE x.placeId IS NOT NULL | x.placeId] AS named7 RETURN DISTINCT named7
              } AS placeId3
              RETURN [placeId3, COLLECT {
                MATCH (:Place:Node {id: placeId3}) (()-[:WITHIN]->(outer3 WHERE outer3.level <= $clearance))* (place3)
                RETURN place3.id ORDER BY size(outer3)
              }]
            },
        opponents: COLLECT {
              UNWIND COLLECT {
                UNWIND claims3 AS claim27 UNWIND claim27.againstIds AS named8 RETURN DISTINCT named8
              } AS opponentId3
              RETURN [opponentId3, COLLECT {
                MATCH (:Actor:Node {id: opponentId3}) (()-[part3:ALLEGED_WHOLE WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())* (whole6)
                RETURN DISTINCT whole6.id
              }]
            },
        steps: COLLECT {
              UNWIND claims3 AS claim28
              MATCH (claim28)-[step6:RESTS_ON]->(earlier6)
              WHERE step6.recordedAt <= $knownAt AND step6.withdrawnAt > $knownAt AND earlier6.level <= $clearance AND earlier6.recordedAt <= $knownAt AND earlier6.withdrawnAt > $knownAt
              RETURN {from: claim28.id, to: earlier6.id, via: step6.via, how: step6.how, documentId: step6.documentId, twins: step6.twins} ORDER BY earlier6.orderKey
            },
        cited: COLLECT {
              UNWIND claims3 AS claim29
              MATCH (claim29)-[cites3:CITES]->(cited3:Document)
              WHERE cited3.level <= $clearance AND NOT EXISTS {
                MATCH (cited3)<-[:REPORTED_IN]-(within3:Claim)
                WHERE within3.level <= $clearance AND within3.recordedAt <= $knownAt AND within3.withdrawnAt > $knownAt
              }
              MATCH (cited3)-[:PUBLISHED_BY]->(publisher3)
              RETURN {claimId: claim29.id, documentId: cited3.id, sourceId: publisher3.id}
            },
        claimants: claimants3,
        wholes: wholes3,
        opposing: COLLECT {
              WITH [x IN claimants3 | x.ownerId] + [x IN wholes3 | x[1]] AS voices3
              UNWIND COLLECT {
                UNWIND claims3 AS claim30 UNWIND [claim30.subjectId, claim30.objectId] + claim30.againstIds AS named9 RETURN DISTINCT named9
              } AS party3
              MATCH (:Actor:Node {id: party3})-[opposing3:ALLEGED_OPPONENT]-(voice3)
              WHERE voice3.id IN voices3 AND opposing3.level <= $clearance AND opposing3.recordedAt <= $knownAt AND opposing3.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice3.id, opponentId: party3, heldSpans: opposing3.heldSpans, heldCore: opposing3.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row6)]]]
  }}]
} | row) AS value
