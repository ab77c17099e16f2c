/* trackRecord */
WITH COLLECT {
  UNWIND $claimantIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS claimantFound
WITH claimantFound, reduce(all = [], x IN claimantFound | all + x.ids) AS claimant
CALL (*) {
  WITH COLLECT {
    UNWIND claimant AS one
    UNWIND COLLECT {
      MATCH (claim:Claim {claimantId: one} WHERE claim.orderKey IS NOT NULL)
      WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.orderKey > ''
      WITH claim
      ORDER BY claim.claimantId, claim.orderKey
      LIMIT $examined
      RETURN claim
    } AS claim
    WITH DISTINCT claim
    ORDER BY claim.orderKey
    LIMIT $examined
    RETURN claim
  } AS examined
  WITH examined, COLLECT {
    UNWIND examined[..$mostClaims] AS claim2
    WITH claim2
    WHERE claim2.polarity = 'ASSERTED' AND claim2.claimantId IN claimant AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt
    RETURN claim2
  } AS passing
  CALL (passing) {
    UNWIND passing AS claim3
    WITH claim3.propositionId AS id, min(claim3.orderKey) AS newest
    ORDER BY newest
    LIMIT $propositions
    RETURN collect(id) AS weighed
  }
  CALL (passing, weighed) {
    UNWIND passing AS claim4
    WITH *
    WHERE claim4.propositionId IN weighed[..$mostPropositions]
    WITH [] AS keys, claim4.propositionId AS propositionId, null AS claimId, collect(DISTINCT claim4) AS members
    ORDER BY size(members) DESC, keys
    RETURN collect({keys: keys, propositionId: propositionId, claimId: claimId, members: members}) AS grouped
  }
  RETURN {isCut: size(examined) > $mostClaims2, weighed: weighed, groups: grouped} AS counted
}
RETURN [[x IN claimantFound | x.ref]] AS found, {
  isCut: counted.isCut OR size(counted.weighed) > $mostPropositions2,
  claimantIds: claimant,
  groups: COLLECT {
    UNWIND counted.groups AS group
    WITH group, group.keys AS keys2, group.members AS members2
    RETURN {
      keys: keys2, propositionId: group.propositionId, claimId: group.claimId, labels: [], claims: size(members2),
      propositions: size(COLLECT { UNWIND members2 AS member RETURN DISTINCT member.propositionId }),
      samples: [COLLECT {
                UNWIND members2 AS member2
                WITH member2
                WHERE member2.orderKey > $after
                WITH member2
                ORDER BY member2.orderKey
                LIMIT $limit
                RETURN {key: member2.orderKey, items: [{statement: [member2.statementLangs, member2.statementTexts]}]}
              }]
    }
  },
  propositions: COLLECT {
      UNWIND counted.weighed[..$mostPropositions2] AS id2
      MATCH (proposition:Proposition:Node {id: id2})
      RETURN {id: id2, evidence: reduce(only = null, row IN COLLECT {
        WITH COLLECT {
            MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(first:Claim)
            WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
            MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise:Claim WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
            MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim5)
            RETURN DISTINCT claim5 ORDER BY claim5.orderKey
          } AS claims, COLLECT { MATCH (proposition2:Proposition:Node {id: proposition.id}) UNWIND [proposition2.subjectId, proposition2.objectId] AS party RETURN party }
                + COLLECT { MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(claim6:Claim) WHERE claim6.level <= $clearance AND claim6.recordedAt <= $knownAt AND claim6.withdrawnAt > $knownAt UNWIND claim6.againstIds AS party RETURN DISTINCT party }
                + COLLECT { MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(excluded:Claim) MATCH (excluded)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival:Claim) WHERE excluded.level <= $clearance AND excluded.recordedAt <= $knownAt AND excluded.withdrawnAt > $knownAt AND rival.level <= $clearance AND rival.recordedAt <= $knownAt AND rival.withdrawnAt > $knownAt UNWIND [rival.subjectId, rival.objectId] + rival.againstIds AS party RETURN DISTINCT party } AS parties
        RETURN {
          propositions: COLLECT {
                MATCH (proposition3:Proposition:Node {id: proposition.id})
                WHERE proposition3.level <= $clearance
                WITH proposition3
                ORDER BY proposition3.orderKey
                RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: COLLECT {
                UNWIND claims AS claim7
                RETURN claim7 {
                  .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                  held: claim7 {verbatim: claim7.heldVerbatim, edtf: claim7.heldEdtf, spans: claim7.heldSpans, core: claim7.heldCore},
                  passesLens: true,
                  endedAs: head([i IN range(0, size(coalesce(claim7.revisionReasons, [])) - 1) WHERE claim7.revisions[3 * i] <= $clearance AND claim7.revisions[3 * i + 1] <= $knownAt AND claim7.revisions[3 * i + 2] > $knownAt | claim7.revisionReasons[i]]),
                  place: COLLECT {
                          MATCH (claim7)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer:Place WHERE outer.level <= $clearance))* (place)
                          RETURN place.id ORDER BY size(outer)
                        },
                  against: COLLECT {
                          MATCH (claim7)-[:AGAINST]->(opponent:Actor)
                          RETURN [opponent.id] + COLLECT {
                            MATCH (opponent) (()-[part:ALLEGED WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())+ (whole)
                            RETURN DISTINCT whole.id
                          }
                        },
                  evidenceIds: COLLECT {
                          MATCH (claim7)<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(premise2:Claim)
                          WHERE premise2.level <= $clearance AND premise2.recordedAt <= $knownAt AND premise2.withdrawnAt > $knownAt
                          RETURN premise2.id
                        },
                  excludedBy: COLLECT {
                          MATCH (claim7)<-[:RELATES_TO {type: 'CONTRADICTS'}]-(rival2:Claim)-[:STATES]->(rivalling:Proposition)
                          WHERE rival2.level <= $clearance AND rival2.recordedAt <= $knownAt AND rival2.withdrawnAt > $knownAt
                          RETURN DISTINCT {claimId: rival2.id, proposition: rivalling {.id, .predicate, .subjectId, .objectId, .role, .side}}
                        },
                  tolls: COLLECT { MATCH (claim7)-[:REPORTS]->(toll:Toll) WITH toll ORDER BY toll.position RETURN toll {.outcome, .partyScope, .low, .best, .high} },
                  steps: COLLECT {
                          MATCH (claim7)-[step2:RESTS_ON]->(earlier2:Claim)
                          WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                          RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
                        }, cited: COLLECT {
                                MATCH (claim7)-[cites:CITES]->(cited:Document)
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
            UNWIND claims AS claim8
            MATCH (claim8)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant2:Claimant)
            WITH DISTINCT claimant2
            WHERE claimant2.level <= $clearance
            WITH claimant2, [claimant2] + COLLECT {
                MATCH (claimant2)-[body2:BODY]-(other2:Claimant)
                WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt AND other2.level <= $clearance
                RETURN other2
              } AS selves
            WITH claimant2, selves, COLLECT {
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
              id: claimant2.id,
              identified: coalesce(claimant2.actorKind, '') <> 'SOURCE_PERSONA',
              sameAs: [x IN selves WHERE x <> claimant2 | x.id],
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
      } | row)}
    }
} AS value
