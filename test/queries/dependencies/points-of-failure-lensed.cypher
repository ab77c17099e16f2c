/* singlePointsOfFailure */
WITH COLLECT {
  UNWIND $lensClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensClaimantsFound
WITH lensClaimantsFound, reduce(all = [], x IN lensClaimantsFound | all + x.ids) AS lensClaimants
RETURN [[x IN lensClaimantsFound | x.ref]] AS found, {
  propositions: COLLECT {
      UNWIND $seek AS one
      UNWIND lensClaimants AS shared
      MATCH (claim:Claim {claimantId: shared} WHERE claim.orderKey IS NOT NULL)
      WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.claimantId IN lensClaimants AND claim.modality IN $modalities AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt)
      MATCH (claim)-[:STATES]->(proposition:Proposition)
      WHERE proposition.level <= $clearance
      RETURN DISTINCT proposition.id
      LIMIT $oneTooMany
    },
  weighed: COLLECT {
    UNWIND $propositions AS id
    MATCH (proposition2:Proposition:Node {id: id})
    RETURN reduce(only = null, row IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
                WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                RETURN DISTINCT found
          } AS claim2
          RETURN claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, COLLECT {
          UNWIND COLLECT {
            UNWIND claims AS claim3
                  MATCH (claim3)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim4 IN claims | claim4 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim4.claimantId IN lensClaimants AND claim4.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition4)
              WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim5.id, type: relation.type, byId: other3.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:REPORTS]->(toll)
              RETURN [claim6.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                UNWIND claims AS claim7 UNWIND claim7.againstIds AS named2 RETURN DISTINCT named2
              } AS opponentId
              RETURN [opponentId, COLLECT {
                MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                RETURN DISTINCT whole2.id
              }]
            },
        steps: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[step2:RESTS_ON]->(earlier2)
              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
              RETURN {from: claim8.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
            },
        cited: COLLECT {
              UNWIND claims AS claim9
              MATCH (claim9)-[cites:CITES]->(cited:Document)
              WHERE cited.level <= $clearance AND NOT EXISTS {
                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
              }
              MATCH (cited)-[:PUBLISHED_BY]->(publisher)
              RETURN {claimId: claim9.id, documentId: cited.id, sourceId: publisher.id}
            },
        claimants: claimants,
        wholes: wholes,
        opposing: COLLECT {
              WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
              UNWIND COLLECT {
                UNWIND claims AS claim10 UNWIND [claim10.subjectId, claim10.objectId] + claim10.againstIds AS named3 RETURN DISTINCT named3
              } AS party
              MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
              WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker2:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant3:Claimant {id: id3})
      WHERE claimant3.level <= $clearance
      RETURN [id3, claimant3.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant4:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant4 WHERE claimant4:Actor RETURN ['Actor', [claimant4.id]] } + COLLECT { WITH claimant4 WHERE claimant4:Source RETURN ['Source', [claimant4.id]] } | row2)]]
  }
} AS value

/* singlePointsOfFailure */
WITH COLLECT {
  UNWIND $lensClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensClaimantsFound
WITH lensClaimantsFound, reduce(all = [], x IN lensClaimantsFound | all + x.ids) AS lensClaimants
RETURN [[x IN lensClaimantsFound | x.ref]] AS found, {
  propositions: COLLECT {
      UNWIND $seek AS one
      UNWIND lensClaimants AS shared
      MATCH (claim:Claim {claimantId: shared} WHERE claim.orderKey IS NOT NULL)
      WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.claimantId IN lensClaimants AND claim.modality IN $modalities AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt)
      MATCH (claim)-[:STATES]->(proposition:Proposition)
      WHERE proposition.level <= $clearance
      RETURN DISTINCT proposition.id
      LIMIT $oneTooMany
    },
  weighed: COLLECT {
    UNWIND $propositions AS id
    MATCH (proposition2:Proposition:Node {id: id})
    RETURN reduce(only = null, row IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
                WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                RETURN DISTINCT found
          } AS claim2
          RETURN claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, COLLECT {
          UNWIND COLLECT {
            UNWIND claims AS claim3
                  MATCH (claim3)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim4 IN claims | claim4 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim4.claimantId IN lensClaimants AND claim4.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition4)
              WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim5.id, type: relation.type, byId: other3.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:REPORTS]->(toll)
              RETURN [claim6.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                UNWIND claims AS claim7 UNWIND claim7.againstIds AS named2 RETURN DISTINCT named2
              } AS opponentId
              RETURN [opponentId, COLLECT {
                MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                RETURN DISTINCT whole2.id
              }]
            },
        steps: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[step2:RESTS_ON]->(earlier2)
              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
              RETURN {from: claim8.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
            },
        cited: COLLECT {
              UNWIND claims AS claim9
              MATCH (claim9)-[cites:CITES]->(cited:Document)
              WHERE cited.level <= $clearance AND NOT EXISTS {
                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
              }
              MATCH (cited)-[:PUBLISHED_BY]->(publisher)
              RETURN {claimId: claim9.id, documentId: cited.id, sourceId: publisher.id}
            },
        claimants: claimants,
        wholes: wholes,
        opposing: COLLECT {
              WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
              UNWIND COLLECT {
                UNWIND claims AS claim10 UNWIND [claim10.subjectId, claim10.objectId] + claim10.againstIds AS named3 RETURN DISTINCT named3
              } AS party
              MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
              WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker2:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant3:Claimant {id: id3})
      WHERE claimant3.level <= $clearance
      RETURN [id3, claimant3.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant4:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant4 WHERE claimant4:Actor RETURN ['Actor', [claimant4.id]] } + COLLECT { WITH claimant4 WHERE claimant4:Source RETURN ['Source', [claimant4.id]] } | row2)]]
  }
} AS value

