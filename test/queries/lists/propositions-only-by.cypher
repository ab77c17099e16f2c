/* propositions */
RETURN [] AS found, {rows: COLLECT {
  MATCH (proposition:Proposition)
  WHERE proposition.level <= $clearance AND EXISTS { MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt } AND NOT EXISTS { MATCH (proposition)<-[:STATES]-(other:Claim) WHERE other.level <= $clearance AND other.recordedAt <= $knownAt AND other.withdrawnAt > $knownAt AND NOT coalesce(other.level <= $clearance AND other.recordedAt <= $knownAt AND other.withdrawnAt > $knownAt AND other.attribution IN $attributions, false) } AND proposition.orderKey > $after
  WITH proposition
  ORDER BY proposition.orderKey
  LIMIT $limit
  RETURN [null, [[COLLECT {
    MATCH (proposition)<-[:STATES]-(claim2:Claim WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Source)
    WITH DISTINCT source
    WHERE source.level <= $clearance
    WITH source
    ORDER BY source.orderKey
    LIMIT $limit2
    RETURN [reduce(only = null, row IN COLLECT {
      MATCH (source)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
    } | row)]
  }, COLLECT {
    MATCH (proposition)-[:SUBJECT]->(entity)-[:NAMED]->(name2:Name)
    WHERE entity.level <= $clearance AND name2.level <= $clearance
    WITH name2
    ORDER BY name2.position
    RETURN name2 {.value, .lang, .kind}
  }, COLLECT {
    MATCH (proposition)-[:OBJECT]->(entity2)-[:NAMED]->(name3:Name)
    WHERE entity2.level <= $clearance AND name3.level <= $clearance
    WITH name3
    ORDER BY name3.position
    RETURN name3 {.value, .lang, .kind}
  }, proposition {.predicate, .role, .side, value: CASE WHEN proposition.valueKey IS NULL THEN null ELSE head(COLLECT {
    MATCH (proposition)<-[:STATES]-(wording:Claim)
    WHERE wording.level <= $clearance AND wording.recordedAt <= $knownAt
    RETURN [wording.valueLangs, wording.valueTexts] ORDER BY wording.orderKey LIMIT 1
  }) END}]]]
}} AS value
