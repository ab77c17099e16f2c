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
      MATCH SHORTEST 16 (path = (from2) ((near)-[hop:LINK]->(far:Actor) WHERE far.level <= $clearance AND hop.predicate IN $predicates AND hop.level <= $clearance AND hop.recordedAt <= $knownAt AND hop.withdrawnAt > $knownAt AND COUNT {
        MATCH (near)-[alleged:ALLEGED]->(far)
        WHERE alleged.propositionId = hop.propositionId AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)
        UNWIND CASE WHEN alleged.rootsLevel <= $clearance AND alleged.rootsSince <= $knownAt THEN alleged.rootClaimantIds ELSE range(1, $minOrigins) END AS voice
        RETURN DISTINCT voice
      } >= $minOrigins){1,4} (to2) WHERE all(one IN nodes(path) WHERE single(other IN nodes(path) WHERE other = one)))
      RETURN path ORDER BY length(path), [one IN relationships(path) | one.orderKey]
    } AS paths
    WITH paths, COLLECT { UNWIND paths AS path UNWIND relationships(path) AS link RETURN DISTINCT link } AS links
  RETURN {
    isCut: size(paths) = 16,
        chains: [path IN paths | [one IN relationships(path) | head([i IN range(0, size(links) - 1) WHERE links[i] = one])]],
    links: COLLECT {
      UNWIND links AS link2
      RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [{`need:evidence`: reduce(only2 = null, row2 IN COLLECT {
        WITH COLLECT {
            MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(first:Claim)
            WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
            MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
            MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim)
            RETURN DISTINCT claim ORDER BY claim.orderKey
          } AS claims, COLLECT { MATCH (proposition:Proposition:Node {id: link2.propositionId}) UNWIND [proposition.subjectId, proposition.objectId] AS party RETURN party }
                + COLLECT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(claim2:Claim) WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt UNWIND claim2.againstIds AS party RETURN DISTINCT party }
                + COLLECT { MATCH (:Proposition:Node {id: link2.propositionId})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
        RETURN {
          propositions: COLLECT {
                MATCH (proposition2:Proposition:Node {id: link2.propositionId})
                WHERE proposition2.level <= $clearance
                WITH proposition2
                ORDER BY proposition2.orderKey
                RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: COLLECT {
                UNWIND claims AS claim3
                RETURN claim3 {
                  .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                  held: claim3 {verbatim: claim3.heldVerbatim, edtf: claim3.heldEdtf, spans: claim3.heldSpans, core: claim3.heldCore},
                  passesLens: true,
                  endedAs: head([i IN range(0, size(coalesce(claim3.revisionReasons, [])) - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt | claim3.revisionReasons[i]]),
                  place: COLLECT {
                          MATCH (claim3)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer:Place WHERE outer.level <= $clearance))* (place)
                          RETURN place.id ORDER BY size(outer)
                        },
                  against: COLLECT {
                          MATCH (claim3)-[:AGAINST]->(opponent:Actor)
                          RETURN [opponent.id] + COLLECT {
                            MATCH (opponent) (()-[part:ALLEGED WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())+ (whole)
                            RETURN DISTINCT whole.id
                          }
                        },
                  evidenceIds: COLLECT {
                          MATCH (claim3)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise2:Claim)
                          WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt
                          RETURN premise2.id
                        },
                  excludedBy: COLLECT {
                          MATCH (claim3)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival2:Claim)-[:STATES]->(rivalling:Proposition)
                          WHERE rival2.level <= $clearance AND rival2.recordedAt <= $knownAt AND rival2.withdrawnAt > $knownAt
                          RETURN DISTINCT {claimId: rival2.id, proposition: rivalling {.id, .predicate, .subjectId, .objectId, .role, .side}}
                        },
                  tolls: COLLECT { MATCH (claim3)-[:REPORTS]->(toll:Toll) WITH toll ORDER BY toll.position RETURN toll {.outcome, .partyScope, .low, .best, .high} },
                  steps: COLLECT {
                          MATCH (claim3)-[step2:RESTS_ON]->(earlier2:Claim)
                          WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                          RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
                        }, cited: COLLECT {
                                MATCH (claim3)-[cites:CITES]->(cited:Document)
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
            UNWIND claims AS claim4
            MATCH (claim4)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
            WITH DISTINCT claimant
            WHERE claimant.level <= $clearance
            WITH claimant, [claimant] + COLLECT {
                MATCH (claimant)-[body:BODY]-(other:Claimant)
                WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
                RETURN other
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
      } | row2)}]}
    },
    actors: COLLECT {
      UNWIND links AS link2
      UNWIND [startNode(link2), endNode(link2)] AS actor
      WITH DISTINCT actor
      RETURN [actor.id, []]
    },
    sources: []
  }
} | row) AS value
