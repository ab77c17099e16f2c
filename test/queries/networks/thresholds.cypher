/* supportNetwork */
WITH [{ref: '', ids: COLLECT {
  MATCH (assessment:Assessment)
  WHERE assessment.scale = 'SOURCE_RELIABILITY' AND assessment.level <= $clearance AND assessment.recordedAt <= $knownAt AND assessment.withdrawnAt > $knownAt AND assessment.value IN $minReliability
  MATCH (assessment)-[:ASSESSES]->(source:Source)
  WHERE source.level <= $clearance
  WITH DISTINCT source
  WITH source, head(COLLECT {
    MATCH (source)<-[:ASSESSES]-(assessment2:Assessment)
    WHERE assessment2.scale = 'SOURCE_RELIABILITY' AND assessment2.level <= $clearance AND assessment2.recordedAt <= $knownAt AND assessment2.withdrawnAt > $knownAt
    RETURN assessment2.value ORDER BY assessment2.orderKey LIMIT 1
  }) AS latest
  WHERE latest IN $minReliability
  RETURN source.id
}}] AS lensReliableFound,
COLLECT {
  UNWIND $ofIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS ofFound
WITH lensReliableFound, reduce(all = [], x IN lensReliableFound | all + x.ids) AS lensReliable, ofFound, reduce(all = [], x IN ofFound | all + x.ids) AS of
CALL (*) {
  MATCH (start:Actor:Node)
  WHERE start.id IN of
  MATCH (start) (()<-[alleged:ALLEGED WHERE alleged.predicate IN $predicates AND alleged.level <= $clearance AND alleged.recordedAt <= $knownAt AND alleged.withdrawnAt > $knownAt AND coalesce(alleged.sourceId IN lensReliable, false) AND coalesce(head([i IN range(0, size(coalesce(alleged.credibilities, [])) / 4 - 1) WHERE alleged.credibilities[4 * i] <= $clearance AND alleged.credibilities[4 * i + 1] <= $knownAt AND alleged.credibilities[4 * i + 2] > $knownAt | alleged.credibilities[4 * i + 3]]) <= $minCredibility, false) AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $knownAt AND alleged.revisions[3 * i + 2] > $knownAt)]-(outer:Actor WHERE outer.level <= $clearance)){0,1} (near:Actor)
  WITH near, min(size(alleged)) AS depth
  MATCH (near)<-[link:LINK]-(far:Actor)
  WHERE far.level <= $clearance AND link.predicate IN $predicates AND link.level <= $clearance AND link.recordedAt <= $knownAt AND link.withdrawnAt > $knownAt AND EXISTS {
    MATCH (near)<-[alleged2:ALLEGED]-(far)
    WHERE alleged2.propositionId = link.propositionId AND alleged2.level <= $clearance AND alleged2.recordedAt <= $knownAt AND alleged2.withdrawnAt > $knownAt AND coalesce(alleged2.sourceId IN lensReliable, false) AND coalesce(head([i IN range(0, size(coalesce(alleged2.credibilities, [])) / 4 - 1) WHERE alleged2.credibilities[4 * i] <= $clearance AND alleged2.credibilities[4 * i + 1] <= $knownAt AND alleged2.credibilities[4 * i + 2] > $knownAt | alleged2.credibilities[4 * i + 3]]) <= $minCredibility, false) AND none(i IN range(0, size(coalesce(alleged2.revisions, [])) / 3 - 1) WHERE alleged2.revisions[3 * i] <= $clearance AND alleged2.revisions[3 * i + 1] <= $knownAt AND alleged2.revisions[3 * i + 2] > $knownAt)
  }
  WITH link, min(depth) AS depth
  ORDER BY depth, link.orderKey
  LIMIT $most
  RETURN collect({link: link, depth: depth}) AS reached
}
RETURN [[x IN lensReliableFound | x.ref], [x IN ofFound | x.ref]] AS found, {
  starts: of,
  depth: reached[-1].depth,
  links: COLLECT {
    UNWIND reached AS one
    WITH one.link AS link2
    RETURN {propositionId: link2.propositionId, orderKey: link2.orderKey, from: startNode(link2).id, to: endNode(link2).id, shapes: [{from: reduce(only = null, row IN COLLECT {
      MATCH (from:Actor)-[link2]->()
      WHERE from.level <= $clearance
      RETURN {id: from.id}
    } | row), to: reduce(only2 = null, row2 IN COLLECT {
      MATCH (to:Actor)<-[link2]-()
      WHERE to.level <= $clearance
      RETURN {id: to.id}
    } | row2), `need:evidence`: reduce(only3 = null, row3 IN COLLECT {
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
                passesLens: coalesce(claim3.sourceId IN lensReliable, false) AND coalesce(head([i IN range(0, size(coalesce(claim3.credibilities, [])) / 4 - 1) WHERE claim3.credibilities[4 * i] <= $clearance AND claim3.credibilities[4 * i + 1] <= $knownAt AND claim3.credibilities[4 * i + 2] > $knownAt | claim3.credibilities[4 * i + 3]]) <= $minCredibility, false),
                endedAs: head([i IN range(0, size(coalesce(claim3.revisionReasons, [])) - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt | claim3.revisionReasons[i]]),
                place: COLLECT {
                        MATCH (claim3)-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(outer2:Place WHERE outer2.level <= $clearance))* (place)
                        RETURN place.id ORDER BY size(outer2)
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
    } | row3)}]}
  },
  actors: COLLECT {
    UNWIND of + [one IN reached | startNode(one.link).id] + [one IN reached | endNode(one.link).id] AS actorId
    WITH DISTINCT actorId
    MATCH (actor:Actor:Node {id: actorId})
    RETURN [actor.id, [{id: actor.id}]]
  }
} AS value
