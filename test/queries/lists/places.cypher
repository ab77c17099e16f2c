/* places */
WITH COLLECT {
  UNWIND $withinIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Place)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: COLLECT {
    MATCH (node) (()<-[:WITHIN]-(step:Place WHERE step.level <= $clearance))* (within:Place)
    RETURN DISTINCT within.id
  }}
} AS withinFound
WITH withinFound, reduce(all = [], x IN withinFound | all + x.ids) AS within2
RETURN [[x IN withinFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND within2 AS one
  MATCH (:Place {id: one})<-[:WITHIN]-(place:Place)
  WITH DISTINCT place
  WHERE place.level <= $clearance
  WITH place
  WHERE place.orderKey > $after
  WITH place
  ORDER BY place.orderKey
  LIMIT $limit
  RETURN [null, [[reduce(only = null, row IN COLLECT {
    MATCH (place)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
  } | row)]]]
}, total: COUNT {
  UNWIND within2 AS one2
  MATCH (:Place {id: one2})<-[:WITHIN]-(place2:Place)
  WITH DISTINCT place2
  WHERE place2.level <= $clearance
  RETURN place2
}} AS value
