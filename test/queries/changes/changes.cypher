/* changes */
WITH COLLECT {
  UNWIND $aboutIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Entity)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS aboutFound
WITH aboutFound, reduce(all = [], x IN aboutFound | all + x.ids) AS about
RETURN [[x IN aboutFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND about AS one
  UNWIND COLLECT {
    MATCH ()<-[about2:ABOUT {entityId: one} WHERE about2.key IS NOT NULL]-(claim:Claim)
    WHERE about2.key > $after AND about2.key < $until
    WITH *, claim.recordedAt AS stood
    WHERE claim.level <= $clearance AND claim.recordedAt <= stood AND claim.withdrawnAt > stood
    WITH claim, stood
    ORDER BY about2.entityId, about2.key
    LIMIT $limit
    RETURN {claim: claim, kind: 'CLAIM_ADDED', at: claim.recordedAt, key: claim.orderKey, stood: stood}
  }
    + COLLECT {
      MATCH ()<-[ended:ENDED {entityId: one} WHERE ended.key IS NOT NULL]-(claim2:Claim)
      WHERE ended.key > $after AND ended.key < $until AND (claim2.withdrawnAt = ended.at OR (ended.at < claim2.withdrawnAt
          AND any(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] = ended.at)
          AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] < ended.at AND claim2.revisions[3 * i + 2] >= ended.at)))
      WITH *, CASE WHEN claim2.withdrawnAt = ended.at THEN ended.at - 1 ELSE ended.at END AS stood2
      WHERE claim2.level <= $clearance AND claim2.recordedAt <= stood2 AND claim2.withdrawnAt > stood2
      WITH claim2, ended, stood2
      ORDER BY ended.entityId, ended.key
      LIMIT $limit2
      RETURN {
        claim: claim2, at: ended.at, key: ended.key, stood: stood2,
        kind: CASE WHEN claim2.withdrawnAt = ended.at AND NOT EXISTS {
            MATCH (claim2)<-[supersedes:SUPERSEDES]-(later:Claim)
            WHERE NOT supersedes.reason STARTS WITH 'CLAIMANT_' AND later.recordedAt = ended.at AND later.level <= $clearance
          } THEN 'CLAIM_WITHDRAWN' ELSE 'CLAIM_SUPERSEDED' END
      }
    } AS change
  WITH DISTINCT change.claim AS claim3, change.kind AS kind, change.at AS at, change.key AS key, change.stood AS stood3
  ORDER BY key
  LIMIT $limit3
  RETURN {key: key, kind: kind, at: at, doubt: null, members: [reduce(only = null, row IN COLLECT {
    WITH COLLECT {
        MATCH (:Proposition:Node {id: claim3.propositionId})<-[:STATES]-(first:Claim)
        WHERE first.level <= $clearance AND first.recordedAt <= $from AND first.withdrawnAt > $from
        MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $from AND premise.withdrawnAt > $from)){0,1} (last)
        MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $from AND step.withdrawnAt > $from AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $from AND step.twins[3 * i + 2] > $from))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $from AND earlier.withdrawnAt > $from))* (claim4)
        RETURN DISTINCT claim4 ORDER BY claim4.orderKey
      } AS claims, COLLECT { MATCH (proposition:Proposition:Node {id: claim3.propositionId}) UNWIND [proposition.subjectId, proposition.objectId] AS party RETURN party }
            + COLLECT { MATCH (:Proposition:Node {id: claim3.propositionId})<-[:STATES]-(claim5:Claim) WHERE claim5.level <= $clearance AND claim5.recordedAt <= $from AND claim5.withdrawnAt > $from UNWIND claim5.againstIds AS party RETURN DISTINCT party }
            + COLLECT { MATCH (:Proposition:Node {id: claim3.propositionId})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $from AND excluded.withdrawnAt > $from AND rival.level <= $clearance AND rival.recordedAt <= $from AND rival.withdrawnAt > $from UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
    RETURN {
      propositions: COLLECT {
            MATCH (proposition2:Proposition:Node {id: claim3.propositionId})
            WHERE proposition2.level <= $clearance
            WITH proposition2
            ORDER BY proposition2.orderKey
            RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
          },
      claims: COLLECT {
            UNWIND claims AS claim6
            RETURN claim6 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              held: claim6 {verbatim: claim6.heldVerbatim, edtf: claim6.heldEdtf, spans: claim6.heldSpans, core: claim6.heldCore},
              passesLens: true,
              endedAs: head([i IN range(0, size(coalesce(claim6.revisionReasons, [])) - 1) WHERE claim6.revisions[3 * i] <= $clearance AND claim6.revisions[3 * i + 1] <= $from AND claim6.revisions[3 * i + 2] > $from | claim6.revisionReasons[i]]),
              place: COLLECT {
                      MATCH (claim6)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer:Place WHERE outer.level <= $clearance))* (place)
                      RETURN place.id ORDER BY size(outer)
                    },
              against: COLLECT {
                      MATCH (claim6)-[:AGAINST]->(opponent:Actor)
                      RETURN [opponent.id] + COLLECT {
                        MATCH (opponent) (()-[part:ALLEGED WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $from AND part.withdrawnAt > $from]->())+ (whole)
                        RETURN DISTINCT whole.id
                      }
                    },
              evidenceIds: COLLECT {
                      MATCH (claim6)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise2:Claim)
                      WHERE premise2.level <= $clearance AND premise2.recordedAt <= $from AND premise2.withdrawnAt > $from
                      RETURN premise2.id
                    },
              excludedBy: COLLECT {
                      MATCH (claim6)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival2:Claim)-[:STATES]->(rivalling:Proposition)
                      WHERE rival2.level <= $clearance AND rival2.recordedAt <= $from AND rival2.withdrawnAt > $from
                      RETURN DISTINCT {claimId: rival2.id, proposition: rivalling {.id, .predicate, .subjectId, .objectId, .role, .side}}
                    },
              tolls: COLLECT { MATCH (claim6)-[:REPORTS]->(toll:Toll) WITH toll ORDER BY toll.position RETURN toll {.outcome, .partyScope, .low, .best, .high} },
              steps: COLLECT {
                      MATCH (claim6)-[step2:RESTS_ON]->(earlier2:Claim)
                      WHERE step2.recordedAt <= $from AND step2.withdrawnAt > $from AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $from AND step2.twins[3 * i + 2] > $from)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $from AND earlier2.withdrawnAt > $from
                      RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
                    }, cited: COLLECT {
                            MATCH (claim6)-[cites:CITES]->(cited:Document)
                            WHERE cited.level <= $clearance AND NOT EXISTS {
                              MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                              WHERE within.level <= $clearance AND within.recordedAt <= $from AND within.withdrawnAt > $from
                            }
                            MATCH (cited)-[:PUBLISHED_BY]->(publisher:Source)
                            RETURN {documentId: cited.id, sourceId: publisher.id}
                          },
              carried: []
            }
          },
      claimants: COLLECT {
        UNWIND claims AS claim7
        MATCH (claim7)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
        WITH DISTINCT claimant
        WHERE claimant.level <= $clearance
        WITH claimant, [claimant] + COLLECT {
            MATCH (claimant)-[body:BODY]-(other:Claimant)
            WHERE body.recordedAt <= $from AND body.withdrawnAt > $from AND other.level <= $clearance
            RETURN other
          } AS selves
        WITH claimant, selves, COLLECT {
            UNWIND selves AS self
            MATCH (self) (()-[owned:OWNED_BY WHERE owned.recordedAt <= $from AND owned.withdrawnAt > $from]->(holder:Claimant WHERE holder.level <= $clearance))+ (owner)
            RETURN DISTINCT owner
          } AS owners, COLLECT {
              UNWIND selves AS self2
              MATCH (self2)-[tie:ALLEGED]-(parent:Actor)
              WHERE (tie.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(tie) = self2 OR tie.predicate = 'COMMANDS' AND endNode(tie) = self2)
                AND tie.level <= $clearance AND tie.recordedAt <= $from AND tie.withdrawnAt > $from
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
                WHERE opposing.predicate = 'OPPOSES' AND opponent2.id IN parties AND opposing.level <= $clearance AND opposing.recordedAt <= $from AND opposing.withdrawnAt > $from
                RETURN DISTINCT {id: opponent2.id, held: {spans: opposing.heldSpans, core: opposing.heldCore}}
              }
        }
      },
      exclusions: []
    }
  } | row), reduce(only2 = null, row2 IN COLLECT {
    WITH COLLECT {
        MATCH (:Proposition:Node {id: claim3.propositionId})<-[:STATES]-(first2:Claim)
        WHERE first2.level <= $clearance AND first2.recordedAt <= $to AND first2.withdrawnAt > $to
        MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise3:Claim WHERE premise3.level <= $clearance AND premise3.recordedAt <= $to AND premise3.withdrawnAt > $to)){0,1} (last2)
        MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $to AND step3.withdrawnAt > $to AND (step3.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $to AND step3.twins[3 * i + 2] > $to))]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $to AND earlier3.withdrawnAt > $to))* (claim8)
        RETURN DISTINCT claim8 ORDER BY claim8.orderKey
      } AS claims2, COLLECT { MATCH (proposition3:Proposition:Node {id: claim3.propositionId}) UNWIND [proposition3.subjectId, proposition3.objectId] AS party2 RETURN party2 }
            + COLLECT { MATCH (:Proposition:Node {id: claim3.propositionId})<-[:STATES]-(claim9:Claim) WHERE claim9.level <= $clearance AND claim9.recordedAt <= $to AND claim9.withdrawnAt > $to UNWIND claim9.againstIds AS party2 RETURN DISTINCT party2 }
            + COLLECT { MATCH (:Proposition:Node {id: claim3.propositionId})<-[:STATES]-(excluded2:Claim) MATCH (excluded2)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival3:Claim) WHERE excluded2.level <= $clearance AND excluded2.recordedAt <= $to AND excluded2.withdrawnAt > $to AND rival3.level <= $clearance AND rival3.recordedAt <= $to AND rival3.withdrawnAt > $to UNWIND [rival3.subjectId, rival3.objectId] + rival3.againstIds AS party2 RETURN DISTINCT party2 } AS parties2
    RETURN {
      propositions: COLLECT {
            MATCH (proposition4:Proposition:Node {id: claim3.propositionId})
            WHERE proposition4.level <= $clearance
            WITH proposition4
            ORDER BY proposition4.orderKey
            RETURN proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}
          },
      claims: COLLECT {
            UNWIND claims2 AS claim10
            RETURN claim10 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              held: claim10 {verbatim: claim10.heldVerbatim, edtf: claim10.heldEdtf, spans: claim10.heldSpans, core: claim10.heldCore},
              passesLens: true,
              endedAs: head([i IN range(0, size(coalesce(claim10.revisionReasons, [])) - 1) WHERE claim10.revisions[3 * i] <= $clearance AND claim10.revisions[3 * i + 1] <= $to AND claim10.revisions[3 * i + 2] > $to | claim10.revisionReasons[i]]),
              place: COLLECT {
                      MATCH (claim10)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place2)
                      RETURN place2.id ORDER BY size(outer2)
                    },
              against: COLLECT {
                      MATCH (claim10)-[:AGAINST]->(opponent3:Actor)
                      RETURN [opponent3.id] + COLLECT {
                        MATCH (opponent3) (()-[part2:ALLEGED WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $to AND part2.withdrawnAt > $to]->())+ (whole2)
                        RETURN DISTINCT whole2.id
                      }
                    },
              evidenceIds: COLLECT {
                      MATCH (claim10)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise4:Claim)
                      WHERE premise4.level <= $clearance AND premise4.recordedAt <= $to AND premise4.withdrawnAt > $to
                      RETURN premise4.id
                    },
              excludedBy: COLLECT {
                      MATCH (claim10)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival4:Claim)-[:STATES]->(rivalling2:Proposition)
                      WHERE rival4.level <= $clearance AND rival4.recordedAt <= $to AND rival4.withdrawnAt > $to
                      RETURN DISTINCT {claimId: rival4.id, proposition: rivalling2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
                    },
              tolls: COLLECT { MATCH (claim10)-[:REPORTS]->(toll2:Toll) WITH toll2 ORDER BY toll2.position RETURN toll2 {.outcome, .partyScope, .low, .best, .high} },
              steps: COLLECT {
                      MATCH (claim10)-[step4:RESTS_ON]->(earlier4:Claim)
                      WHERE step4.recordedAt <= $to AND step4.withdrawnAt > $to AND (step4.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step4.twins, [])) / 3 - 1) WHERE step4.twins[3 * i] <= $clearance AND step4.twins[3 * i + 1] <= $to AND step4.twins[3 * i + 2] > $to)) AND earlier4.level <= $clearance AND earlier4.recordedAt <= $to AND earlier4.withdrawnAt > $to
                      RETURN {to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId} ORDER BY earlier4.orderKey
                    }, cited: COLLECT {
                            MATCH (claim10)-[cites2:CITES]->(cited2:Document)
                            WHERE cited2.level <= $clearance AND NOT EXISTS {
                              MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
                              WHERE within2.level <= $clearance AND within2.recordedAt <= $to AND within2.withdrawnAt > $to
                            }
                            MATCH (cited2)-[:PUBLISHED_BY]->(publisher2:Source)
                            RETURN {documentId: cited2.id, sourceId: publisher2.id}
                          },
              carried: []
            }
          },
      claimants: COLLECT {
        UNWIND claims2 AS claim11
        MATCH (claim11)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
        WITH DISTINCT claimant2
        WHERE claimant2.level <= $clearance
        WITH claimant2, [claimant2] + COLLECT {
            MATCH (claimant2)-[body2:BODY]-(other2:Claimant)
            WHERE body2.recordedAt <= $to AND body2.withdrawnAt > $to AND other2.level <= $clearance
            RETURN other2
          } AS selves2
        WITH claimant2, selves2, COLLECT {
            UNWIND selves2 AS self4
            MATCH (self4) (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $to AND owned2.withdrawnAt > $to]->(holder2:Claimant WHERE holder2.level <= $clearance))+ (owner2)
            RETURN DISTINCT owner2
          } AS owners2, COLLECT {
              UNWIND selves2 AS self5
              MATCH (self5)-[tie2:ALLEGED]-(parent2:Actor)
              WHERE (tie2.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(tie2) = self5 OR tie2.predicate = 'COMMANDS' AND endNode(tie2) = self5)
                AND tie2.level <= $clearance AND tie2.recordedAt <= $to AND tie2.withdrawnAt > $to
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
                WHERE opposing2.predicate = 'OPPOSES' AND opponent4.id IN parties2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $to AND opposing2.withdrawnAt > $to
                RETURN DISTINCT {id: opponent4.id, held: {spans: opposing2.heldSpans, core: opposing2.heldCore}}
              }
        }
      },
      exclusions: []
    }
  } | row2), {statement: [claim3.statementLangs, claim3.statementTexts]}, reduce(only3 = null, row3 IN COLLECT {
    MATCH (claim3)-[:STATES]->(proposition5:Proposition)
    RETURN {`need:subjectNames`: COLLECT {
      MATCH (proposition5)-[:SUBJECT]->(entity)-[:NAMED]->(name:Name)
      WHERE entity.level <= $clearance AND name.level <= $clearance
      WITH name
      ORDER BY name.position
      RETURN name {.value, .lang, .kind}
    }, `need:objectNames`: COLLECT {
      MATCH (proposition5)-[:OBJECT]->(entity2)-[:NAMED]->(name2:Name)
      WHERE entity2.level <= $clearance AND name2.level <= $clearance
      WITH name2
      ORDER BY name2.position
      RETURN name2 {.value, .lang, .kind}
    }, `need:wording`: proposition5 {.predicate, .role, .side, value: [proposition5.valueLangs, proposition5.valueTexts]}}
  } | row3)]}
}, total: COUNT {
  UNWIND about AS one2
  UNWIND COLLECT {
    MATCH ()<-[about3:ABOUT {entityId: one2} WHERE about3.key IS NOT NULL]-(claim12:Claim)
    WHERE about3.key > $after2 AND about3.key < $until2
    WITH *, claim12.recordedAt AS stood4
    WHERE claim12.level <= $clearance AND claim12.recordedAt <= stood4 AND claim12.withdrawnAt > stood4
    WITH claim12, stood4
    RETURN {claim: claim12, kind: 'CLAIM_ADDED', at: claim12.recordedAt, key: claim12.orderKey, stood: stood4}
  }
    + COLLECT {
      MATCH ()<-[ended2:ENDED {entityId: one2} WHERE ended2.key IS NOT NULL]-(claim13:Claim)
      WHERE ended2.key > $after2 AND ended2.key < $until2 AND (claim13.withdrawnAt = ended2.at OR (ended2.at < claim13.withdrawnAt
          AND any(i IN range(0, size(coalesce(claim13.revisions, [])) / 3 - 1) WHERE claim13.revisions[3 * i] <= $clearance AND claim13.revisions[3 * i + 1] = ended2.at)
          AND none(i IN range(0, size(coalesce(claim13.revisions, [])) / 3 - 1) WHERE claim13.revisions[3 * i] <= $clearance AND claim13.revisions[3 * i + 1] < ended2.at AND claim13.revisions[3 * i + 2] >= ended2.at)))
      WITH *, CASE WHEN claim13.withdrawnAt = ended2.at THEN ended2.at - 1 ELSE ended2.at END AS stood5
      WHERE claim13.level <= $clearance AND claim13.recordedAt <= stood5 AND claim13.withdrawnAt > stood5
      WITH claim13, ended2, stood5
      RETURN {
        claim: claim13, at: ended2.at, key: ended2.key, stood: stood5,
        kind: CASE WHEN claim13.withdrawnAt = ended2.at AND NOT EXISTS {
            MATCH (claim13)<-[supersedes2:SUPERSEDES]-(later2:Claim)
            WHERE NOT supersedes2.reason STARTS WITH 'CLAIMANT_' AND later2.recordedAt = ended2.at AND later2.level <= $clearance
          } THEN 'CLAIM_WITHDRAWN' ELSE 'CLAIM_SUPERSEDED' END
      }
    } AS change2
  WITH DISTINCT change2.claim AS claim14, change2.kind AS kind2, change2.at AS at2, change2.key AS key2, change2.stood AS stood6
  RETURN claim14
}} AS value
