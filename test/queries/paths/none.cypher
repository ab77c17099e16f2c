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
      MATCH SHORTEST 16 (path = (from2) ((near)-[hop:LINK]->(far:Actor) WHERE far.level <= $clearance AND hop.predicate IN $predicates AND hop.level <= $clearance AND hop.recordedAt <= $knownAt AND hop.withdrawnAt > $knownAt AND EXISTS {
        MATCH (near)-[alleged:ALLEGED]->(far)
        WHERE alleged.propositionId = hop.propositionId AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)
      }){1,2} (to2) WHERE all(one IN nodes(path) WHERE single(other IN nodes(path) WHERE other = one)))
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
            MATCH (first) (()<-[bearing:RELATES_TO WHERE bearing.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(premise WHERE premise.level <= $clearance AND premise.recordedAt <= $knownAt AND premise.withdrawnAt > $knownAt)){0,1} (last)
            MATCH (last) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim)
            RETURN DISTINCT claim ORDER BY claim.orderKey
          } AS claims
        WITH claims, reduce(all = [], x IN claims | all + [x.subjectId, x.objectId] + x.againstIds) AS parties
        RETURN {
          clearance: $clearance, knownAt: $knownAt,
          propositions: COLLECT {
                MATCH (proposition:Proposition:Node {id: link2.propositionId})
                WHERE proposition.level <= $clearance
                WITH proposition ORDER BY proposition.orderKey
                RETURN proposition {.id, .predicate, .subjectId, .objectId, .role, .side}
              },
          claims: [claim2 IN claims | claim2 {
                .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
                .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: true
              }],
          relations: COLLECT {
                UNWIND claims AS claim3
                MATCH (claim3)<-[relation:RELATES_TO]-(other)-[:STATES]->(proposition2)
                WHERE other.level <= $clearance AND other.recordedAt <= $knownAt AND other.withdrawnAt > $knownAt
                RETURN DISTINCT {claimId: claim3.id, type: relation.type, byId: other.id, proposition: proposition2 {.id, .predicate, .subjectId, .objectId, .role, .side}}
              },
          tolls: COLLECT {
                UNWIND claims AS claim4
                MATCH (claim4)-[:REPORTS]->(toll)
                RETURN [claim4.id, toll {.outcome, .partyScope, .low, .best, .high}] ORDER BY toll.position
              },
          places: COLLECT {
                UNWIND claims AS claim5
                MATCH (claim5)-[:ABOUT_PLACE]->(first2) (()-[:WITHIN]->(outer WHERE outer.level <= $clearance))* (place)
                RETURN [claim5.id, place.id] ORDER BY size(outer)
              },
          opponents: COLLECT {
                UNWIND claims AS claim6
                MATCH (claim6)-[:AGAINST]->(opponent) (()-[part:ALLEGED_WHOLE WHERE part.predicate = 'PART_OF' AND part.level <= $clearance AND part.recordedAt <= $knownAt AND part.withdrawnAt > $knownAt]->())* (whole)
                WITH DISTINCT claim6, opponent, whole
                RETURN [claim6.id, opponent.id, whole.id]
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
          claimants: COLLECT {
                UNWIND claims AS claim9
                MATCH (claim9)-[:MADE_BY|CITES]->()-[:PUBLISHED_BY]->{0,1}(claimant:Claimant)
                WITH DISTINCT claimant
                WHERE claimant.level <= $clearance
                MATCH (claimant) (()-[body:BODY WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt]-(other2 WHERE other2.level <= $clearance)){0,1} (self)
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
