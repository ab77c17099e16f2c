/* incidents */
WITH COLLECT {
  UNWIND $filterAttributedToAllIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterAttributedToAllFound,
COLLECT {
  UNWIND $filterReportedByIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Claimant)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: [node2.id] + COLLECT {
    MATCH (node2)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS filterReportedByFound
WITH filterAttributedToAllFound, reduce(all = [], x IN filterAttributedToAllFound | all + x.ids) AS filterAttributedToAll, filterReportedByFound, reduce(all = [], x IN filterReportedByFound | all + x.ids) AS filterReportedBy
RETURN [[x IN filterAttributedToAllFound | x.ref], [x IN filterReportedByFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND filterAttributedToAll AS one
  MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(:Claim)-[:ABOUT]->(incident:Incident)
  WITH DISTINCT incident
  WHERE incident.level <= $clearance AND (incident.latitude >= $box.south AND incident.latitude <= $box.north AND (incident.longitude >= $box.west AND incident.longitude <= $box.east)) AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim:Claim)-[:STATES]->(proposition:Proposition) WHERE (claim.claimantId IN filterReportedBy OR claim.sourceId IN filterReportedBy) AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) } AND all(actorId IN filterAttributedToAll WHERE EXISTS { MATCH (incident)<-[:ABOUT]-(claim2:Claim)-[:STATES]->(proposition2:Proposition) WHERE claim2.polarity = 'ASSERTED' AND claim2.predicate = 'PARTICIPATED_IN' AND proposition2.role = 'PERPETRATOR' AND claim2.subjectId = actorId AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) })
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