/* singlePointsOfFailure */
WITH COLLECT {
  UNWIND $lensClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensClaimantsFound
WITH lensClaimantsFound, reduce(all = [], x IN lensClaimantsFound | all + x.ids) AS lensClaimants
RETURN [[x IN lensClaimantsFound | x.ref]] AS found, {
  propositions: COLLECT {
      UNWIND $seek AS one
      UNWIND lensClaimants AS shared
      MATCH (claim:Claim {claimantId: shared} WHERE claim.orderKey IS NOT NULL)
      WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.claimantId IN lensClaimants AND claim.modality IN $modalities AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt)
      MATCH (claim)-[:STATES]->(proposition:Proposition)
      WHERE proposition.level <= $clearance
      RETURN DISTINCT proposition.id
      LIMIT $oneTooMany
    },
  weighed: COLLECT {
    UNWIND $propositions AS id
    MATCH (proposition2:Proposition:Node {id: id})
    RETURN reduce(only = null, row IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
                WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                RETURN DISTINCT found
          } AS claim2
          RETURN claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, COLLECT {
          UNWIND COLLECT {
            UNWIND claims AS claim3
                  MATCH (claim3)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim4 IN claims | claim4 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim4.claimantId IN lensClaimants AND claim4.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition4)
              WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim5.id, type: relation.type, byId: other3.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:REPORTS]->(toll)
              RETURN [claim6.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                UNWIND claims AS claim7 UNWIND claim7.againstIds AS named2 RETURN DISTINCT named2
              } AS opponentId
              RETURN [opponentId, COLLECT {
                MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                RETURN DISTINCT whole2.id
              }]
            },
        steps: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[step2:RESTS_ON]->(earlier2)
              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
              RETURN {from: claim8.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
            },
        cited: COLLECT {
              UNWIND claims AS claim9
              MATCH (claim9)-[cites:CITES]->(cited:Document)
              WHERE cited.level <= $clearance AND NOT EXISTS {
                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
              }
              MATCH (cited)-[:PUBLISHED_BY]->(publisher)
              RETURN {claimId: claim9.id, documentId: cited.id, sourceId: publisher.id}
            },
        claimants: claimants,
        wholes: wholes,
        opposing: COLLECT {
              WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
              UNWIND COLLECT {
                UNWIND claims AS claim10 UNWIND [claim10.subjectId, claim10.objectId] + claim10.againstIds AS named3 RETURN DISTINCT named3
              } AS party
              MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
              WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker2:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant3:Claimant {id: id3})
      WHERE claimant3.level <= $clearance
      RETURN [id3, claimant3.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant4:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant4 WHERE claimant4:Actor RETURN ['Actor', [claimant4.id]] } + COLLECT { WITH claimant4 WHERE claimant4:Source RETURN ['Source', [claimant4.id]] } | row2)]]
  }
} AS value

/* singlePointsOfFailure */
WITH COLLECT {
  UNWIND $lensClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensClaimantsFound
WITH lensClaimantsFound, reduce(all = [], x IN lensClaimantsFound | all + x.ids) AS lensClaimants
RETURN [[x IN lensClaimantsFound | x.ref]] AS found, {
  propositions: COLLECT {
      UNWIND $seek AS one
      UNWIND lensClaimants AS shared
      MATCH (claim:Claim {claimantId: shared} WHERE claim.orderKey IS NOT NULL)
      WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.claimantId IN lensClaimants AND claim.modality IN $modalities AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt)
      MATCH (claim)-[:STATES]->(proposition:Proposition)
      WHERE proposition.level <= $clearance
      RETURN DISTINCT proposition.id
      LIMIT $oneTooMany
    },
  weighed: COLLECT {
    UNWIND $propositions AS id
    MATCH (proposition2:Proposition:Node {id: id})
    RETURN reduce(only = null, row IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
                WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                RETURN DISTINCT found
          } AS claim2
          RETURN claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, COLLECT {
          UNWIND COLLECT {
            UNWIND claims AS claim3
                  MATCH (claim3)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim4 IN claims | claim4 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim4.claimantId IN lensClaimants AND claim4.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition4)
              WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim5.id, type: relation.type, byId: other3.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:REPORTS]->(toll)
              RETURN [claim6.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                UNWIND claims AS claim7 UNWIND claim7.againstIds AS named2 RETURN DISTINCT named2
              } AS opponentId
              RETURN [opponentId, COLLECT {
                MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                RETURN DISTINCT whole2.id
              }]
            },
        steps: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[step2:RESTS_ON]->(earlier2)
              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
              RETURN {from: claim8.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
            },
        cited: COLLECT {
              UNWIND claims AS claim9
              MATCH (claim9)-[cites:CITES]->(cited:Document)
              WHERE cited.level <= $clearance AND NOT EXISTS {
                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
              }
              MATCH (cited)-[:PUBLISHED_BY]->(publisher)
              RETURN {claimId: claim9.id, documentId: cited.id, sourceId: publisher.id}
            },
        claimants: claimants,
        wholes: wholes,
        opposing: COLLECT {
              WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
              UNWIND COLLECT {
                UNWIND claims AS claim10 UNWIND [claim10.subjectId, claim10.objectId] + claim10.againstIds AS named3 RETURN DISTINCT named3
              } AS party
              MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
              WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker2:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant3:Claimant {id: id3})
      WHERE claimant3.level <= $clearance
      RETURN [id3, claimant3.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant4:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant4 WHERE claimant4:Actor RETURN ['Actor', [claimant4.id]] } + COLLECT { WITH claimant4 WHERE claimant4:Source RETURN ['Source', [claimant4.id]] } | row2)]]
  }
} AS value

