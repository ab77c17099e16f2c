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
      MATCH SHORTEST 16 (path = (from2) ((near)-[hop:LINK]->(far:Actor) WHERE CASE WHEN hop.predicate IN $predicates THEN far.level <= $clearance AND CASE WHEN hop.saidLevel <= $clearance AND hop.saidSince <= $knownAt THEN true ELSE hop.level <= $clearance AND hop.recordedAt <= $knownAt AND hop.withdrawnAt > $knownAt AND EXISTS {
        MATCH (:Proposition:Node {id: hop.propositionId})<-[:STATES]-(asserting:Claim {polarity: 'ASSERTED'})
        WHERE asserting.level <= $clearance AND asserting.recordedAt <= $knownAt AND asserting.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(asserting.revisions, [])) / 3 - 1) WHERE asserting.revisions[3 * i] <= $clearance AND asserting.revisions[3 * i + 1] <= $knownAt AND asserting.revisions[3 * i + 2] > $knownAt)
      } END ELSE false END){1,2} (to2) WHERE all(one IN nodes(path) WHERE single(other IN nodes(path) WHERE other = one)))
      RETURN path ORDER BY length(path), [one IN relationships(path) | one.orderKey]
    } AS found
    WITH found, found[..reduce(upTo = size(found), sure IN COLLECT {
        UNWIND range(0, size(found) - 1) AS place
        WITH place WHERE NOT EXISTS { UNWIND relationships(found[place]) AS one WITH one WHERE one.denied AND EXISTS { MATCH (:Proposition:Node {id: one.propositionId})<-[:STATES]-(denial:Claim {polarity: 'DENIED'})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(:Claim) } RETURN one }
        RETURN place SKIP $enough - 1 LIMIT 1
      } | sure + 1)] AS paths
    WITH found, paths, COLLECT { UNWIND paths AS path UNWIND relationships(path) AS link RETURN DISTINCT link } AS links
  RETURN {
    isCut: size(found) = 16,
        chains: [path IN paths | [one IN relationships(path) | head([i IN range(0, size(links) - 1) WHERE links[i] = one])]],
    links: reduce(only2 = null, row2 IN COLLECT {
      WITH links AS links2
      WITH links2, [x IN links2 | x.propositionId] AS ids
      RETURN {
        rows: COLLECT {
          UNWIND links2 AS link2
          RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [[null]]}
        },
        evidence: [reduce(only3 = null, row3 IN COLLECT {
          WITH COLLECT {
              UNWIND COLLECT {
                MATCH (stated:Proposition:Node WHERE stated.id IN ids)<-[:STATES]-(first:Claim)
                    WHERE first.level <= $clearance AND first.recordedAt <= $knownAt AND first.withdrawnAt > $knownAt
                    MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
                    MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (found2)
                    RETURN DISTINCT found2
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
                  MATCH (proposition:Proposition:Node WHERE proposition.id IN ids)
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
                  MATCH (claim4)<-[relation:RELATES_TO]-(other2)-[:STATES]->(proposition2)
                  WHERE other2.level <= $clearance AND other2.recordedAt <= $knownAt AND other2.withdrawnAt > $knownAt
                  RETURN DISTINCT {claimId: claim4.id, type: relation.type, byId: other2.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
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
                    MATCH (:Place:Node {id: placeId}) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place2)
                    RETURN place2.id ORDER BY size(outer)
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
            exclusions: [],
            carried: []
          }
        } | row3)]
      }
    } | row2),
    actors: COLLECT {
      UNWIND links AS link3
      UNWIND [startNode(link3), endNode(link3)] AS actor
      WITH DISTINCT actor
      RETURN [actor.id, []]
    },
    sources: COLLECT {
          UNWIND links AS link4
          MATCH (:Proposition:Node {id: link4.propositionId})<-[:STATES]-(first2:Claim)
          WHERE first2.level <= $clearance AND first2.recordedAt <= $knownAt AND first2.withdrawnAt > $knownAt
          MATCH (first2) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt]->(earlier3 WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))* (claim10)
          WITH DISTINCT claim10
          UNWIND [claim10.sourceId] + COLLECT { MATCH (claim10)-[:CITES]->(:Document)-[:PUBLISHED_BY]->(cited2:Source) RETURN cited2.id } AS sourceId
          WITH DISTINCT sourceId
          MATCH (source:Source:Node {id: sourceId})
          WHERE source.level <= $clearance
          RETURN [source.id, [[reduce(only4 = null, row4 IN COLLECT {
            MATCH (source)-[:NAMED]->(name:Name)
            WHERE name.level <= $clearance
            RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
          } | row4)], [reduce(only5 = null, row5 IN COLLECT {
            MATCH (source)-[:NAMED]->(name2:Name)
            WHERE name2.level <= $clearance
            RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
          } | row5)]]] ORDER BY source.orderKey
        }
  }
} | row) AS value
