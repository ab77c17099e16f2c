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
          MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim2)
          RETURN DISTINCT claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim3 IN claims | claim3 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim3.claimantId IN lensClaimants AND claim3.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim4
              MATCH (claim4)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition4)
              WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other2.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)-[:REPORTS]->(toll)
              RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
              RETURN [claim6.id, place.id] ORDER BY size(outer)
            },
        opponents: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
              WITH DISTINCT claim7, opponent, whole
              RETURN [claim7.id, opponent.id, whole.id]
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
        claimants: COLLECT {
              UNWIND claims AS claim10
              MATCH (claim10)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
              WITH DISTINCT claimant
              WHERE claimant.level <= $clearance
              MATCH (claimant) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self)
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
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant2:Claimant {id: id3})
      WHERE claimant2.level <= $clearance
      RETURN [id3, claimant2.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant3:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant3 WHERE claimant3:Actor RETURN {is: 'Actor', it: {id: claimant3.id}} } + COLLECT { WITH claimant3 WHERE claimant3:Source RETURN {is: 'Source', it: {id: claimant3.id}} } | row2)]]
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
          MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim2)
          RETURN DISTINCT claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim3 IN claims | claim3 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim3.claimantId IN lensClaimants AND claim3.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim4
              MATCH (claim4)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition4)
              WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other2.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)-[:REPORTS]->(toll)
              RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
              RETURN [claim6.id, place.id] ORDER BY size(outer)
            },
        opponents: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
              WITH DISTINCT claim7, opponent, whole
              RETURN [claim7.id, opponent.id, whole.id]
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
        claimants: COLLECT {
              UNWIND claims AS claim10
              MATCH (claim10)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
              WITH DISTINCT claimant
              WHERE claimant.level <= $clearance
              MATCH (claimant) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self)
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
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant2:Claimant {id: id3})
      WHERE claimant2.level <= $clearance
      RETURN [id3, claimant2.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant3:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant3 WHERE claimant3:Actor RETURN {is: 'Actor', it: {id: claimant3.id}} } + COLLECT { WITH claimant3 WHERE claimant3:Source RETURN {is: 'Source', it: {id: claimant3.id}} } | row2)]]
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
          MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim2)
          RETURN DISTINCT claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim3 IN claims | claim3 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim3.claimantId IN lensClaimants AND claim3.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim4
              MATCH (claim4)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition4)
              WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other2.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)-[:REPORTS]->(toll)
              RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
              RETURN [claim6.id, place.id] ORDER BY size(outer)
            },
        opponents: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
              WITH DISTINCT claim7, opponent, whole
              RETURN [claim7.id, opponent.id, whole.id]
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
        claimants: COLLECT {
              UNWIND claims AS claim10
              MATCH (claim10)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
              WITH DISTINCT claimant
              WHERE claimant.level <= $clearance
              MATCH (claimant) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self)
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
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant2:Claimant {id: id3})
      WHERE claimant2.level <= $clearance
      RETURN [id3, claimant2.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant3:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant3 WHERE claimant3:Actor RETURN {is: 'Actor', it: {id: claimant3.id}} } + COLLECT { WITH claimant3 WHERE claimant3:Source RETURN {is: 'Source', it: {id: claimant3.id}} } | row2)]]
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
          MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim2)
          RETURN DISTINCT claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim3 IN claims | claim3 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim3.claimantId IN lensClaimants AND claim3.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim4
              MATCH (claim4)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition4)
              WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other2.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)-[:REPORTS]->(toll)
              RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
              RETURN [claim6.id, place.id] ORDER BY size(outer)
            },
        opponents: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
              WITH DISTINCT claim7, opponent, whole
              RETURN [claim7.id, opponent.id, whole.id]
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
        claimants: COLLECT {
              UNWIND claims AS claim10
              MATCH (claim10)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
              WITH DISTINCT claimant
              WHERE claimant.level <= $clearance
              MATCH (claimant) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self)
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
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant2:Claimant {id: id3})
      WHERE claimant2.level <= $clearance
      RETURN [id3, claimant2.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant3:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant3 WHERE claimant3:Actor RETURN {is: 'Actor', it: {id: claimant3.id}} } + COLLECT { WITH claimant3 WHERE claimant3:Source RETURN {is: 'Source', it: {id: claimant3.id}} } | row2)]]
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
          MATCH (:Proposition:Node {id: proposition2.id})<-[:STATES]-(first:Claim)
          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
          MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim2)
          RETURN DISTINCT claim2 ORDER BY claim2.orderKey
        } AS claims
      WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
      RETURN {
        clearance: $clearance, knownAt: $knownAt,
        propositions: COLLECT {
              MATCH (proposition3:Proposition:Node {id: proposition2.id})
              WHERE proposition3.level <= $clearance
              WITH proposition3 ORDER BY proposition3.orderKey
              RETURN proposition3 {.id, .predicate, .subjectId, .objectId, .role, .side}
            },
        claims: [claim3 IN claims | claim3 {
              .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
              .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: claim3.claimantId IN lensClaimants AND claim3.modality IN $modalities
            }],
        relations: COLLECT {
              UNWIND claims AS claim4
              MATCH (claim4)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition4)
              WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
              RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other2.id, proposition: proposition4 {.id, .predicate, .subjectId, .objectId, .role, .side}}
            },
        tolls: COLLECT {
              UNWIND claims AS claim5
              MATCH (claim5)-[:REPORTS]->(toll)
              RETURN [claim5.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
            },
        places: COLLECT {
              UNWIND claims AS claim6
              MATCH (claim6)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
              RETURN [claim6.id, place.id] ORDER BY size(outer)
            },
        opponents: COLLECT {
              UNWIND claims AS claim7
              MATCH (claim7)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
              WITH DISTINCT claim7, opponent, whole
              RETURN [claim7.id, opponent.id, whole.id]
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
        claimants: COLLECT {
              UNWIND claims AS claim10
              MATCH (claim10)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
              WITH DISTINCT claimant
              WHERE claimant.level <= $clearance
              MATCH (claimant) (()-[body2:BODY WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt]-(other3 WHERE other3.level <= $clearance)){0,1} (self)
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
    } | row)
  },
  bodies: COLLECT {
      UNWIND $speakers AS id2
      MATCH (speaker:Node {id: id2}) (()-[near:BODY WHERE near.recordedAt <= $knownAt AND near.withdrawnAt > $knownAt]-(one2 WHERE one2.level <= $clearance)){0,2} (other4)
      WITH DISTINCT other4
      RETURN [other4.id, COLLECT { MATCH (other4)-[body3:BODY]-(far) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt AND far.level <= $clearance RETURN far.id }]
    },
  keys: COLLECT {
      UNWIND $keys AS id3
      MATCH (claimant2:Claimant {id: id3})
      WHERE claimant2.level <= $clearance
      RETURN [id3, claimant2.orderKey]
    },
  shown: COLLECT {
    UNWIND $shown AS id
    MATCH (claimant3:Claimant {id: id})
    RETURN [id, [reduce(only2 = null, row2 IN COLLECT { WITH claimant3 WHERE claimant3:Actor RETURN {is: 'Actor', it: {id: claimant3.id}} } + COLLECT { WITH claimant3 WHERE claimant3:Source RETURN {is: 'Source', it: {id: claimant3.id}} } | row2)]]
  }
} AS value
