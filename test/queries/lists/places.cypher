/* places */
WITH COLLECT {
  UNWIND $withinIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Place)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: COLLECT {
    MATCH (node) (()<-[way:WITHIN|TAKEN_FOR WHERE type(way) = 'WITHIN' OR (way.level <= $clearance AND way.recordedAt <= $knownAt AND way.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way.revisions, [])) / 3 - 1) WHERE way.revisions[3 * i] <= $clearance AND way.revisions[3 * i + 1] <= $knownAt AND way.revisions[3 * i + 2] > $knownAt))]-(step:Place WHERE step.level <= $clearance))* (within:Place)
    RETURN DISTINCT within.id
  }}
} AS withinFound
WITH withinFound, reduce(all = [], x IN withinFound | all + x.ids) AS within2
RETURN [[x IN withinFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND within2 AS one
  MATCH (:Place {id: one})<-[:WITHIN]-(inner:Place WHERE inner.level <= $clearance) (()<-[way2:TAKEN_FOR WHERE way2.level <= $clearance AND way2.recordedAt <= $knownAt AND way2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way2.revisions, [])) / 3 - 1) WHERE way2.revisions[3 * i] <= $clearance AND way2.revisions[3 * i + 1] <= $knownAt AND way2.revisions[3 * i + 2] > $knownAt)]-(step2:Place WHERE step2.level <= $clearance))* (place:Place)
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
  MATCH (:Place {id: one2})<-[:WITHIN]-(inner2:Place WHERE inner2.level <= $clearance) (()<-[way3:TAKEN_FOR WHERE way3.level <= $clearance AND way3.recordedAt <= $knownAt AND way3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way3.revisions, [])) / 3 - 1) WHERE way3.revisions[3 * i] <= $clearance AND way3.revisions[3 * i + 1] <= $knownAt AND way3.revisions[3 * i + 2] > $knownAt)]-(step3:Place WHERE step3.level <= $clearance))* (place2:Place)
  WITH DISTINCT place2
  WHERE place2.level <= $clearance
  RETURN place2
}} AS value
