/* singlePointsOfFailure */
RETURN [] AS found, COLLECT {
  CALL () {
    MATCH (claimant:Claimant)
    WHERE claimant.reliance0 < 0 AND claimant.orderKey > '' AND claimant.level <= $clearance
    RETURN claimant, claimant.reliance0 AS rank
    ORDER BY claimant.reliance0, claimant.orderKey
    LIMIT CASE WHEN $clearance = $rank THEN $first ELSE 0 END
    UNION
    MATCH (claimant:Claimant)
    WHERE claimant.reliance1 < 0 AND claimant.orderKey > '' AND claimant.level <= $clearance
    RETURN claimant, claimant.reliance1 AS rank
    ORDER BY claimant.reliance1, claimant.orderKey
    LIMIT CASE WHEN $clearance = $rank2 THEN $first ELSE 0 END
    UNION
    MATCH (claimant:Claimant)
    WHERE claimant.reliance2 < 0 AND claimant.orderKey > '' AND claimant.level <= $clearance
    RETURN claimant, claimant.reliance2 AS rank
    ORDER BY claimant.reliance2, claimant.orderKey
    LIMIT CASE WHEN $clearance = $rank3 THEN $first ELSE 0 END
    UNION
    MATCH (claimant:Claimant)
    WHERE claimant.reliance3 < 0 AND claimant.orderKey > '' AND claimant.level <= $clearance
    RETURN claimant, claimant.reliance3 AS rank
    ORDER BY claimant.reliance3, claimant.orderKey
    LIMIT CASE WHEN $clearance = $rank4 THEN $first ELSE 0 END
    UNION
    MATCH (claimant:Claimant)
    WHERE claimant.reliance4 < 0 AND claimant.orderKey > '' AND claimant.level <= $clearance
    RETURN claimant, claimant.reliance4 AS rank
    ORDER BY claimant.reliance4, claimant.orderKey
    LIMIT CASE WHEN $clearance = $rank5 THEN $first ELSE 0 END
  }
  WITH claimant, rank, coalesce(claimant.fallsByLevel[$clearance], 0) AS falls, coalesce(claimant.dropsByLevel[$clearance], 0) AS drops
  ORDER BY rank, claimant.orderKey
  RETURN {falls: falls, drops: drops, claimant: [reduce(only = null, row IN COLLECT { WITH claimant WHERE claimant:Actor RETURN ['Actor', [reduce(only2 = null, row2 IN COLLECT {
    MATCH (claimant)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
  } | row2)]] } + COLLECT { WITH claimant WHERE claimant:Source RETURN ['Source', [reduce(only3 = null, row3 IN COLLECT {
    MATCH (claimant)-[:NAMED]->(name2:Name)
    WHERE name2.level <= $clearance
    RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
  } | row3)]] } | row)]}
} AS value
