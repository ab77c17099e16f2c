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
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim4)
          RETURN DISTINCT claim4 ORDER BY claim4.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition2:Proposition:Node {id: link.propositionId})
              WHERE proposition2.level <= $clearance
              WITH proposition2 ORDER BY proposition2.orderKey
              RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim5 IN claims | claim5 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition3)
              WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim6.id, type: relation.type, byId: other2.id, proposition: proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)-[:REPORTS]->(toll)
              RETURN [claim7.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
              RETURN [claim8.id, place.id] ORDER BY size(outer)
            },
        opponents: COLLECT {
              UNWIND claims AS claim9
              MATCH (claim9)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
              WITH DISTINCT claim9, opponent, whole
              RETURN [claim9.id, opponent.id, whole.id]
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
        claimants: COLLECT {
              UNWIND claims AS claim12
              MATCH (claim12)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
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
    } | row3)}], doubt: reduce(only4 = null, row4 IN COLLECT { WITH link WHERE EXISTS { MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(denial:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) } RETURN {`need:evidence`: reduce(only5 = null, row5 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link.propositionId})<-[:STATES]-(first3:Claim)
          WHERE first3.level <= $clearance AND first3.recordedAt <= $knownAt AND first3.withdrawnAt > $knownAt
          MATCH (first3) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
          MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim13)
          RETURN DISTINCT claim13 ORDER BY claim13.orderKey
        } AS claims2
      WITH claims2, reduce(all = [], x IN claims2 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties2
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition4:Proposition:Node {id: link.propositionId})
              WHERE proposition4.level <= $clearance
              WITH proposition4 ORDER BY proposition4.orderKey
              RETURN proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim14 IN claims2 | claim14 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims2 AS claim15
              MATCH (claim15)<-[relation2:RELATES_TO]-(other4)-[:STATES]->(proposition5)
              WHERE other4.level <= $clearance AND other4.recordedAt <= $knownAt AND other4.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim15.id, type: relation2.type, byId: other4.id, proposition: proposition5 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims2 AS claim16
              MATCH (claim16)-[:REPORTS]->(toll2)
              RETURN [claim16.id, toll2 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll2.position
            },
        places: COLLECT {
              UNWIND claims2 AS claim17
              MATCH (claim17)-[:ABOUT_PLACE]->(first4) (()-[:WITHIN]->(outer2 WHERE outer2.level <= $clearance))* (place2)
              RETURN [claim17.id, place2.id] ORDER BY size(outer2)
            },
        opponents: COLLECT {
              UNWIND claims2 AS claim18
              MATCH (claim18)-[:AGAINST]->(opponent3) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())* (whole3)
              WITH DISTINCT claim18, opponent3, whole3
              RETURN [claim18.id, opponent3.id, whole3.id]
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
        claimants: COLLECT {
              UNWIND claims2 AS claim21
              MATCH (claim21)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
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
    } | row5)} } | row4)}
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
    RETURN {`need:evidence`: reduce(only6 = null, row6 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link3.propositionId})<-[:STATES]-(first5:Claim)
          WHERE first5.level <= $clearance AND first5.recordedAt <= $knownAt AND first5.withdrawnAt > $knownAt
          MATCH (first5) (()<-[bearing3:RELATES_TO WHERE bearing3.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3 WHERE premise3.level <= $clearance AND premise3.recordedAt <= $knownAt AND premise3.withdrawnAt > $knownAt)){0,1} (last3)
          MATCH (last3) (()-[step5:RESTS_ON WHERE step5.recordedAt <= $knownAt AND step5.withdrawnAt > $knownAt]->(earlier5 WHERE earlier5.level <= $clearance AND earlier5.recordedAt <= $knownAt AND earlier5.withdrawnAt > $knownAt))* (claim22)
          RETURN DISTINCT claim22 ORDER BY claim22.orderKey
        } AS claims3
      WITH claims3, reduce(all = [], x IN claims3 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties3
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition6:Proposition:Node {id: link3.propositionId})
              WHERE proposition6.level <= $clearance
              WITH proposition6 ORDER BY proposition6.orderKey
              RETURN proposition6 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim23 IN claims3 | claim23 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims3 AS claim24
              MATCH (claim24)<-[relation3:RELATES_TO]-(other6)-[:STATES]->(proposition7)
              WHERE other6.level <= $clearance AND other6.recordedAt <= $knownAt AND other6.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim24.id, type: relation3.type, byId: other6.id, proposition: proposition7 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims3 AS claim25
              MATCH (claim25)-[:REPORTS]->(toll3)
              RETURN [claim25.id, toll3 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll3.position
            },
        places: COLLECT {
              UNWIND claims3 AS claim26
              MATCH (claim26)-[:ABOUT_PLACE]->(first6) (()-[:WITHIN]->(outer3 WHERE outer3.level <= $clearance))* (place3)
              RETURN [claim26.id, place3.id] ORDER BY size(outer3)
            },
        opponents: COLLECT {
              UNWIND claims3 AS claim27
              MATCH (claim27)-[:AGAINST]->(opponent5) (()-[part3:ALLEGED_WHOLE WHERE part3.predicate = 'PART_OF' AND part3.level <= $clearance AND part3.recordedAt <= $knownAt AND part3.withdrawnAt > $knownAt]->())* (whole5)
              WITH DISTINCT claim27, opponent5, whole5
              RETURN [claim27.id, opponent5.id, whole5.id]
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
        claimants: COLLECT {
              UNWIND claims3 AS claim30
              MATCH (claim30)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant3:Claimant)
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
                          } AS voice3
                          OPTIONAL MATCH (voice3)-[opposing3:ALLEGED_OPPONENT]-(opponent6)
                          WHERE opponent6.id IN parties3 AND opposing3.level <= $clearance AND opposing3.recordedAt <= $knownAt AND opposing3.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice3.id, opponentId: opponent6.id, heldSpans: opposing3.heldSpans, heldCore: opposing3.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row6)}
  }}, allegedlySupports: {owner: actor.id, rows: COLLECT {
    MATCH (actor)-[link4:LINK]->(other8:Actor)
    WHERE other8.level <= $clearance AND link4.predicate IN $predicates2 AND link4.level <= $clearance AND link4.recordedAt <= $knownAt AND link4.withdrawnAt > $knownAt AND EXISTS {
      MATCH (actor)-[alleged4:ALLEGED]->(other8)
      WHERE alleged4.propositionId = link4.propositionId AND alleged4.level <= $clearance AND alleged4.recordedAt <= $knownAt AND alleged4.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged4.revisions, [])) / 3 - 1) WHERE alleged4.revisions[3 * i] <= $clearance AND alleged4.revisions[3 * i + 1] <= $knownAt AND alleged4.revisions[3 * i + 2] > $knownAt)
    }
    WITH link4
    WHERE link4.orderKey > $after4
    WITH link4
    ORDER BY link4.orderKey
    LIMIT $limit4
    RETURN {key: link4.orderKey, items: [{to: reduce(only7 = null, row7 IN COLLECT {
      MATCH (to:Actor)<-[link4]-()
      WHERE to.level <= $clearance
      RETURN {id: to.id}
    } | row7), `need:evidence`: reduce(only8 = null, row8 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(first7:Claim)
          WHERE first7.level <= $clearance AND first7.recordedAt <= $knownAt AND first7.withdrawnAt > $knownAt
          MATCH (first7) (()<-[bearing4:RELATES_TO WHERE bearing4.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise4 WHERE premise4.level <= $clearance AND premise4.recordedAt <= $knownAt AND premise4.withdrawnAt > $knownAt)){0,1} (last4)
          MATCH (last4) (()-[step7:RESTS_ON WHERE step7.recordedAt <= $knownAt AND step7.withdrawnAt > $knownAt]->(earlier7 WHERE earlier7.level <= $clearance AND earlier7.recordedAt <= $knownAt AND earlier7.withdrawnAt > $knownAt))* (claim31)
          RETURN DISTINCT claim31 ORDER BY claim31.orderKey
        } AS claims4
      WITH claims4, reduce(all = [], x IN claims4 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties4
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition8:Proposition:Node {id: link4.propositionId})
              WHERE proposition8.level <= $clearance
              WITH proposition8 ORDER BY proposition8.orderKey
              RETURN proposition8 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim32 IN claims4 | claim32 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims4 AS claim33
              MATCH (claim33)<-[relation4:RELATES_TO]-(other9)-[:STATES]->(proposition9)
              WHERE other9.level <= $clearance AND other9.recordedAt <= $knownAt AND other9.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim33.id, type: relation4.type, byId: other9.id, proposition: proposition9 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims4 AS claim34
              MATCH (claim34)-[:REPORTS]->(toll4)
              RETURN [claim34.id, toll4 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll4.position
            },
        places: COLLECT {
              UNWIND claims4 AS claim35
              MATCH (claim35)-[:ABOUT_PLACE]->(first8) (()-[:WITHIN]->(outer4 WHERE outer4.level <= $clearance))* (place4)
              RETURN [claim35.id, place4.id] ORDER BY size(outer4)
            },
        opponents: COLLECT {
              UNWIND claims4 AS claim36
              MATCH (claim36)-[:AGAINST]->(opponent7) (()-[part4:ALLEGED_WHOLE WHERE part4.predicate = 'PART_OF' AND part4.level <= $clearance AND part4.recordedAt <= $knownAt AND part4.withdrawnAt > $knownAt]->())* (whole7)
              WITH DISTINCT claim36, opponent7, whole7
              RETURN [claim36.id, opponent7.id, whole7.id]
            },
        steps: COLLECT {
              UNWIND claims4 AS claim37
              MATCH (claim37)-[step8:RESTS_ON]->(earlier8)
              WHERE step8.recordedAt <= $knownAt AND step8.withdrawnAt > $knownAt AND earlier8.level <= $clearance AND earlier8.recordedAt <= $knownAt AND earlier8.withdrawnAt > $knownAt
              RETURN {from: claim37.id, to: earlier8.id, via: step8.via, how: step8.how, documentId: step8.documentId, twins: step8.twins} ORDER BY earlier8.orderKey
            },
        cited: COLLECT {
              UNWIND claims4 AS claim38
              MATCH (claim38)-[cites4:CITES]->(cited4:Document)
              WHERE cited4.level <= $clearance AND NOT EXISTS {
                MATCH (cited4)<-[:REPORTED_IN]-(within4:Claim)
                WHERE within4.level <= $clearance AND within4.recordedAt <= $knownAt AND within4.withdrawnAt > $knownAt
              }
              MATCH (cited4)-[:PUBLISHED_BY]->(publisher4)
              RETURN {claimId: claim38.id, documentId: cited4.id, sourceId: publisher4.id}
            },
        claimants: COLLECT {
              UNWIND claims4 AS claim39
              MATCH (claim39)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant4:Claimant)
              WITH DISTINCT claimant4
              WHERE claimant4.level <= $clearance
              MATCH (claimant4) (()-[body4:BODY WHERE body4.recordedAt <= $knownAt AND body4.withdrawnAt > $knownAt]-(other10 WHERE other10.level <= $clearance)){0,1} (self4)
                (()-[owned4:OWNED_BY WHERE owned4.recordedAt <= $knownAt AND owned4.withdrawnAt > $knownAt]->(holder4 WHERE holder4.level <= $clearance))* (owner4)
              WITH DISTINCT claimant4, self4, owner4
              RETURN {
                id: claimant4.id, identified: coalesce(claimant4.actorKind, '') <> 'SOURCE_PERSONA', selfId: self4.id, ownerId: owner4.id,
                voices: COLLECT {
                          UNWIND [owner4] + COLLECT {
                            MATCH (owner4)-[tie4:ALLEGED_WHOLE]->(whole8)
                            WHERE owner4 = self4 AND tie4.level <= $clearance AND tie4.recordedAt <= $knownAt AND tie4.withdrawnAt > $knownAt
                            RETURN DISTINCT whole8
                          } AS voice4
                          OPTIONAL MATCH (voice4)-[opposing4:ALLEGED_OPPONENT]-(opponent8)
                          WHERE opponent8.id IN parties4 AND opposing4.level <= $clearance AND opposing4.recordedAt <= $knownAt AND opposing4.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice4.id, opponentId: opponent8.id, heldSpans: opposing4.heldSpans, heldCore: opposing4.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row8)}], doubt: reduce(only9 = null, row9 IN COLLECT { WITH link4 WHERE EXISTS { MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(denial4:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) } RETURN {`need:evidence`: reduce(only10 = null, row10 IN COLLECT {
      WITH COLLECT {
          MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(first9:Claim)
          WHERE first9.level <= $clearance AND first9.recordedAt <= $knownAt AND first9.withdrawnAt > $knownAt
          MATCH (first9) (()<-[bearing5:RELATES_TO WHERE bearing5.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise5 WHERE premise5.level <= $clearance AND premise5.recordedAt <= $knownAt AND premise5.withdrawnAt > $knownAt)){0,1} (last5)
          MATCH (last5) (()-[step9:RESTS_ON WHERE step9.recordedAt <= $knownAt AND step9.withdrawnAt > $knownAt]->(earlier9 WHERE earlier9.level <= $clearance AND earlier9.recordedAt <= $knownAt AND earlier9.withdrawnAt > $knownAt))* (claim40)
          RETURN DISTINCT claim40 ORDER BY claim40.orderKey
        } AS claims5
      WITH claims5, reduce(all = [], x IN claims5 | all + [x.subjectId, x.objectId] + x.againstIds) AS parties5
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition10:Proposition:Node {id: link4.propositionId})
              WHERE proposition10.level <= $clearance
              WITH proposition10 ORDER BY proposition10.orderKey
              RETURN proposition10 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim41 IN claims5 | claim41 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims5 AS claim42
              MATCH (claim42)<-[relation5:RELATES_TO]-(other11)-[:STATES]->(proposition11)
              WHERE other11.level <= $clearance AND other11.recordedAt <= $knownAt AND other11.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim42.id, type: relation5.type, byId: other11.id, proposition: proposition11 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims5 AS claim43
              MATCH (claim43)-[:REPORTS]->(toll5)
              RETURN [claim43.id, toll5 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll5.position
            },
        places: COLLECT {
              UNWIND claims5 AS claim44
              MATCH (claim44)-[:ABOUT_PLACE]->(first10) (()-[:WITHIN]->(outer5 WHERE outer5.level <= $clearance))* (place5)
              RETURN [claim44.id, place5.id] ORDER BY size(outer5)
            },
        opponents: COLLECT {
              UNWIND claims5 AS claim45
              MATCH (claim45)-[:AGAINST]->(opponent9) (()-[part5:ALLEGED_WHOLE WHERE part5.predicate = 'PART_OF' AND part5.level <= $clearance AND part5.recordedAt <= $knownAt AND part5.withdrawnAt > $knownAt]->())* (whole9)
              WITH DISTINCT claim45, opponent9, whole9
              RETURN [claim45.id, opponent9.id, whole9.id]
            },
        steps: COLLECT {
              UNWIND claims5 AS claim46
              MATCH (claim46)-[step10:RESTS_ON]->(earlier10)
              WHERE step10.recordedAt <= $knownAt AND step10.withdrawnAt > $knownAt AND earlier10.level <= $clearance AND earlier10.recordedAt <= $knownAt AND earlier10.withdrawnAt > $knownAt
              RETURN {from: claim46.id, to: earlier10.id, via: step10.via, how: step10.how, documentId: step10.documentId, twins: step10.twins} ORDER BY earlier10.orderKey
            },
        cited: COLLECT {
              UNWIND claims5 AS claim47
              MATCH (claim47)-[cites5:CITES]->(cited5:Document)
              WHERE cited5.level <= $clearance AND NOT EXISTS {
                MATCH (cited5)<-[:REPORTED_IN]-(within5:Claim)
                WHERE within5.level <= $clearance AND within5.recordedAt <= $knownAt AND within5.withdrawnAt > $knownAt
              }
              MATCH (cited5)-[:PUBLISHED_BY]->(publisher5)
              RETURN {claimId: claim47.id, documentId: cited5.id, sourceId: publisher5.id}
            },
        claimants: COLLECT {
              UNWIND claims5 AS claim48
              MATCH (claim48)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant5:Claimant)
              WITH DISTINCT claimant5
              WHERE claimant5.level <= $clearance
              MATCH (claimant5) (()-[body5:BODY WHERE body5.recordedAt <= $knownAt AND body5.withdrawnAt > $knownAt]-(other12 WHERE other12.level <= $clearance)){0,1} (self5)
                (()-[owned5:OWNED_BY WHERE owned5.recordedAt <= $knownAt AND owned5.withdrawnAt > $knownAt]->(holder5 WHERE holder5.level <= $clearance))* (owner5)
              WITH DISTINCT claimant5, self5, owner5
              RETURN {
                id: claimant5.id, identified: coalesce(claimant5.actorKind, '') <> 'SOURCE_PERSONA', selfId: self5.id, ownerId: owner5.id,
                voices: COLLECT {
                          UNWIND [owner5] + COLLECT {
                            MATCH (owner5)-[tie5:ALLEGED_WHOLE]->(whole10)
                            WHERE owner5 = self5 AND tie5.level <= $clearance AND tie5.recordedAt <= $knownAt AND tie5.withdrawnAt > $knownAt
                            RETURN DISTINCT whole10
                          } AS voice5
                          OPTIONAL MATCH (voice5)-[opposing5:ALLEGED_OPPONENT]-(opponent10)
                          WHERE opponent10.id IN parties5 AND opposing5.level <= $clearance AND opposing5.recordedAt <= $knownAt AND opposing5.withdrawnAt > $knownAt
                          RETURN DISTINCT {id: voice5.id, opponentId: opponent10.id, heldSpans: opposing5.heldSpans, heldCore: opposing5.heldCore}
                        }
              }
            },
        exclusions: [],
        carried: []
      }
    } | row10)} } | row9)}
  }}}
} | row) AS value
