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
    RETURN [proposition.predicate, reduce(only3 = null, row3 IN COLLECT {
      MATCH (proposition)-[:OBJECT]->(object:Entity)
      WHERE object.level <= $clearance
      RETURN reduce(only4 = null, row4 IN COLLECT { WITH object WHERE object:Actor RETURN ['Actor', [object.id]] } + COLLECT { WITH object WHERE object:Incident RETURN ['Incident', [object.id]] } + COLLECT { WITH object WHERE object:Place RETURN ['Place', [object.id]] } | row4)
    } | row3), CASE WHEN proposition.valueKey IS NULL THEN null ELSE head(COLLECT {
      MATCH (proposition)<-[:STATES]-(wording:Claim)
      WHERE wording.level <= $clearance AND wording.recordedAt <= $knownAt
      RETURN [wording.valueLangs, wording.valueTexts] ORDER BY wording.orderKey LIMIT 1
    }) END, COLLECT {
      MATCH (proposition)-[:SUBJECT]->(entity)-[:NAMED]->(name:Name)
      WHERE entity.level <= $clearance AND name.level <= $clearance
      WITH name
      ORDER BY name.position
      RETURN name {.value, .lang, .kind}
    }, COLLECT {
      MATCH (proposition)-[:OBJECT]->(entity2)-[:NAMED]->(name2:Name)
      WHERE entity2.level <= $clearance AND name2.level <= $clearance
      WITH name2
      ORDER BY name2.position
      RETURN name2 {.value, .lang, .kind}
    }, proposition {.predicate, .role, .side, value: CASE WHEN proposition.valueKey IS NULL THEN null ELSE head(COLLECT {
      MATCH (proposition)<-[:STATES]-(wording2:Claim)
      WHERE wording2.level <= $clearance AND wording2.recordedAt <= $knownAt
      RETURN [wording2.valueLangs, wording2.valueTexts] ORDER BY wording2.orderKey LIMIT 1
    }) END}]
  } | row2)]
} | row) AS value
