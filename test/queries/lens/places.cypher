/* claims */
WITH COLLECT {
  UNWIND $lensPlacesIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Place)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS lensPlacesFound
WITH lensPlacesFound, reduce(all = [], x IN lensPlacesFound | all + x.ids) AS lensPlaces
RETURN [[x IN lensPlacesFound | x.ref]] AS found, {rows: COLLECT {
  MATCH (claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND EXISTS {
    MATCH (:Node {id: claim.placeId}) (()-[:WITHIN]->(step:Place WHERE step.level <= $clearance))* (container:Place)
    WHERE container.id IN lensPlaces
  } AND true AND claim.predicate IN $predicates AND claim.orderKey > $after
  WITH claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN {key: claim.orderKey, items: [{statement: [claim.statementLangs, claim.statementTexts]}]}
}} AS value
