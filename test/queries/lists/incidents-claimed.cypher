/* incidents */
WITH COLLECT {
  UNWIND $filterClaimedByIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterClaimedByFound
WITH filterClaimedByFound, reduce(all = [], x IN filterClaimedByFound | all + x.ids) AS filterClaimedBy
RETURN [[x IN filterClaimedByFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND filterClaimedBy AS one
  MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(:Claim)-[:ABOUT]->(incident:Incident)
  WITH DISTINCT incident
  WHERE incident.level <= $clearance AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim:Claim)-[:STATES]->(proposition:Proposition) WHERE claim.predicate = 'PARTICIPATED_IN' AND proposition.role = 'PERPETRATOR' AND claim.polarity = 'ASSERTED'
      AND (claim.claimantId = claim.subjectId OR EXISTS { MATCH (:Source {id: claim.claimantId})-[body:BODY]->(:Actor {id: claim.subjectId}) WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt }) AND claim.subjectId IN filterClaimedBy AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim2:Claim)-[:STATES]->(proposition2:Proposition) WHERE claim2.predicate = 'PARTICIPATED_IN' AND proposition2.role = 'PERPETRATOR' AND claim2.polarity = 'ASSERTED'
          AND (claim2.claimantId = claim2.subjectId OR EXISTS { MATCH (:Source {id: claim2.claimantId})-[body2:BODY]->(:Actor {id: claim2.subjectId}) WHERE body2.recordedAt <= $knownAt AND body2.withdrawnAt > $knownAt }) AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim3:Claim)-[:STATES]->(proposition3:Proposition) WHERE claim3.predicate = 'PARTICIPATED_IN' AND proposition3.role = 'PERPETRATOR' AND claim3.polarity = 'ASSERTED'
              AND (claim3.claimantId = claim3.subjectId OR EXISTS { MATCH (:Source {id: claim3.claimantId})-[body3:BODY]->(:Actor {id: claim3.subjectId}) WHERE body3.recordedAt <= $knownAt AND body3.withdrawnAt > $knownAt }) AND coalesce(claim3.claimedSpans[0] - incident.dateSpans[-1] <= $days, false) AND claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim3.revisions, [])) / 3 - 1) WHERE claim3.revisions[3 * i] <= $clearance AND claim3.revisions[3 * i + 1] <= $knownAt AND claim3.revisions[3 * i + 2] > $knownAt) } AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim4:Claim)-[:STATES]->(proposition4:Proposition) WHERE EXISTS { MATCH (claim4)-[:REPORTS]->(toll:Toll) WHERE toll.best >= $minBest } AND claim4.level <= $clearance AND claim4.recordedAt <= $knownAt AND claim4.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim4.revisions, [])) / 3 - 1) WHERE claim4.revisions[3 * i] <= $clearance AND claim4.revisions[3 * i + 1] <= $knownAt AND claim4.revisions[3 * i + 2] > $knownAt) }
  WITH incident
  WHERE incident.orderKey > $after
  WITH incident
  ORDER BY incident.orderKey
  LIMIT $limit
  RETURN [null, [[reduce(only = null, row IN COLLECT {
    MATCH (incident)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
  } | row)]]]
}} AS value
