/* contradictions */
WITH COLLECT {
  UNWIND $lensExcludeClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensExcludeClaimantsFound,
COLLECT {
  UNWIND $placesIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Place)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: COLLECT {
    MATCH (node2) (()<-[way:WITHIN|TAKEN_FOR WHERE type(way) = 'WITHIN' OR (way.level <= $clearance AND way.recordedAt <= $knownAt AND way.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way.revisions, [])) / 3 - 1) WHERE way.revisions[3 * i] <= $clearance AND way.revisions[3 * i + 1] <= $knownAt AND way.revisions[3 * i + 2] > $knownAt))]-(step:Place WHERE step.level <= $clearance))* (within:Place)
    RETURN DISTINCT within.id
  }}
} AS placesFound
WITH lensExcludeClaimantsFound, reduce(all = [], x IN lensExcludeClaimantsFound | all + x.ids) AS lensExcludeClaimants, placesFound, reduce(all = [], x IN placesFound | all + x.ids) AS places
CALL (*) {
  CALL (*) {
    RETURN {rank: 'i', found: reduce(only = null, row IN COLLECT {
      WITH COLLECT {
        UNWIND places AS anchor
        CALL (anchor) {
          MATCH (:Place:Node {id: anchor})<-[:AT]-(incident:Incident) RETURN incident
          UNION
          MATCH ()<-[about:ABOUT {entityId: anchor} WHERE about.key IS NOT NULL]-(told:Claim)-[:STATES]->(slot:Proposition WHERE (slot.predicate IN ['OCCURRED', 'CASUALTIES'] OR slot.predicate = 'PARTICIPATED_IN' AND slot.role = 'PERPETRATOR'))-[:SUBJECT|OBJECT]->(incident:Incident) RETURN incident
        }
        WITH DISTINCT incident
        WHERE incident.orderKey >= $incidentFrom AND incident.level <= $clearance
        WITH incident
        ORDER BY incident.orderKey
        LIMIT $incidentScan
        RETURN incident
      } AS incidents
      RETURN {looked: size(incidents), last: last(incidents).orderKey, rows: COLLECT {
        UNWIND incidents AS incident
        WITH incident
        WHERE (EXISTS {
          MATCH (incident)<-[:SUBJECT]-(slot2:Proposition {predicate: 'OCCURRED'})<-[:STATES]-(claim:Claim)
          WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND (NOT coalesce(claim.rootsLevel <= $clearance AND claim.rootsSince <= $knownAt, false) OR any(i IN range(0, size(claim.rootDatasetIds) - 1) WHERE NOT claim.rootClaimantIds[i] IN lensExcludeClaimants AND NOT claim.rootSourceIds[i] IN [] AND NOT claim.rootDatasetIds[i] IN [])) AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt)
          RETURN DISTINCT [claim.incidentType, claim.placeId, claim.heldSpans] AS telling SKIP 1
        } OR EXISTS {
          MATCH (incident)<-[:SUBJECT]-(slot3:Proposition {predicate: 'CASUALTIES'})<-[:STATES]-(claim2:Claim)
          WHERE claim2.polarity = 'ASSERTED' AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND (NOT coalesce(claim2.rootsLevel <= $clearance AND claim2.rootsSince <= $knownAt, false) OR any(i IN range(0, size(claim2.rootDatasetIds) - 1) WHERE NOT claim2.rootClaimantIds[i] IN lensExcludeClaimants AND NOT claim2.rootSourceIds[i] IN [] AND NOT claim2.rootDatasetIds[i] IN [])) AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt)
          RETURN DISTINCT claim2.id AS telling SKIP 1
        })
        WITH incident
        LIMIT $candidates
        RETURN {
              key: incident.orderKey,
              evidence: reduce(only2 = null, row2 IN COLLECT {
                WITH COLLECT {
                    UNWIND COLLECT {
                      MATCH (incident)<-[:SUBJECT|OBJECT]-(slot4:Proposition WHERE (slot4.predicate IN ['OCCURRED', 'CASUALTIES'] OR slot4.predicate = 'PARTICIPATED_IN' AND slot4.role = 'PERPETRATOR'))<-[:STATES]-(first:Claim)
                          WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                          MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                          MATCH (last) (()-[step2:RESTS_ON WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found)
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
                        MATCH (incident)<-[:SUBJECT|OBJECT]-(proposition:Proposition WHERE (proposition.predicate IN ['OCCURRED', 'CASUALTIES'] OR proposition.predicate = 'PARTICIPATED_IN' AND proposition.role = 'PERPETRATOR'))
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
                        MATCH (claim6)<-[relation:RELATES_TO]-(other3)-[:STATES]->(proposition2)
                        WHERE other3.level <= $clearance AND other3.recordedAt <= $knownAt AND other3.withdrawnAt > $knownAt
                        RETURN DISTINCT {claimId: claim6.id, type: relation.type, byId: other3.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
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
                        MATCH (claim9)-[step3:RESTS_ON]->(earlier2)
                        WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
                        RETURN {from: claim9.id, to: earlier2.id, via: step3.via, how: step3.how, documentId: step3.documentId, twins: step3.twins} ORDER BY earlier2.orderKey
                      },
                  cited: COLLECT {
                        UNWIND claims AS claim10
                        MATCH (claim10)-[cites:CITES]->(cited:Document)
                        WHERE cited.level <= $clearance AND NOT EXISTS {
                          MATCH (cited)<-[:REPORTED_IN]-(within2:Claim)
                          WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
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
                  exclusions: [{claimants: lensExcludeClaimants, sources: [], datasets: []}],
                  carried: []
                }
              } | row2),
              wholes: COLLECT {
                UNWIND COLLECT {
                  MATCH (incident)<-[:SUBJECT|OBJECT]-(proposition3:Proposition WHERE (proposition3.predicate IN ['OCCURRED', 'CASUALTIES'] OR proposition3.predicate = 'PARTICIPATED_IN' AND proposition3.role = 'PERPETRATOR'))
                    MATCH (proposition3)-[:SUBJECT|OBJECT]->(named4:Actor)
                    WHERE named4.level <= $clearance
                    RETURN DISTINCT named4
                } AS actor
                RETURN [actor.id, COLLECT {
                  MATCH (actor) (()-[part2:ALLEGED_WHOLE WHERE part2.predicate IN ['PART_OF', 'MEMBER_OF'] AND part2.level <= $clearance AND part2.recordedAt <= $knownAt AND part2.withdrawnAt > $knownAt]->())+ (whole3)
                  RETURN DISTINCT whole3.id
                }]
              },
              placeIds: COLLECT { MATCH (incident)-[:AT]->(catalogued:Place) WHERE catalogued.level <= $clearance RETURN catalogued.id },
              about: reduce(only3 = null, row3 IN COLLECT { MATCH (entity:Incident:Node {id: incident.id}) RETURN [reduce(only4 = null, row4 IN COLLECT { WITH entity WHERE entity:Actor RETURN ['Actor', [reduce(only5 = null, row5 IN COLLECT {
                MATCH (entity)-[:NAMED]->(name:Name)
                WHERE name.level <= $clearance
                RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
              } | row5)]] } + COLLECT { WITH entity WHERE entity:Incident RETURN ['Incident', [reduce(only6 = null, row6 IN COLLECT {
                MATCH (entity)-[:NAMED]->(name2:Name)
                WHERE name2.level <= $clearance
                RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
              } | row6)]] } + COLLECT { WITH entity WHERE entity:Place RETURN ['Place', [reduce(only7 = null, row7 IN COLLECT {
                MATCH (entity)-[:NAMED]->(name3:Name)
                WHERE name3.level <= $clearance
                RETURN name3.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name3.lang, '')), '-')[0]], name3.kind <> 'PRIMARY', name3.position LIMIT 1
              } | row7)]] } | row4)] } | row3),
              propositions: COLLECT { MATCH (incident)<-[:SUBJECT|OBJECT]-(disputed:Proposition WHERE (disputed.predicate IN ['OCCURRED', 'CASUALTIES'] OR disputed.predicate = 'PARTICIPATED_IN' AND disputed.role = 'PERPETRATOR')) WHERE disputed.level <= $clearance RETURN {id: disputed.id, items: []} }
            }
      }}
    } | row)} AS scan
  }
  RETURN collect(scan) AS scans
}
RETURN [[x IN lensExcludeClaimantsFound | x.ref], [x IN placesFound | x.ref]] AS found, {about: null, places: places, scans: scans} AS value
