/* claims */
RETURN [] AS found, {rows: COLLECT {
  MATCH (claim:Claim)
  WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.orderKey > $after
  WITH claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN {key: claim.orderKey, items: [{statement: [claim.statementLangs, claim.statementTexts], claimant: reduce(only = null, row IN COLLECT {
    MATCH (claim)-[:MADE_BY]->(claimant:Claimant)
    WHERE claimant.level <= $clearance
    RETURN reduce(only2 = null, row2 IN COLLECT { WITH claimant WHERE claimant:Actor RETURN {is: 'Actor', it: {`need:names`: COLLECT {
      MATCH (claimant)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      WITH name
      ORDER BY name.position
      RETURN name {.value, .lang, .kind}
    }}} } + COLLECT { WITH claimant WHERE claimant:Source RETURN {is: 'Source', it: {`need:names`: COLLECT {
      MATCH (claimant)-[:NAMED]->(name2:Name)
      WHERE name2.level <= $clearance
      WITH name2
      ORDER BY name2.position
      RETURN name2 {.value, .lang, .kind}
    }}} } | row2)
  } | row)}]}
}} AS value
