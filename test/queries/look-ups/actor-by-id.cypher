/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (actor:Actor:Node {id: $id})
  WHERE actor.level <= $clearance
  RETURN [COLLECT { MATCH (actor)-[:IDENTIFIED_BY]->(identifier:Identifier) WITH identifier ORDER BY identifier.scheme, identifier.value RETURN identifier {.scheme, .value} }, COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN [name.value, name.lang, name.kind, COLLECT {
      MATCH (name)-[:USED_BY]->(user:Claimant)
      WHERE user.level <= $clearance
      WITH user
      ORDER BY user.orderKey
      RETURN reduce(only2 = null, row2 IN COLLECT { WITH user WHERE user:Actor RETURN ['Actor', [reduce(only3 = null, row3 IN COLLECT {
        MATCH (user)-[:NAMED]->(name2:Name)
        WHERE name2.level <= $clearance
        RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
      } | row3)]] } + COLLECT { WITH user WHERE user:Source RETURN ['Source', [reduce(only4 = null, row4 IN COLLECT {
        MATCH (user)-[:NAMED]->(name3:Name)
        WHERE name3.level <= $clearance
        RETURN name3.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name3.lang, '')), '-')[0]], name3.kind <> 'PRIMARY', name3.position LIMIT 1
      } | row4)]] } | row2)
    }]
  }]
} | row) AS value
