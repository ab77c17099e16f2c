/* incidents */
WITH COLLECT {
  UNWIND $filterClaimedByIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterClaimedByFound
WITH filterClaimedByFound, reduce(all = [], x IN filterClaimedByFound | all + x.ids) AS filterClaimedBy
RETURN [[x IN filterClaimedByFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  WITH COLLECT {
    UNWIND filterClaimedBy AS one
    MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(:Claim)-[:ABOUT]->(incident:Incident)
    WITH DISTINCT incident
    WHERE incident.level <= $clearance AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim:Claim)-[:STATES]->(proposition:Proposition) WHERE claim.predicate = 'PARTICIPATED_IN' AND proposition.role = 'PERPETRATOR' AND claim.polarity = 'ASSERTED'
        AND (claim.claimantId = claim.subjectId OR EXISTS { MATCH (:Source {id: claim.claimantId})-[body:BODY]->(:Actor {id: claim.subjectId}) WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt }) AND claim.subjectId IN filterClaimedBy AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim2:Claim)-[:STATES]->(proposition2:Proposition) WHERE claim2.predicate = 'PARTICIPATED_IN' AND proposition2.role = 'PERPETRATOR' AND claim2.polarity = 'ASSERTED'
            AND (claim2.claimantId = claim2.subjectId OR EXISTS { MATCH (:Source {id: claim2.claimantId})-[body2:BODY]->(:Actor {id: claim2.subjectId}) WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt }) AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) }
    WITH incident
    WHERE incident.orderKey > $after
    WITH incident
    ORDER BY incident.orderKey
    LIMIT $limit
    RETURN [null, [[reduce(only2 = null, row2 IN COLLECT {
      MATCH (incident)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
    } | row2), COLLECT {
      MATCH (incident)<-[:OBJECT]-(participation:Proposition {predicate: 'PARTICIPATED_IN'})
      WHERE participation.level <= $clearance AND EXISTS { MATCH (participation)<-[:STATES]-(claim3:Claim) WHERE claim3.polarity = 'ASSERTED' AND claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim3.revisions, [])) / 3 - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt) }
      WITH participation
      ORDER BY participation.orderKey
      RETURN {evidence: reduce(only3 = null, row3 IN COLLECT {
        WITH COLLECT {
            UNWIND COLLECT {
              MATCH (:Proposition:Node {id: participation.id})<-[:STATES]-(first:Claim)
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
            MATCH (claimant) (()-[body3:BODY WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt]-(other WHERE other.level <= $clearance)){0,1} (self)
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
                MATCH (proposition3:Proposition:Node {id: participation.id})
                WHERE proposition3.level <= $clearance
                WITH proposition3 ORDER BY proposition3.orderKey
                RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: [claim6 IN claims | claim6 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
                .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
              }],
          relations: COLLECT {
                UNWIND claims AS claim7
                MATCH (claim7)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition4)
                WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
                RETURN DISTINCT {claimId: claim7.id, type: relation.type, byId: other2.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
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
      } | row3), item: [reduce(only4 = null, row4 IN COLLECT {
        MATCH (participation)-[:SUBJECT]->(actor:Actor)
        WHERE actor.level <= $clearance
        RETURN [reduce(only5 = null, row5 IN COLLECT {
          MATCH (actor)-[:NAMED]->(name2:Name)
          WHERE name2.level <= $clearance
          RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
        } | row5)]
      } | row4), participation.role]}
    }]], [[COLLECT { MATCH (incident)<-[:ABOUT]-(claim13:Claim)-[:STATES]->(proposition5:Proposition) WHERE claim13.predicate = 'PARTICIPATED_IN' AND proposition5.role = 'PERPETRATOR' AND claim13.polarity = 'ASSERTED'
        AND (claim13.claimantId = claim13.subjectId OR EXISTS { MATCH (:Source {id: claim13.claimantId})-[body4:BODY]->(:Actor {id: claim13.subjectId}) WHERE body4.recordedAt <= $knownAt AND body4.withdrawnAt > $knownAt }) AND claim13.subjectId IN filterClaimedBy AND claim13.level <= $clearance AND claim13.recordedAt <= $knownAt AND claim13.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim13.revisions, [])) / 3 - 1) WHERE claim13.revisions[3 * i] <= $clearance AND claim13.revisions[3 * i + 1] <= $knownAt AND claim13.revisions[3 * i + 2] > $knownAt) RETURN DISTINCT [claim13.id, claim13.propositionId] }], [COLLECT { MATCH (incident)<-[:ABOUT]-(claim14:Claim)-[:STATES]->(proposition6:Proposition) WHERE claim14.predicate = 'PARTICIPATED_IN' AND proposition6.role = 'PERPETRATOR' AND claim14.polarity = 'ASSERTED'
            AND (claim14.claimantId = claim14.subjectId OR EXISTS { MATCH (:Source {id: claim14.claimantId})-[body5:BODY]->(:Actor {id: claim14.subjectId}) WHERE body5.recordedAt <= $knownAt AND body5.withdrawnAt > $knownAt }) AND claim14.level <= $clearance AND claim14.recordedAt <= $knownAt AND claim14.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim14.revisions, [])) / 3 - 1) WHERE claim14.revisions[3 * i] <= $clearance AND claim14.revisions[3 * i + 1] <= $knownAt AND claim14.revisions[3 * i + 2] > $knownAt) RETURN DISTINCT [claim14.id, claim14.propositionId] }]]]
  } AS rows, COLLECT {
    UNWIND filterClaimedBy AS one2
    MATCH ()<-[about2:ABOUT {entityId: one2} WHERE about2.key IS NOT NULL]-(:Claim)-[:ABOUT]->(incident2:Incident)
    WITH DISTINCT incident2
    WHERE incident2.level <= $clearance AND EXISTS { MATCH (incident2)<-[:ABOUT]-(claim15:Claim)-[:STATES]->(proposition7:Proposition) WHERE claim15.predicate = 'PARTICIPATED_IN' AND proposition7.role = 'PERPETRATOR' AND claim15.polarity = 'ASSERTED'
        AND (claim15.claimantId = claim15.subjectId OR EXISTS { MATCH (:Source {id: claim15.claimantId})-[body6:BODY]->(:Actor {id: claim15.subjectId}) WHERE body6.recordedAt <= $knownAt AND body6.withdrawnAt > $knownAt }) AND claim15.subjectId IN filterClaimedBy AND claim15.level <= $clearance AND claim15.recordedAt <= $knownAt AND claim15.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim15.revisions, [])) / 3 - 1) WHERE claim15.revisions[3 * i] <= $clearance AND claim15.revisions[3 * i + 1] <= $knownAt AND claim15.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (incident2)<-[:ABOUT]-(claim16:Claim)-[:STATES]->(proposition8:Proposition) WHERE claim16.predicate = 'PARTICIPATED_IN' AND proposition8.role = 'PERPETRATOR' AND claim16.polarity = 'ASSERTED'
            AND (claim16.claimantId = claim16.subjectId OR EXISTS { MATCH (:Source {id: claim16.claimantId})-[body7:BODY]->(:Actor {id: claim16.subjectId}) WHERE body7.recordedAt <= $knownAt AND body7.withdrawnAt > $knownAt }) AND claim16.level <= $clearance AND claim16.recordedAt <= $knownAt AND claim16.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim16.revisions, [])) / 3 - 1) WHERE claim16.revisions[3 * i] <= $clearance AND claim16.revisions[3 * i + 1] <= $knownAt AND claim16.revisions[3 * i + 2] > $knownAt) }
    RETURN [[COLLECT { MATCH (incident2)<-[:ABOUT]-(claim17:Claim)-[:STATES]->(proposition9:Proposition) WHERE claim17.predicate = 'PARTICIPATED_IN' AND proposition9.role = 'PERPETRATOR' AND claim17.polarity = 'ASSERTED'
        AND (claim17.claimantId = claim17.subjectId OR EXISTS { MATCH (:Source {id: claim17.claimantId})-[body8:BODY]->(:Actor {id: claim17.subjectId}) WHERE body8.recordedAt <= $knownAt AND body8.withdrawnAt > $knownAt }) AND claim17.subjectId IN filterClaimedBy AND claim17.level <= $clearance AND claim17.recordedAt <= $knownAt AND claim17.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim17.revisions, [])) / 3 - 1) WHERE claim17.revisions[3 * i] <= $clearance AND claim17.revisions[3 * i + 1] <= $knownAt AND claim17.revisions[3 * i + 2] > $knownAt) RETURN DISTINCT [claim17.id, claim17.propositionId] }], [COLLECT { MATCH (incident2)<-[:ABOUT]-(claim18:Claim)-[:STATES]->(proposition10:Proposition) WHERE claim18.predicate = 'PARTICIPATED_IN' AND proposition10.role = 'PERPETRATOR' AND claim18.polarity = 'ASSERTED'
            AND (claim18.claimantId = claim18.subjectId OR EXISTS { MATCH (:Source {id: claim18.claimantId})-[body9:BODY]->(:Actor {id: claim18.subjectId}) WHERE body9.recordedAt <= $knownAt AND body9.withdrawnAt > $knownAt }) AND claim18.level <= $clearance AND claim18.recordedAt <= $knownAt AND claim18.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim18.revisions, [])) / 3 - 1) WHERE claim18.revisions[3 * i] <= $clearance AND claim18.revisions[3 * i + 1] <= $knownAt AND claim18.revisions[3 * i + 2] > $knownAt) RETURN DISTINCT [claim18.id, claim18.propositionId] }]]
  } AS doubts
  RETURN {rows: rows, total: 0, doubts: doubts, weighed: COLLECT {
    UNWIND [row IN rows | row[2]] + doubts AS doubt
        UNWIND doubt AS groups
        UNWIND groups AS group
        UNWIND group AS one3
        WITH DISTINCT one3[1] AS propositionId
        MATCH (weighed:Proposition:Node {id: propositionId})
    RETURN [weighed.id, reduce(only6 = null, row6 IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first2:Claim)
                WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
                MATCH (first2) (()<-[bearing2:RELATES_TO WHERE bearing2.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise2 WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt)){0,1} (last2)
                MATCH (last2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (found2)
                RETURN DISTINCT found2
          } AS claim19
          RETURN claim19 ORDER BY claim19.orderKey
        } AS claims2
      WITH claims2, COLLECT {
          UNWIND COLLECT {
            UNWIND claims2 AS claim20
                  MATCH (claim20)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker2:Claimant)
                  WHERE speaker2.level <= $clearance
                  RETURN DISTINCT speaker2
          } AS claimant3
          MATCH (claimant3) (()-[body10:BODY WHERE body10.recordedAt <= $knownAt AND body10.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self2)
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
              MATCH (proposition11:Proposition:Node {id: weighed.id})
              WHERE proposition11.level <= $clearance
              WITH proposition11 ORDER BY proposition11.orderKey
              RETURN proposition11 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim21 IN claims2 | claim21 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
            }],
        relations: COLLECT {
              UNWIND claims2 AS claim22
              MATCH (claim22)<-[relation2:RELATES_TO]-(other4)-[:STATES]->(proposition12)
              WHERE other4.level <= $clearance AND other4.recordedAt <= $knownAt AND other4.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim22.id, type: relation2.type, byId: other4.id, proposition: proposition12 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims2 AS claim23
              MATCH (claim23)-[:REPORTS]->(toll2)
              RETURN [claim23.id, toll2 {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll2.position
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
                UNWIND claims2 AS claim24 UNWIND claim24.againstIds AS named5 RETURN DISTINCT named5
              } AS opponentId2
              RETURN [opponentId2, COLLECT {
                MATCH (:Actor:Node {id: opponentId2}) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())* (whole4)
                RETURN DISTINCT whole4.id
              }]
            },
        steps: COLLECT {
              UNWIND claims2 AS claim25
              MATCH (claim25)-[step4:RESTS_ON]->(earlier4)
              WHERE step4.recordedAt <= $knownAt AND step4.withdrawnAt > $knownAt AND earlier4.level <= $clearance AND earlier4.recordedAt <= $knownAt AND earlier4.withdrawnAt > $knownAt
              RETURN {from: claim25.id, to: earlier4.id, via: step4.via, how: step4.how, documentId: step4.documentId, twins: step4.twins} ORDER BY earlier4.orderKey
            },
        cited: COLLECT {
              UNWIND claims2 AS claim26
              MATCH (claim26)-[cites2:CITES]->(cited2:Document)
              WHERE cited2.level <= $clearance AND NOT EXISTS {
                MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
                WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
              }
              MATCH (cited2)-[:PUBLISHED_BY]->(publisher2)
              RETURN {claimId: claim26.id, documentId: cited2.id, sourceId: publisher2.id}
            },
        claimants: claimants2,
        wholes: wholes2,
        opposing: COLLECT {
              WITH [x IN claimants2 | x.ownerId] + [x IN wholes2 | x[1]] AS voices2
              UNWIND COLLECT {
                UNWIND claims2 AS claim27 UNWIND [claim27.subjectId, claim27.objectId] + claim27.againstIds AS named6 RETURN DISTINCT named6
              } AS party2
              MATCH (:Actor:Node {id: party2})-[opposing2:ALLEGED_OPPONENT]-(voice2)
              WHERE voice2.id IN voices2 AND opposing2.level <= $clearance AND opposing2.recordedAt <= $knownAt AND opposing2.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice2.id, opponentId: party2, heldSpans: opposing2.heldSpans, heldCore: opposing2.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row6)]
  }}
} | row) AS value

