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
                RETURN {key: member2.orderKey, items: [[[member2.statementLangs, member2.statementTexts]]]}
              }]
    }
  },
  propositions: COLLECT {
      UNWIND counted.weighed[..$mostPropositions2] AS id2
      MATCH (proposition:Proposition:Node {id: id2})
      RETURN {id: id2, evidence: reduce(only = null, row IN COLLECT {
        WITH COLLECT {
            UNWIND COLLECT {
              MATCH (:Proposition:Node {id: proposition.id})<-[:STATES]-(first:Claim)
                  WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                  MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                  MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                  RETURN DISTINCT found
            } AS claim5
            RETURN claim5 ORDER BY claim5.orderKey
          } AS claims
        WITH claims, COLLECT {
            UNWIND COLLECT {
              UNWIND claims AS claim6
                    MATCH (claim6)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
                    WHERE speaker.level <= $clearance
                    RETURN DISTINCT speaker
            } AS claimant2
            MATCH (claimant2) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other2 WHERE other2.level <= $clearance)){0,1} (self)
              (()-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(holder WHERE holder.level <= $clearance))* (owner)
            RETURN DISTINCT {id: claimant2.id, identified: coalesce(claimant2.actorKind, '') <> 'SOURCE_PERSONA', selfId: self.id, ownerId: owner.id}
          } AS claimants
        WITH claims, claimants, COLLECT {
            UNWIND COLLECT {
              UNWIND claimants AS claimant3 RETURN DISTINCT claimant3.selfId
            } AS selfId
            MATCH (:Claimant:Node {id: selfId})-[tie:ALLEGED_WHOLE]->(whole)
            WHERE tie.level <= $clearance AND tie.recordedAt <= $knownAt AND tie.withdrawnAt > $knownAt
            RETURN DISTINCT [selfId, whole.id]
          } AS wholes
        RETURN {
          clearance: $clearance, knownAt: $knownAt,
          propositions: COLLECT {
                MATCH (proposition2:Proposition:Node {id: proposition.id})
                WHERE proposition2.level <= $clearance
                WITH proposition2 ORDER BY proposition2.orderKey
                RETURN proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: [claim7 IN claims | claim7 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
                .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
              }],
          relations: COLLECT {
                UNWIND claims AS claim8
                MATCH (claim8)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition3)
                WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
                RETURN DISTINCT {claimId: claim8.id, type: relation.type, byId: other3.id, proposition: proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}}
              },
          tolls: COLLECT {
                UNWIND claims AS claim9
                MATCH (claim9)-[:REPORTS]->(toll)
                RETURN [claim9.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                  UNWIND claims AS claim10 UNWIND claim10.againstIds AS named2 RETURN DISTINCT named2
                } AS opponentId
                RETURN [opponentId, COLLECT {
                  MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                  RETURN DISTINCT whole2.id
                }]
              },
          steps: COLLECT {
                UNWIND claims AS claim11
                MATCH (claim11)-[step2:RESTS_ON]->(earlier2)
                WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                RETURN {from: claim11.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
              },
          cited: COLLECT {
                UNWIND claims AS claim12
                MATCH (claim12)-[cites:CITES]->(cited:Document)
                WHERE cited.level <= $clearance AND NOT EXISTS {
                  MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                  WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
                }
                MATCH (cited)-[:PUBLISHED_BY]->(publisher)
                RETURN {claimId: claim12.id, documentId: cited.id, sourceId: publisher.id}
              },
          claimants: claimants,
          wholes: wholes,
          opposing: COLLECT {
                WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
                UNWIND COLLECT {
                  UNWIND claims AS claim13 UNWIND [claim13.subjectId, claim13.objectId] + claim13.againstIds AS named3 RETURN DISTINCT named3
                } AS party
                MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
                WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
                RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
              },
          exclusions: [],
          carried: []
        }
      } | row)}
    }
} AS value
