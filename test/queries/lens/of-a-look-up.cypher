/* node */
WITH COLLECT {
  UNWIND $lensExcludeClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensExcludeClaimantsFound
WITH lensExcludeClaimantsFound, reduce(all = [], x IN lensExcludeClaimantsFound | all + x.ids) AS lensExcludeClaimants
RETURN [[x IN lensExcludeClaimantsFound | x.ref]] AS found, reduce(only = null, row IN COLLECT {
  MATCH (node2:Node {id: $id})
  WHERE node2.level <= $clearance AND (NOT node2:Claim OR node2.recordedAt <= $knownAt) AND (NOT node2:Proposition OR node2.level <= $clearance AND EXISTS {
    MATCH (node2)<-[:STATES]-(stated:Claim)
    WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
  })
  RETURN reduce(only2 = null, row2 IN COLLECT { WITH node2 WHERE node2:Actor RETURN ['Actor', []] } + COLLECT { WITH node2 WHERE node2:Claim RETURN ['Claim', []] } + COLLECT { WITH node2 WHERE node2:Dataset RETURN ['Dataset', []] } + COLLECT { WITH node2 WHERE node2:Document RETURN ['Document', []] } + COLLECT { WITH node2 WHERE node2:Incident RETURN ['Incident', [reduce(only3 = null, row3 IN COLLECT {
    WITH COLLECT {
        UNWIND COLLECT {
          MATCH (node2)<-[:SUBJECT]-(:Proposition {predicate: 'CASUALTIES'})<-[:STATES]-(first:Claim)
              WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
              MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
              MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
              RETURN DISTINCT found
        } AS claim
        RETURN claim ORDER BY claim.orderKey
      } AS claims
    WITH claims, COLLECT {
        UNWIND COLLECT {
          UNWIND claims AS claim2
                MATCH (claim2)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
                WHERE speaker.level <= $clearance
                RETURN DISTINCT speaker
        } AS claimant
        MATCH (claimant) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other2 WHERE other2.level <= $clearance)){0,1} (self)
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
            MATCH (node2)<-[:SUBJECT]-(proposition:Proposition {predicate: 'CASUALTIES'})
            WHERE proposition.level <= $clearance
            WITH proposition ORDER BY proposition.orderKey
            RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
          },
      claims: [claim3 IN claims | claim3 {
            .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
            .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
          }],
      relations: COLLECT {
            UNWIND claims AS claim4
            MATCH (claim4)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition2)
            WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
            RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other3.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
          },
      tolls: COLLECT {
            UNWIND claims AS claim5
            MATCH (claim5)-[:REPORTS]->(toll)
            RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
              UNWIND claims AS claim6 UNWIND claim6.againstIds AS named2 RETURN DISTINCT named2
            } AS opponentId
            RETURN [opponentId, COLLECT {
              MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
              RETURN DISTINCT whole2.id
            }]
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
      claimants: claimants,
      wholes: wholes,
      opposing: COLLECT {
            WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
            UNWIND COLLECT {
              UNWIND claims AS claim9 UNWIND [claim9.subjectId, claim9.objectId] + claim9.againstIds AS named3 RETURN DISTINCT named3
            } AS party
            MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
            WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
            RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
          },
      exclusions: [{claimants: lensExcludeClaimants, sources: [], datasets: []}],
      carried: []
    }
  } | row3)]] } + COLLECT { WITH node2 WHERE node2:Place RETURN ['Place', []] } + COLLECT { WITH node2 WHERE node2:Proposition RETURN ['Proposition', []] } + COLLECT { WITH node2 WHERE node2:Source RETURN ['Source', []] } | row2)
} | row) AS value
