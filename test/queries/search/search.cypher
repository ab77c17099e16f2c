/* search */
RETURN [] AS found, COLLECT {
  UNWIND $sought.ways AS way
  CALL db.index.fulltext.queryNodes('names', way.query) YIELD node AS name
  WITH way, name
  WHERE name.level <= $clearance AND (way.except IS NULL OR NOT name.sounds =~ way.except)
  CALL (way, name) {
      UNWIND way.words AS word
      UNWIND [heard IN split(name.sounds, ' ') WHERE heard =~ word.pattern] AS heard
      UNWIND range(0, size(heard) - 1) AS at
      WITH word, heard, sum(coalesce($costs[substring(word.sounds, at, 1)][substring(heard, at, 1)], 0)) AS cost
      WITH word, min(cost) AS nearest
      RETURN sum(nearest) AS distance
    }
  WITH way, name, distance
  WHERE distance <= way.furthest
  MATCH (node:Node)-[:NAMED*0..1]->(name)
  WHERE node.level <= $clearance AND any(label IN labels(node) WHERE label IN $labels)
  WITH node, CASE
      WHEN way.rank <> $ranks.PART THEN way.rank
      WHEN coalesce(name.value, name.title) = $sought.text THEN $ranks.SAME
      WHEN name.folded = $sought.folded THEN $ranks.FOLDED
      WHEN name.articleless = $sought.articleless THEN $ranks.ARTICLELESS
      WHEN name.folded STARTS WITH $sought.folded THEN $ranks.BEGINNING
      ELSE $ranks.PART
    END AS rank, distance, coalesce(name.value, name.title) AS matched, size(name.folded) AS length
  ORDER BY rank, distance, length, matched
  WITH node, head(collect({
    rank: rank,
    distance: distance,
    matched: matched,
    key: toString(rank) + right('0' + toString(distance), 2) + right('000' + toString(length), 4) + node.orderKey
  })) AS hit
  WHERE hit.key > $after
  ORDER BY hit.key
  LIMIT $limit
  RETURN hit {.key, .rank, .distance, .matched, nodes: [reduce(only = null, row IN COLLECT { WITH node WHERE node:Actor RETURN ['Actor', []] } + COLLECT { WITH node WHERE node:Document RETURN ['Document', []] } + COLLECT { WITH node WHERE node:Incident RETURN ['Incident', []] } + COLLECT { WITH node WHERE node:Place RETURN ['Place', []] } + COLLECT { WITH node WHERE node:Source RETURN ['Source', []] } | row)]}
} AS value
