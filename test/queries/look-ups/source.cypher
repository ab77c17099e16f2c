/* source */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(source:Source)
  WHERE source.level <= $clearance
  RETURN {sourceKind: source.sourceKind, owner: reduce(only2 = null, row2 IN COLLECT {
    MATCH (source)-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(owner:Claimant)
    WHERE owner.level <= $clearance
    RETURN reduce(only3 = null, row3 IN COLLECT { WITH owner WHERE owner:Actor RETURN {is: 'Actor', it: {`need:names`: COLLECT {
      MATCH (owner)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      WITH name
      ORDER BY name.position
      RETURN name {.value, .lang, .kind}
    }}} } + COLLECT { WITH owner WHERE owner:Source RETURN {is: 'Source', it: {`need:names`: COLLECT {
      MATCH (owner)-[:NAMED]->(name2:Name)
      WHERE name2.level <= $clearance
      WITH name2
      ORDER BY name2.position
      RETURN name2 {.value, .lang, .kind}
    }}} } | row3)
  } | row2), body: reduce(only4 = null, row4 IN COLLECT {
    MATCH (source)-[embodied:BODY WHERE embodied.recordedAt <= $knownAt AND embodied.withdrawnAt > $knownAt]->(body:Actor)
    WHERE body.level <= $clearance
    RETURN {actorKind: body.actorKind}
  } | row4), documents: {owner: source.id, rows: COLLECT {
    MATCH (source)<-[:PUBLISHED_BY]-(document:Document)
    WHERE document.level <= $clearance
    WITH document
    WHERE document.orderKey > $after
    WITH document
    ORDER BY document.orderKey
    LIMIT $limit
    RETURN {key: document.orderKey, items: [{title: document.title}]}
  }}}
} | row) AS value
