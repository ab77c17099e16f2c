/* claims */
WITH COLLECT {
  UNWIND $lensPlacesIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Place)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: COLLECT {
    MATCH (node) (()<-[way:WITHIN|TAKEN_FOR WHERE type(way) = 'WITHIN' OR (way.level <= $clearance AND way.recordedAt <= $knownAt AND way.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way.revisions, [])) / 3 - 1) WHERE way.revisions[3 * i] <= $clearance AND way.revisions[3 * i + 1] <= $knownAt AND way.revisions[3 * i + 2] > $knownAt))]-(step:Place WHERE step.level <= $clearance))* (within:Place)
    RETURN DISTINCT within.id
  }}
} AS lensPlacesFound
WITH lensPlacesFound, reduce(all = [], x IN lensPlacesFound | all + x.ids) AS lensPlaces
RETURN [[x IN lensPlacesFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND lensPlaces AS one
  UNWIND COLLECT {
    MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(claim:Claim)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.placeId IN lensPlaces AND claim.predicate IN $predicates AND about.key > $after
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
