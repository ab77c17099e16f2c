/* claims */
WITH COLLECT {
  UNWIND $filterIncidentsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Incident)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterIncidentsFound
WITH filterIncidentsFound, reduce(all = [], x IN filterIncidentsFound | all + x.ids) AS filterIncidents
RETURN [[x IN filterIncidentsFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND filterIncidents AS one
  UNWIND COLLECT {
    MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(claim:Claim)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND EXISTS { MATCH (claim)-[:STATES]->(proposition:Proposition) WHERE proposition.role IN $roles } AND EXISTS { MATCH (claim)-[about2:ABOUT]->(:Incident) WHERE about2.entityId IN filterIncidents } AND about.key > $after
    WITH claim
    ORDER BY about.entityId, about.key
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}} AS value
