/* datasets */
RETURN [] AS found, COLLECT {
  MATCH (dataset:Dataset)
  WHERE dataset.level <= $clearance
  WITH dataset
  ORDER BY dataset.orderKey
  RETURN [dataset.title, dataset.licence, dataset.loadedAt, COLLECT { MATCH (dataset)-[:IDENTIFIED_BY]->(identifier:Identifier) WITH identifier ORDER BY identifier.scheme, identifier.value RETURN identifier {.scheme, .value} }]
} AS value
