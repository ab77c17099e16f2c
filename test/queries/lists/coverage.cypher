/* datasets */
RETURN [] AS found, COLLECT {
  MATCH (dataset:Dataset)
  WHERE dataset.level <= $clearance
  WITH dataset
  ORDER BY dataset.orderKey
  RETURN [dataset.title, {owner: dataset.id, rows: COLLECT {
    MATCH (coverage:Coverage {datasetId: dataset.id} WHERE coverage.orderKey IS NOT NULL)
    WHERE coverage.level <= $clearance AND coverage.recordedAt <= $knownAt AND coverage.withdrawnAt > $knownAt AND coverage.orderKey > $after
    WITH coverage
    ORDER BY coverage.datasetId, coverage.orderKey
    LIMIT $limit
    RETURN [coverage.orderKey, [[reduce(only = null, row IN COLLECT {
      MATCH (coverage)-[:COVERS_SUBJECT]->(subject:Entity)
      WHERE subject.level <= $clearance
      RETURN reduce(only2 = null, row2 IN COLLECT { WITH subject WHERE subject:Actor RETURN ['Actor', [reduce(only3 = null, row3 IN COLLECT {
        MATCH (subject)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
      } | row3)]] } + COLLECT { WITH subject WHERE subject:Incident RETURN ['Incident', [reduce(only4 = null, row4 IN COLLECT {
        MATCH (subject)-[:NAMED]->(name2:Name)
        WHERE name2.level <= $clearance
        RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
      } | row4)]] } + COLLECT { WITH subject WHERE subject:Place RETURN ['Place', [reduce(only5 = null, row5 IN COLLECT {
        MATCH (subject)-[:NAMED]->(name3:Name)
        WHERE name3.level <= $clearance
        RETURN name3.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name3.lang, '')), '-')[0]], name3.kind <> 'PRIMARY', name3.position LIMIT 1
      } | row5)]] } | row2)
    } | row), reduce(only6 = null, row6 IN COLLECT {
      MATCH (coverage)-[:COVERS_OBJECT]->(object:Entity)
      WHERE object.level <= $clearance
      RETURN reduce(only7 = null, row7 IN COLLECT { WITH object WHERE object:Actor RETURN ['Actor', [reduce(only8 = null, row8 IN COLLECT {
        MATCH (object)-[:NAMED]->(name4:Name)
        WHERE name4.level <= $clearance
        RETURN name4.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name4.lang, '')), '-')[0]], name4.kind <> 'PRIMARY', name4.position LIMIT 1
      } | row8)]] } + COLLECT { WITH object WHERE object:Incident RETURN ['Incident', [reduce(only9 = null, row9 IN COLLECT {
        MATCH (object)-[:NAMED]->(name5:Name)
        WHERE name5.level <= $clearance
        RETURN name5.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name5.lang, '')), '-')[0]], name5.kind <> 'PRIMARY', name5.position LIMIT 1
      } | row9)]] } + COLLECT { WITH object WHERE object:Place RETURN ['Place', [reduce(only10 = null, row10 IN COLLECT {
        MATCH (object)-[:NAMED]->(name6:Name)
        WHERE name6.level <= $clearance
        RETURN name6.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name6.lang, '')), '-')[0]], name6.kind <> 'PRIMARY', name6.position LIMIT 1
      } | row10)]] } | row7)
    } | row6), COLLECT {
      MATCH (coverage)-[:COVERS_AGAINST]->(opponent:Actor)
      WHERE opponent.level <= $clearance
      WITH opponent
      ORDER BY opponent.orderKey
      RETURN [reduce(only11 = null, row11 IN COLLECT {
        MATCH (opponent)-[:NAMED]->(name7:Name)
        WHERE name7.level <= $clearance
        RETURN name7.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name7.lang, '')), '-')[0]], name7.kind <> 'PRIMARY', name7.position LIMIT 1
      } | row11)]
    }, coverage.predicate, [coverage.periodVerbatim, coverage.periodEdtf], head(COLLECT { MATCH (coverage)-[read:READ_FROM WHERE read.recordedAt <= $knownAt AND read.withdrawnAt > $knownAt]->(record:SourceRecord) RETURN record {.file, .row, .release, .keys, .values} })]]]
  }, total: COUNT {
    MATCH (coverage2:Coverage {datasetId: dataset.id} WHERE coverage2.orderKey IS NOT NULL)
    WHERE coverage2.level <= $clearance AND coverage2.recordedAt <= $knownAt AND coverage2.withdrawnAt > $knownAt
    RETURN coverage2
  }}]
} AS value
