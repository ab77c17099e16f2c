/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [reduce(only2 = null, row2 IN COLLECT {
    MATCH (claim)-[:STATES]->(proposition:Proposition)
    WHERE proposition.level <= $clearance
    RETURN [{owner: proposition.id, rows: COLLECT {
      MATCH (claim2:Claim {propositionId: proposition.id} WHERE claim2.orderKey IS NOT NULL)
      WHERE claim2.polarity = 'ASSERTED' AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND claim2.orderKey > $after
      WITH claim2
      ORDER BY claim2.propositionId, claim2.orderKey
      LIMIT $limit
      RETURN [null, [[[claim2.statementLangs, claim2.statementTexts]]]]
    }}, {owner: proposition.id, rows: COLLECT {
      MATCH (claim3:Claim {propositionId: proposition.id} WHERE claim3.orderKey IS NOT NULL)
      WHERE claim3.polarity = 'DENIED' AND claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND claim3.orderKey > $after2
      WITH claim3
      ORDER BY claim3.propositionId, claim3.orderKey
      LIMIT $limit2
      RETURN [null, [[[claim3.statementLangs, claim3.statementTexts]]]]
    }, total: COUNT {
      MATCH (claim4:Claim {propositionId: proposition.id} WHERE claim4.orderKey IS NOT NULL)
      WHERE claim4.polarity = 'DENIED' AND claim4.level <= $clearance AND claim4.recordedAt <= $knownAt AND claim4.withdrawnAt > $knownAt
      RETURN claim4
    }}, COLLECT {
      MATCH (proposition)<-[:STATES]-(claim5:Claim WHERE claim5.level <= $clearance AND claim5.recordedAt <= $knownAt AND claim5.withdrawnAt > $knownAt)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Source)
      WITH DISTINCT source
      WHERE source.level <= $clearance
      WITH source
      ORDER BY source.orderKey
      LIMIT $limit3
      RETURN [reduce(only3 = null, row3 IN COLLECT {
        MATCH (source)-[:NAMED]->(name:Name)
        WHERE name.level <= $clearance
        RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
      } | row3)]
    }]
  } | row2)]
} | row) AS value
