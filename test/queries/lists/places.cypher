/* places */
WITH COLLECT {
  UNWIND $withinIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Place)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS withinFound
WITH withinFound, reduce(all = [], x IN withinFound | all + x.ids) AS within
RETURN [[x IN withinFound | x.ref]] AS found, {rows: COLLECT {
  MATCH (place:Place)
  WHERE place.level <= $clearance AND NOT place.id IN within AND EXISTS {
    MATCH (:Node {id: place.id}) (()-[:WITHIN]->(step:Place WHERE step.level <= $clearance))* (container:Place)
    WHERE container.id IN within
  } AND place.orderKey > $after
  WITH place
  ORDER BY place.orderKey
  LIMIT $limit
  RETURN {key: place.orderKey, items: [{`need:names`: COLLECT {
    MATCH (place)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN name {.value, .lang, .kind}
  }}]}
}, total: COUNT {
  MATCH (place2:Place)
  WHERE place2.level <= $clearance AND NOT place2.id IN within AND EXISTS {
    MATCH (:Node {id: place2.id}) (()-[:WITHIN]->(step2:Place WHERE step2.level <= $clearance))* (container2:Place)
    WHERE container2.id IN within
  }
  RETURN place2
}} AS value
