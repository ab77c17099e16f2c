/* incidents */
WITH COLLECT {
  UNWIND $filterDifferentlyDescribedByIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS filterDifferentlyDescribedByFound
WITH filterDifferentlyDescribedByFound, reduce(all = [], x IN filterDifferentlyDescribedByFound | all + x.ids) AS filterDifferentlyDescribedBy
RETURN [[x IN filterDifferentlyDescribedByFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND filterDifferentlyDescribedBy AS one
  MATCH (:Claimant:Node {id: one})<-[:MADE_BY]-(:Claim)-[:ABOUT]->(incident:Incident)
  WITH DISTINCT incident
  WHERE incident.level <= $clearance AND EXISTS { MATCH (incident)<-[:SUBJECT|OBJECT]-(account:Proposition WHERE (account.predicate IN ['OCCURRED', 'CASUALTIES'] OR account.predicate = 'PARTICIPATED_IN' AND account.role IN ['PERPETRATOR', 'TARGET']))<-[:STATES]-(claim:Claim) WHERE claim.claimantId IN filterDifferentlyDescribedBy AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (incident)<-[:SUBJECT|OBJECT]-(account2:Proposition WHERE (account2.predicate IN ['OCCURRED', 'CASUALTIES'] OR account2.predicate = 'PARTICIPATED_IN' AND account2.role IN ['PERPETRATOR', 'TARGET']))<-[:STATES]-(claim2:Claim) WHERE NOT claim2.claimantId IN filterDifferentlyDescribedBy AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) }
  WITH incident
  WHERE incident.orderKey > $after
  WITH incident
  ORDER BY incident.orderKey
  LIMIT $limit
  RETURN {key: incident.orderKey, items: [{`need:names`: COLLECT {
    MATCH (incident)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN name {.value, .lang, .kind}
  }}], doubt: CASE WHEN true THEN {claimantIds: filterDifferentlyDescribedBy, wholes: COLLECT {
    MATCH (incident)<-[:SUBJECT|OBJECT]-(named:Proposition WHERE (named.predicate IN ['OCCURRED', 'CASUALTIES'] OR named.predicate = 'PARTICIPATED_IN' AND named.role IN ['PERPETRATOR', 'TARGET']))
    MATCH (named)-[:SUBJECT|OBJECT]->(actor:Actor)
    WHERE actor.level <= $clearance
    WITH DISTINCT actor
    RETURN [actor.id, COLLECT {
      MATCH (actor) (()-[part:ALLEGED WHERE part.predicate IN ['PART_OF', 'MEMBER_OF'] AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())+ (whole:Actor)
      RETURN DISTINCT whole.id
    }]
  }, evidence: reduce(only = null, row IN COLLECT {
    WITH COLLECT {
        MATCH (incident)<-[:SUBJECT|OBJECT]-(account3:Proposition WHERE (account3.predicate IN ['OCCURRED', 'CASUALTIES'] OR account3.predicate = 'PARTICIPATED_IN' AND account3.role IN ['PERPETRATOR', 'TARGET']))<-[:STATES]-(first:Claim)
        WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
        MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
        MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim3)
        RETURN DISTINCT claim3 ORDER BY claim3.orderKey
      } AS claims, COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(proposition:Proposition WHERE (proposition.predicate IN ['OCCURRED', 'CASUALTIES'] OR proposition.predicate = 'PARTICIPATED_IN' AND proposition.role IN ['PERPETRATOR', 'TARGET'])) UNWIND [proposition.subjectId, proposition.objectId] AS party RETURN party }
            + COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(account4:Proposition WHERE (account4.predicate IN ['OCCURRED', 'CASUALTIES'] OR account4.predicate = 'PARTICIPATED_IN' AND account4.role IN ['PERPETRATOR', 'TARGET']))<-[:STATES]-(claim4:Claim) WHERE claim4.level <= $clearance AND claim4.recordedAt <= $knownAt AND claim4.withdrawnAt > $knownAt UNWIND claim4.againstIds AS party RETURN DISTINCT party }
            + COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(account5:Proposition WHERE (account5.predicate IN ['OCCURRED', 'CASUALTIES'] OR account5.predicate = 'PARTICIPATED_IN' AND account5.role IN ['PERPETRATOR', 'TARGET']))<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
    RETURN {
      propositions: COLLECT {
            MATCH (incident)<-[:SUBJECT|OBJECT]-(proposition2:Proposition WHERE (proposition2.predicate IN ['OCCURRED', 'CASUALTIES'] OR proposition2.predicate = 'PARTICIPATED_IN' AND proposition2.role IN ['PERPETRATOR', 'TARGET']))
            WHERE proposition2.level <= $clearance
            WITH proposition2
            ORDER BY proposition2.orderKey
            RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
          },
      claims: COLLECT {
            UNWIND claims AS claim5
            RETURN claim5 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              held: claim5 {verbatim: claim5.heldVerbatim, edtf: claim5.heldEdtf, spans: claim5.heldSpans, core: claim5.heldCore},
              passesLens: true,
              endedAs: head([i IN range(0, size(coalesce(claim5.revisionReasons, [])) - 1) WHERE claim5.revisions[3 * i] <= $clearance AND claim5.revisions[3 * i + 1] <= $knownAt AND claim5.revisions[3 * i + 2] > $knownAt | claim5.revisionReasons[i]]),
              place: COLLECT {
                      MATCH (claim5)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer:Place WHERE outer.level <= $clearance))* (place)
                      RETURN place.id ORDER BY size(outer)
                    },
              against: COLLECT {
                      MATCH (claim5)-[:AGAINST]->(opponent:Actor)
                      RETURN [opponent.id] + COLLECT {
                        MATCH (opponent) (()-[part2:ALLEGED WHERE part2.predicate = 'PART_OF' AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())+ (whole2)
                        RETURN DISTINCT whole2.id
                      }
                    },
              evidenceIds: COLLECT {
                      MATCH (claim5)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise2:Claim)
                      WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt
                      RETURN premise2.id
                    },
              excludedBy: COLLECT {
                      MATCH (claim5)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival2:Claim)-[:STATES]->(rivalling:Proposition)
                      WHERE rival2.level <= $clearance AND rival2.recordedAt <= $knownAt AND rival2.withdrawnAt > $knownAt
                      RETURN DISTINCT {claimId: rival2.id, proposition: rivalling {.id, .predicate, .subjectId, .objectId, .role, .side}}
                    },
              tolls: COLLECT { MATCH (claim5)-[:REPORTS]->(toll:Toll) WITH toll ORDER BY toll.position RETURN toll {.outcome, .partyScope, .low, .best, .high} },
              steps: COLLECT {
                      MATCH (claim5)-[step2:RESTS_ON]->(earlier2:Claim)
                      WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                      RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
                    }, cited: COLLECT {
                            MATCH (claim5)-[cites:CITES]->(cited:Document)
                            WHERE cited.level <= $clearance AND NOT EXISTS {
                              MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                              WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
                            }
                            MATCH (cited)-[:PUBLISHED_BY]->(publisher:Source)
                            RETURN {documentId: cited.id, sourceId: publisher.id}
                          },
              carried: []
            }
          },
      claimants: COLLECT {
        UNWIND claims AS claim6
        MATCH (claim6)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
        WITH DISTINCT claimant
        WHERE claimant.level <= $clearance
        WITH claimant, [claimant] + COLLECT {
            MATCH (claimant)-[body2:BODY]-(other2:Claimant)
            WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt AND other2.level <= $clearance
            RETURN other2
          } AS selves
        WITH claimant, selves, COLLECT {
            UNWIND selves AS self
            MATCH (self) (()-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(holder:Claimant WHERE holder.level <= $clearance))+ (owner)
            RETURN DISTINCT owner
          } AS owners, COLLECT {
              UNWIND selves AS self2
              MATCH (self2)-[tie:ALLEGED]-(parent:Actor)
              WHERE (tie.predicate IN ['MEMBER_OF', 'PART_OF'] AND startNode(tie) = self2 OR tie.predicate = 'COMMANDS' AND endNode(tie) = self2)
                AND tie.level <= $clearance AND tie.recordedAt <= $knownAt AND tie.withdrawnAt > $knownAt
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
                WHERE opposing.predicate = 'OPPOSES' AND opponent2.id IN parties AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                RETURN DISTINCT {id: opponent2.id, held: {spans: opposing.heldSpans, core: opposing.heldCore}}
              }
        }
      },
      exclusions: []
    }
  } | row)} END}
}} AS value
