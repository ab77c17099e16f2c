/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (actor:Actor:Node {id: $id})
  WHERE actor.level <= $clearance
  RETURN {identifiers: COLLECT { MATCH (actor)-[:IDENTIFIED_BY]->(identifier:Identifier) WITH identifier ORDER BY identifier.scheme, identifier.value RETURN identifier {.scheme, .value} }, names: COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN {value: name.value, lang: name.lang, kind: name.kind, usedBy: COLLECT {
      MATCH (name)-[:USED_BY]->(user:Claimant)
      WHERE user.level <= $clearance
      WITH user
      ORDER BY user.orderKey
      RETURN reduce(only2 = null, row2 IN COLLECT { WITH user WHERE user:Actor RETURN {is: 'Actor', it: {`need:names`: COLLECT {
        MATCH (user)-[:NAMED]->(name2:Name)
        WHERE name2.level <= $clearance
        WITH name2
        ORDER BY name2.position
        RETURN name2 {.value, .lang, .kind}
      }}} } + COLLECT { WITH user WHERE user:Source RETURN {is: 'Source', it: {`need:names`: COLLECT {
        MATCH (user)-[:NAMED]->(name3:Name)
        WHERE name3.level <= $clearance
        WITH name3
        ORDER BY name3.position
        RETURN name3 {.value, .lang, .kind}
      }}} } | row2)
    }}
  }}
} | row) AS value
