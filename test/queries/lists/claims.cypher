/* claims */
RETURN [] AS found, {rows: COLLECT {
  MATCH (claim:Claim)
  WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.orderKey > $after
  WITH claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [claim.orderKey, [[[claim.statementLangs, claim.statementTexts], reduce(only = null, row IN COLLECT {
    MATCH (claim)-[:MADE_BY]->(claimant:Claimant)
    WHERE claimant.level <= $clearance
    RETURN reduce(only2 = null, row2 IN COLLECT { WITH claimant WHERE claimant:Actor RETURN ['Actor', [reduce(only3 = null, row3 IN COLLECT {
      MATCH (claimant)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
    } | row3)]] } + COLLECT { WITH claimant WHERE claimant:Source RETURN ['Source', [reduce(only4 = null, row4 IN COLLECT {
      MATCH (claimant)-[:NAMED]->(name2:Name)
      WHERE name2.level <= $clearance
      RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
    } | row4)]] } | row2)
  } | row)]]]
}} AS value
