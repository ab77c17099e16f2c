/* document */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(document:Document)
  WHERE document.level <= $clearance
  RETURN [document.title, [document.publishedOnVerbatim, document.publishedOnEdtf], reduce(only2 = null, row2 IN COLLECT {
    MATCH (document)-[:PUBLISHED_BY]->(source:Source)
    WHERE source.level <= $clearance
    RETURN [source.sourceKind]
  } | row2), COLLECT {
    MATCH (document:Document)-[cites:CITES WHERE cites.recordedAt <= $knownAt AND cites.withdrawnAt > $knownAt]->(document2:Document)
    WHERE document2.level <= $clearance
    WITH document2
    ORDER BY document2.orderKey
    RETURN [document2.title]
  }, COLLECT {
    MATCH (document3:Document)-[cites2:CITES WHERE cites2.recordedAt <= $knownAt AND cites2.withdrawnAt > $knownAt]->(document:Document)
    WHERE document3.level <= $clearance
    WITH document3
    ORDER BY document3.orderKey
    RETURN [document3.title]
  }, COLLECT {
    MATCH (document)-[:KNOWN_THROUGH]->(document4:Document)
    WHERE document4.level <= $clearance
    WITH document4
    ORDER BY document4.orderKey
    RETURN [document4.title]
  }]
} | row) AS value
