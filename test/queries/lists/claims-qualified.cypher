/* claims */
WITH COLLECT {
  UNWIND $filterAgainstIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS filterAgainstFound,
COLLECT {
  UNWIND $filterPlacesIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Place)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: COLLECT {
    MATCH (node2) (()<-[way:WITHIN|TAKEN_FOR WHERE type(way) = 'WITHIN' OR (way.level <= $clearance AND way.recordedAt <= $knownAt AND way.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way.revisions, [])) / 3 - 1) WHERE way.revisions[3 * i] <= $clearance AND way.revisions[3 * i + 1] <= $knownAt AND way.revisions[3 * i + 2] > $knownAt))]-(step:Place WHERE step.level <= $clearance))* (within:Place)
    RETURN DISTINCT within.id
  }}
} AS filterPlacesFound
WITH filterAgainstFound, reduce(all = [], x IN filterAgainstFound | all + x.ids) AS filterAgainst, filterPlacesFound, reduce(all = [], x IN filterPlacesFound | all + x.ids) AS filterPlaces
RETURN [[x IN filterAgainstFound | x.ref], [x IN filterPlacesFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND filterAgainst AS one
  UNWIND COLLECT {
    MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(claim:Claim)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.attribution IN $attributions AND any(type IN claim.supportTypes WHERE type IN $supportTypes) AND EXISTS { MATCH (claim)-[:REPORTED_IN]->(document:Document) WHERE document.lang IN $languages } AND any(id IN claim.againstIds WHERE id IN filterAgainst) AND EXISTS { MATCH (claim)-[about2:ABOUT]->(:Place) WHERE about2.entityId IN filterPlaces } AND about.key > $after
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
