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
  RETURN {ref: ref2.ref, ids: [node2.id]}
} AS filterPlacesFound
WITH filterAgainstFound, reduce(all = [], x IN filterAgainstFound | all + x.ids) AS filterAgainst, filterPlacesFound, reduce(all = [], x IN filterPlacesFound | all + x.ids) AS filterPlaces
RETURN [[x IN filterAgainstFound | x.ref], [x IN filterPlacesFound | x.ref]] AS found, {rows: COLLECT {
  MATCH (claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND true AND claim.attribution IN $attributions AND any(type IN claim.supportTypes WHERE type IN $supportTypes) AND EXISTS { MATCH (claim)-[:REPORTED_IN]->(document:Document) WHERE document.lang IN $languages } AND any(id IN claim.againstIds WHERE id IN filterAgainst) AND EXISTS { MATCH (claim)-[:ABOUT]->(place:Place) WHERE EXISTS {
    MATCH (:Node {id: place.id}) (()-[:WITHIN]->(step:Place WHERE step.level <= $clearance))* (container:Place)
    WHERE container.id IN filterPlaces
  } } AND claim.orderKey > $after
  WITH claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN {key: claim.orderKey, items: [{statement: [claim.statementLangs, claim.statementTexts]}]}
}} AS value
