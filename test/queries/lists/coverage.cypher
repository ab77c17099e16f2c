/* datasets */
RETURN [] AS found, COLLECT {
  MATCH (dataset:Dataset)
  WHERE dataset.level <= $clearance
  WITH dataset
  ORDER BY dataset.orderKey
  RETURN {title: dataset.title, coverage: {owner: dataset.id, rows: COLLECT {
    MATCH (coverage:Coverage {datasetId: dataset.id} WHERE coverage.orderKey IS NOT NULL)
    WHERE coverage.level <= $clearance AND coverage.recordedAt <= $knownAt AND coverage.withdrawnAt > $knownAt AND coverage.orderKey > $after
    WITH coverage
    ORDER BY coverage.datasetId, coverage.orderKey
    LIMIT $limit
    RETURN {key: coverage.orderKey, items: [{subject: reduce(only = null, row IN COLLECT {
      MATCH (coverage)-[:COVERS_SUBJECT]->(subject:Entity)
      WHERE subject.level <= $clearance
      RETURN reduce(only2 = null, row2 IN COLLECT { WITH subject WHERE subject:Actor RETURN {is: 'Actor', it: {`need:names`: COLLECT {
        MATCH (subject)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        WITH name
        ORDER BY name.position
        RETURN name {.value, .lang, .kind}
      }}} } + COLLECT { WITH subject WHERE subject:Incident RETURN {is: 'Incident', it: {`need:names`: COLLECT {
        MATCH (subject)-[:NAMED]->(name2:Name)
        WHERE name2.level <= $clearance
        WITH name2
        ORDER BY name2.position
        RETURN name2 {.value, .lang, .kind}
      }}} } + COLLECT { WITH subject WHERE subject:Place RETURN {is: 'Place', it: {`need:names`: COLLECT {
        MATCH (subject)-[:NAMED]->(name3:Name)
        WHERE name3.level <= $clearance
        WITH name3
        ORDER BY name3.position
        RETURN name3 {.value, .lang, .kind}
      }}} } | row2)
    } | row), object: reduce(only3 = null, row3 IN COLLECT {
      MATCH (coverage)-[:COVERS_OBJECT]->(object:Entity)
      WHERE object.level <= $clearance
      RETURN reduce(only4 = null, row4 IN COLLECT { WITH object WHERE object:Actor RETURN {is: 'Actor', it: {`need:names`: COLLECT {
        MATCH (object)-[:NAMED]->(name4:Name)
        WHERE name4.level <= $clearance
        WITH name4
        ORDER BY name4.position
        RETURN name4 {.value, .lang, .kind}
      }}} } + COLLECT { WITH object WHERE object:Incident RETURN {is: 'Incident', it: {`need:names`: COLLECT {
        MATCH (object)-[:NAMED]->(name5:Name)
        WHERE name5.level <= $clearance
        WITH name5
        ORDER BY name5.position
        RETURN name5 {.value, .lang, .kind}
      }}} } + COLLECT { WITH object WHERE object:Place RETURN {is: 'Place', it: {`need:names`: COLLECT {
        MATCH (object)-[:NAMED]->(name6:Name)
        WHERE name6.level <= $clearance
        WITH name6
        ORDER BY name6.position
        RETURN name6 {.value, .lang, .kind}
      }}} } | row4)
    } | row3), against: COLLECT {
      MATCH (coverage)-[:COVERS_AGAINST]->(opponent:Actor)
      WHERE opponent.level <= $clearance
      WITH opponent
      ORDER BY opponent.orderKey
      RETURN {`need:names`: COLLECT {
        MATCH (opponent)-[:NAMED]->(name7:Name)
        WHERE name7.level <= $clearance
        WITH name7
        ORDER BY name7.position
        RETURN name7 {.value, .lang, .kind}
      }}
    }, predicate: coverage.predicate, period: [coverage.periodVerbatim, coverage.periodEdtf], record: head(COLLECT { MATCH (coverage)-[read:READ_FROM WHERE read.recordedAt <= $knownAt AND read.withdrawnAt > $knownAt]->(record:SourceRecord) RETURN record {.file, .row, .release, .keys, .values} })}]}
  }, total: COUNT {
    MATCH (coverage2:Coverage {datasetId: dataset.id} WHERE coverage2.orderKey IS NOT NULL)
    WHERE coverage2.level <= $clearance AND coverage2.recordedAt <= $knownAt AND coverage2.withdrawnAt > $knownAt
    RETURN coverage2
  }}}
} AS value
