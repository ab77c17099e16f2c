/* place */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(place:Place)
  WHERE place.level <= $clearance
  RETURN {id: place.id}
} | row) AS value

/* place */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(place:Place)
  WHERE place.level <= $clearance
  RETURN {placeKind: place.placeKind}
} | row) AS value

/* datasets */
RETURN [] AS found, COLLECT {
  MATCH (dataset:Dataset)
  WHERE dataset.level <= $clearance
  WITH dataset
  ORDER BY dataset.orderKey
  RETURN {id: dataset.id}
} AS value