/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN [reduce(only2 = null, row2 IN COLLECT {
    WITH COLLECT {
      MATCH (actor)<-[:SUBJECT]-(participation:Proposition WHERE participation.predicate = 'PARTICIPATED_IN' AND EXISTS { MATCH (participation)<-[:STATES]-(claim:Claim) WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) })-[:OBJECT]->(incident:Incident)
      WITH DISTINCT incident
      WHERE incident.level <= $clearance
      WITH incident
      WHERE incident.orderKey > $after
      WITH incident
      ORDER BY incident.orderKey
      LIMIT $limit
      RETURN [null, [[reduce(only3 = null, row3 IN COLLECT {
        MATCH (incident)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
      } | row3)]], [[COLLECT { MATCH (actor)<-[:SUBJECT]-(participation2:Proposition {predicate: 'PARTICIPATED_IN'})-[:OBJECT]->(incident) MATCH (participation2)<-[:STATES]-(claim2:Claim) WHERE claim2.polarity = 'ASSERTED' AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) RETURN [claim2.id, claim2.propositionId] }]]]
    } AS rows, [] AS doubts
    RETURN {owner: actor.id, rows: rows, weighed: COLLECT {
      UNWIND [row IN rows | row[2]] + doubts AS doubt
          UNWIND doubt AS groups
          UNWIND groups AS group
          UNWIND group AS one
          WITH DISTINCT one[1] AS propositionId
          MATCH (weighed:Proposition:Node {id: propositionId})
      RETURN [weighed.id, reduce(only4 = null, row4 IN COLLECT {
        WITH COLLECT {
            UNWIND COLLECT {
              MATCH (:Proposition:Node {id: weighed.id})<-[:STATES]-(first:Claim)
                  WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                  MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                  MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                  RETURN DISTINCT found
            } AS claim3
            RETURN claim3 ORDER BY claim3.orderKey
          } AS claims
        WITH claims, COLLECT {
            UNWIND COLLECT {
              UNWIND claims AS claim4
                    MATCH (claim4)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
                MATCH (proposition:Proposition:Node {id: weighed.id})
                WHERE proposition.level <= $clearance
                WITH proposition ORDER BY proposition.orderKey
                RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: [claim5 IN claims | claim5 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
                .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
              }],
          relations: COLLECT {
                UNWIND claims AS claim6
                MATCH (claim6)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition2)
                WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
                RETURN DISTINCT {claimId: claim6.id, type: relation.type, byId: other2.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
              },
          tolls: COLLECT {
                UNWIND claims AS claim7
                MATCH (claim7)-[:REPORTS]->(toll)
                RETURN [claim7.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                  UNWIND claims AS claim8 UNWIND claim8.againstIds AS named2 RETURN DISTINCT named2
                } AS opponentId
                RETURN [opponentId, COLLECT {
                  MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                  RETURN DISTINCT whole2.id
                }]
              },
          steps: COLLECT {
                UNWIND claims AS claim9
                MATCH (claim9)-[step2:RESTS_ON]->(earlier2)
                WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                RETURN {from: claim9.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
              },
          cited: COLLECT {
                UNWIND claims AS claim10
                MATCH (claim10)-[cites:CITES]->(cited:Document)
                WHERE cited.level <= $clearance AND NOT EXISTS {
                  MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                  WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
                }
                MATCH (cited)-[:PUBLISHED_BY]->(publisher)
                RETURN {claimId: claim10.id, documentId: cited.id, sourceId: publisher.id}
              },
          claimants: claimants,
          wholes: wholes,
          opposing: COLLECT {
                WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
                UNWIND COLLECT {
                  UNWIND claims AS claim11 UNWIND [claim11.subjectId, claim11.objectId] + claim11.againstIds AS named3 RETURN DISTINCT named3
                } AS party
                MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
                WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
              },
          exclusions: [],
          carried: []
        }
      } | row4)]
    }}
  } | row2)]
} | row) AS value