/* singlePointsOfFailure */
WITH COLLECT {
  UNWIND $lensClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensClaimantsFound
WITH lensClaimantsFound, reduce(all = [], x IN lensClaimantsFound | all + x.ids) AS lensClaimants
RETURN [[x IN lensClaimantsFound | x.ref]] AS found, {
  propositions: COLLECT {
      UNWIND $seek AS one
      UNWIND lensClaimants AS shared
      MATCH (claim:Claim {claimantId: shared} WHERE claim.orderKey IS NOT NULL)
      WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.claimantId IN lensClaimants AND claim.modality IN $modalities AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt)
      MATCH (claim)-[:STATES]->(proposition:Proposition)
      WHERE proposition.level <= $clearance
      RETURN DISTINCT proposition.id
      LIMIT $oneTooMany
    },
  weighed: COLLECT {
    UNWIND $propositions AS id
    MATCH (proposition2:Proposition:Node {id: id})
    RETURN reduce(only = null, row IN COLLECT {
      WITH COLLECT {
          UNWIND COLLECT {
            MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
                WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
                RETURN DISTINCT found
          } AS claim2
          RETURN claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, COLLECT {
          UNWIND COLLECT {
            UNWIND claims AS claim3
                  MATCH (claim3)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(speaker:Claimant)
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
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim4 IN claims | claim4 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim4.claimantId IN lensClaimants AND claim4.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition4)
              WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim5.id, type: relation.type, byId: other3.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:REPORTS]->(toll)
              RETURN [claim6.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
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
                UNWIND claims AS claim7 UNWIND claim7.againstIds AS named2 RETURN DISTINCT named2
              } AS opponentId
              RETURN [opponentId, COLLECT {
                MATCH (:Actor:Node {id: opponentId}) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole2)
                RETURN DISTINCT whole2.id
              }]
            },
        steps: COLLECT {
              UNWIND claims AS claim8
              MATCH (claim8)-[step2:RESTS_ON]->(earlier2)
              WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
              RETURN {from: claim8.id, to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier2.orderKey
            },
        cited: COLLECT {
              UNWIND claims AS claim9
              MATCH (claim9)-[cites:CITES]->(cited:Document)
              WHERE cited.level <= $clearance AND NOT EXISTS {
                MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
              }
              MATCH (cited)-[:PUBLISHED_BY]->(publisher)
              RETURN {claimId: claim9.id, documentId: cited.id, sourceId: publisher.id}
            },
        claimants: claimants,
        wholes: wholes,
        opposing: COLLECT {
              WITH [x IN claimants | x.ownerId] + [x IN wholes | x[1]] AS voices
              UNWIND COLLECT {
                UNWIND claims AS claim10 UNWIND [claim10.subjectId, claim10.objectId] + claim10.againstIds AS named3 RETURN DISTINCT named3
              } AS party
              MATCH (:Actor:Node {id: party})-[opposing:ALLEGED_OPPONENT]-(voice)
              WHERE voice.id IN voices AND opposing.level <= $clearance AND opposing.recordedAt <= $knownAt AND opposing.withdrawnAt > $knownAt
              RETURN DISTINCT {id: voice.id, opponentId: party, heldSpans: opposing.heldSpans, heldCore: opposing.heldCore}
            },
        exclusions: [],
        carried: []
      }
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker2:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant3:Claimant {id: id3})
      WHERE claimant3.level <= $clearance
      RETURN [id3, claimant3.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant4:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant4 WHERE claimant4:Actor RETURN ['Actor', [claimant4.id]] } + COLLECT { WITH claimant4 WHERE claimant4:Source RETURN ['Source', [claimant4.id]] } | row2)]]
  }
} AS value
