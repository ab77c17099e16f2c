/* place */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(place:Place)
  WHERE place.level <= $clearance
  RETURN [place.id]
} | row) AS value

/* place */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(place:Place)
  WHERE place.level <= $clearance
  RETURN [place.placeKind]
} | row) AS value

/* datasets */
RETURN [] AS found, COLLECT {
  MATCH (dataset:Dataset)
  WHERE dataset.level <= $clearance
  WITH dataset
  ORDER BY dataset.orderKey
  RETURN [dataset.id]
} AS value
