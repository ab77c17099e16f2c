/* source */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(source:Source)
  WHERE source.level <= $clearance
  RETURN [source.sourceKind, reduce(only2 = null, row2 IN COLLECT {
    MATCH (source)-[owned:OWNED_BY WHERE owned.recordedAt <= $knownAt AND owned.withdrawnAt > $knownAt]->(owner:Claimant)
    WHERE owner.level <= $clearance
    RETURN reduce(only3 = null, row3 IN COLLECT { WITH owner WHERE owner:Actor RETURN ['Actor', [reduce(only4 = null, row4 IN COLLECT {
      MATCH (owner)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
    } | row4)]] } + COLLECT { WITH owner WHERE owner:Source RETURN ['Source', [reduce(only5 = null, row5 IN COLLECT {
      MATCH (owner)-[:NAMED]->(name2:Name)
      WHERE name2.level <= $clearance
      RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
    } | row5)]] } | row3)
  } | row2), reduce(only6 = null, row6 IN COLLECT {
    MATCH (source)-[embodied:BODY WHERE embodied.recordedAt <= $knownAt AND embodied.withdrawnAt > $knownAt]->(body:Actor)
    WHERE body.level <= $clearance
    RETURN [body.actorKind]
  } | row6), {owner: source.id, rows: COLLECT {
    MATCH (source)<-[:PUBLISHED_BY]-(document:Document)
    WHERE document.level <= $clearance
    WITH document
    WHERE document.orderKey > $after
    WITH document
    ORDER BY document.orderKey
    LIMIT $limit
    RETURN [null, [[document.title]]]
  }}]
} | row) AS value
