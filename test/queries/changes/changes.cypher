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
        UNWIND COLLECT {
          MATCH (:Proposition:Node {id: claim3.propositionId})<-[:STATES]-(first:Claim)
              WHERE first.level <= $clearance AND first.recordedAt <= $from AND first.withdrawnAt > $from
              MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $from AND premise.withdrawnAt > $from)){0,1} (last)
              MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $from AND step.withdrawnAt > $from]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $from AND earlier.withdrawnAt > $from))* (found)
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
        MATCH (claimant) (()-[body:BODY WHERE body.recordedAt <= $from AND body.withdrawnAt > $from]-(other WHERE other.level <= $clearance)){0,1} (self)
          (()-[owned:OWNED_BY WHERE owned.recordedAt <= $from AND owned.withdrawnAt > $from]->(holder WHERE holder.level <= $clearance))* (owner)
        RETURN DISTINCT {id: claimant.id, identified: coalesce(claimant.actorKind, '') <> 'SOURCE_PERSONA', selfId: self.id, ownerId: owner.id}
      } AS claimants
    WITH claims, claimants, COLLECT {
        UNWIND COLLECT {
          UNWIND claimants AS claimant2 RETURN DISTINCT claimant2.selfId
        } AS selfId
        MATCH (:Claimant:Node {id: selfId})-[tie:ALLEGED_WHOLE]->(whole)
        WHERE tie.level <= $clearance AND tie.recordedAt <= $from AND tie.withdrawnAt > $from
        RETURN DISTINCT [selfId, whole.id]
      } AS wholes
    RETURN {
      clearance: $clearance, knownAt: $from,
      propositions: COLLECT {
            MATCH (proposition:Proposition:Node {id: claim3.propositionId})
            WHERE proposition.level <= $clearance
            WITH proposition ORDER BY proposition.orderKey
            RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
          },
      claims: [claim6 IN claims | claim6 {
            .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
            .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
          }],
      relations: COLLECT {
            UNWIND claims AS claim7
            MATCH (claim7)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition2)
            WHERE other2.level <= $clearance AND other2.recordedAt <= $from AND other2.withdrawnAt > $from
            RETURN DISTINCT {claimId: claim7.id, type: relation.type, byId: other2.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
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
              MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $from AND part.withdrawnAt > $from]->())* (whole2)
              RETURN DISTINCT whole2.id
            }]
          },
      steps: COLLECT {
            UNWIND claims AS claim10
            MATCH (claim10)-[step2:RESTS_ON]->(earlier2)
            WHERE step2.recordedAt <= $from AND step2.withdrawnAt > $from AND earlier2.level <= $clearance AND earlier2.recordedAt <= $from AND earlier2.withdrawnAt > $from
            RETURN {from: claim10.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
          },
      cited: COLLECT {
            UNWIND claims AS claim11
            MATCH (claim11)-[cites:CITES]->(cited:Document)
            WHERE cited.level <= $clearance AND NOT EXISTS {
              MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
              WHERE within.level <= $clearance AND within.recordedAt <= $from AND within.withdrawnAt > $from
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
            WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $from AND opposing.withdrawnAt > $from
            RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
          },
      exclusions: [],
      carried: []
    }
  } | row), reduce(only2 = null, row2 IN COLLECT {
    WITH COLLECT {
        UNWIND COLLECT {
          MATCH (:Proposition:Node {id: claim3.propositionId})<-[:STATES]-(first2:Claim)
              WHERE first2.level <= $clearance AND first2.recordedAt <= $to AND first2.withdrawnAt > $to
              MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $to AND premise2.withdrawnAt > $to)){0,1} (last2)
              MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $to AND step3.withdrawnAt > $to]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $to AND earlier3.withdrawnAt > $to))* (found2)
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
        MATCH (claimant3) (()-[body2:BODY WHERE body2.recordedAt <= $to AND body2.withdrawnAt > $to]-(other3 WHERE other3.level <= $clearance)){0,1} (self2)
          (()-[owned2:OWNED_BY WHERE owned2.recordedAt <= $to AND owned2.withdrawnAt > $to]->(holder2 WHERE holder2.level <= $clearance))* (owner2)
        RETURN DISTINCT {id: claimant3.id, identified: coalesce(claimant3.actorKind, '') <> 'SOURCE_PERSONA', selfId: self2.id, ownerId: owner2.id}
      } AS claimants2
    WITH claims2, claimants2, COLLECT {
        UNWIND COLLECT {
          UNWIND claimants2 AS claimant4 RETURN DISTINCT claimant4.selfId
        } AS selfId2
        MATCH (:Claimant:Node {id: selfId2})-[tie2:ALLEGED_WHOLE]->(whole3)
        WHERE tie2.level <= $clearance AND tie2.recordedAt <= $to AND tie2.withdrawnAt > $to
        RETURN DISTINCT [selfId2, whole3.id]
      } AS wholes2
    RETURN {
      clearance: $clearance, knownAt: $to,
      propositions: COLLECT {
            MATCH (proposition3:Proposition:Node {id: claim3.propositionId})
            WHERE proposition3.level <= $clearance
            WITH proposition3 ORDER BY proposition3.orderKey
            RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
          },
      claims: [claim15 IN claims2 | claim15 {
            .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
            .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
          }],
      relations: COLLECT {
            UNWIND claims2 AS claim16
            MATCH (claim16)<-[relation2:RELATES_TO]-(other4)-[:STATES]->(proposition4)
            WHERE other4.level <= $clearance AND other4.recordedAt <= $to AND other4.withdrawnAt > $to
            RETURN DISTINCT {claimId: claim16.id, type: relation2.type, byId: other4.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
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
              MATCH (:Actor:Node {id: opponentId2}) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $to AND part2.withdrawnAt > $to]->())* (whole4)
              RETURN DISTINCT whole4.id
            }]
          },
      steps: COLLECT {
            UNWIND claims2 AS claim19
            MATCH (claim19)-[step4:RESTS_ON]->(earlier4)
            WHERE step4.recordedAt <= $to AND step4.withdrawnAt > $to AND earlier4.level <= $clearance AND earlier4.recordedAt <= $to AND earlier4.withdrawnAt > $to
            RETURN {from: claim19.id, to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId, twins: step4.twins} ORDER BY earlier4.orderKey
          },
      cited: COLLECT {
            UNWIND claims2 AS claim20
            MATCH (claim20)-[cites2:CITES]->(cited2:Document)
            WHERE cited2.level <= $clearance AND NOT EXISTS {
              MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
              WHERE within2.level <= $clearance AND within2.recordedAt <= $to AND within2.withdrawnAt > $to
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
            WHERE voice2.id IN voices2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $to AND opposing2.withdrawnAt > $to
            RETURN DISTINCT {id: voice2.id, opponentId: party2, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
          },
      exclusions: [],
      carried: []
    }
  } | row2), [[claim3.statementLangs, claim3.statementTexts]], reduce(only3 = null, row3 IN COLLECT {
    MATCH (claim3)-[:STATES]->(proposition5:Proposition)
    RETURN [COLLECT {
      MATCH (proposition5)-[:SUBJECT]->(entity)-[:NAMED]->(name:Name)
      WHERE entity.level <= $clearance AND name.level <= $clearance
      WITH name
      ORDER BY name.position
      RETURN name {.value, .lang, .kind}
    }, COLLECT {
      MATCH (proposition5)-[:OBJECT]->(entity2)-[:NAMED]->(name2:Name)
      WHERE entity2.level <= $clearance AND name2.level <= $clearance
      WITH name2
      ORDER BY name2.position
      RETURN name2 {.value, .lang, .kind}
    }, proposition5 {.predicate, .role, .side, value: CASE WHEN proposition5.valueKey IS NULL THEN null ELSE head(COLLECT {
      MATCH (proposition5)<-[:STATES]-(wording:Claim)
      WHERE wording.level <= $clearance AND wording.recordedAt <= $to
      RETURN [wording.valueLangs, wording.valueTexts] ORDER BY wording.orderKey LIMIT 1
    }) END}]
  } | row3)]}
}, total: COUNT {
  UNWIND about AS one2
  UNWIND COLLECT {
    MATCH ()<-[about3:ABOUT {entityId: one2} WHERE about3.key IS NOT NULL]-(claim22:Claim)
    WHERE about3.key > $after2 AND about3.key < $until2
    WITH *, claim22.recordedAt AS stood4
    WHERE claim22.level <= $clearance AND claim22.recordedAt <= stood4 AND claim22.withdrawnAt > stood4
    WITH claim22, stood4
    RETURN {claim: claim22, kind: 'CLAIM_ADDED', at: claim22.recordedAt, key: claim22.orderKey, stood: stood4}
  }
    + COLLECT {
      MATCH ()<-[ended2:ENDED {entityId: one2} WHERE ended2.key IS NOT NULL]-(claim23:Claim)
      WHERE ended2.key > $after2 AND ended2.key < $until2 AND (claim23.withdrawnAt = ended2.at OR (ended2.at < claim23.withdrawnAt
          AND any(i IN range(0, size(coalesce(claim23.revisions, [])) / 3 - 1) WHERE claim23.revisions[3 * i] <= $clearance AND claim23.revisions[3 * i + 1] = ended2.at)
          AND none(i IN range(0, size(coalesce(claim23.revisions, [])) / 3 - 1) WHERE claim23.revisions[3 * i] <= $clearance AND claim23.revisions[3 * i + 1] < ended2.at AND claim23.revisions[3 * i + 2] >= ended2.at)))
      WITH *, CASE WHEN claim23.withdrawnAt = ended2.at THEN ended2.at - 1 ELSE ended2.at END AS stood5
      WHERE claim23.level <= $clearance AND claim23.recordedAt <= stood5 AND claim23.withdrawnAt > stood5
      WITH claim23, ended2, stood5
      RETURN {
        claim: claim23, at: ended2.at, key: ended2.key, stood: stood5,
        kind: CASE WHEN claim23.withdrawnAt = ended2.at AND NOT EXISTS {
            MATCH (claim23)<-[supersedes2:SUPERSEDES]-(later2:Claim)
            WHERE NOT supersedes2.reason STARTS WITH 'CLAIMANT_' AND later2.recordedAt = ended2.at AND later2.level <= $clearance
          } THEN 'CLAIM_WITHDRAWN' ELSE 'CLAIM_SUPERSEDED' END
      }
    } AS change2
  WITH DISTINCT change2.claim AS claim24, change2.kind AS kind2, change2.at AS at2, change2.key AS key2, change2.stood AS stood6
  RETURN claim24
}} AS value
