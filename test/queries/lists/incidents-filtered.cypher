/* incidents */
WITH COLLECT {
  UNWIND $filterPlacesIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Place)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: COLLECT {
    MATCH (node) (()<-[way:WITHIN|TAKEN_FOR WHERE type(way) = 'WITHIN' OR (way.level <= $clearance AND way.recordedAt <= $knownAt AND way.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way.revisions, [])) / 3 - 1) WHERE way.revisions[3 * i] <= $clearance AND way.revisions[3 * i + 1] <= $knownAt AND way.revisions[3 * i + 2] > $knownAt))]-(step:Place WHERE step.level <= $clearance))* (within:Place)
    RETURN DISTINCT within.id
  }}
} AS filterPlacesFound,
COLLECT {
  UNWIND $filterActorsIdentifiers AS ref2
  MATCH (:Identifier {scheme: ref2.scheme, value: ref2.value})<-[:IDENTIFIED_BY]-(node2:Actor)
  WHERE node2.level <= $clearance
  RETURN {ref: ref2.ref, ids: [node2.id]}
} AS filterActorsFound
WITH filterPlacesFound, reduce(all = [], x IN filterPlacesFound | all + x.ids) AS filterPlaces, filterActorsFound, reduce(all = [], x IN filterActorsFound | all + x.ids) AS filterActors
RETURN [[x IN filterPlacesFound | x.ref], [x IN filterActorsFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND filterActors AS one
  MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(:Claim)-[:ABOUT]->(incident:Incident)
  WITH DISTINCT incident
  WHERE incident.level <= $clearance AND incident.incidentType IN $types AND EXISTS { MATCH (incident)-[:AT]->(place:Place) WHERE place.id IN filterPlaces } AND (incident.dateSpans IS NOT NULL AND any(i IN range(0, size(coalesce(incident.dateSpans, [])) - 1, 2) WHERE any(asked IN $date WHERE incident.dateSpans[i] <= asked[1] AND incident.dateSpans[i + 1] >= asked[0]))) AND EXISTS { MATCH (incident)<-[:ABOUT]-(claim:Claim)-[:STATES]->(proposition:Proposition) WHERE claim.predicate = 'PARTICIPATED_IN' AND claim.polarity = 'ASSERTED' AND claim.subjectId IN filterActors AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $knownAt AND claim.revisions[3 * i + 2] > $knownAt) }
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
}, total: COUNT {
  UNWIND filterActors AS one2
  MATCH ()<-[about2:ABOUT {entityId: one2} WHERE about2.key IS NOT NULL]-(:Claim)-[:ABOUT]->(incident2:Incident)
  WITH DISTINCT incident2
  WHERE incident2.level <= $clearance AND incident2.incidentType IN $types AND EXISTS { MATCH (incident2)-[:AT]->(place:Place) WHERE place.id IN filterPlaces } AND (incident2.dateSpans IS NOT NULL AND any(i IN range(0, size(coalesce(incident2.dateSpans, [])) - 1, 2) WHERE any(asked IN $date WHERE incident2.dateSpans[i] <= asked[1] AND incident2.dateSpans[i + 1] >= asked[0]))) AND EXISTS { MATCH (incident2)<-[:ABOUT]-(claim2:Claim)-[:STATES]->(proposition2:Proposition) WHERE claim2.predicate = 'PARTICIPATED_IN' AND claim2.polarity = 'ASSERTED' AND claim2.subjectId IN filterActors AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim2.revisions, [])) / 3 - 1) WHERE claim2.revisions[3 * i] <= $clearance AND claim2.revisions[3 * i + 1] <= $knownAt AND claim2.revisions[3 * i + 2] > $knownAt) }
  RETURN incident2
}} AS value
