/* nodes */
RETURN [] AS found, COLLECT {
  MATCH (node:Node)
  WHERE node.id IN $ids AND node.level <= $clearance AND (NOT node:Claim OR node.recordedAt <= $knownAt) AND (NOT node:Proposition OR node.level <= $clearance AND EXISTS {
    MATCH (node)<-[:STATES]-(stated:Claim)
    WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
  })
  RETURN [node.id, reduce(only = null, row IN COLLECT { WITH node WHERE node:Actor RETURN ['Actor', [node.id]] } + COLLECT { WITH node WHERE node:Claim RETURN ['Claim', [node.id]] } + COLLECT { WITH node WHERE node:Dataset RETURN ['Dataset', [node.id]] } + COLLECT { WITH node WHERE node:Document RETURN ['Document', [node.id, node.title]] } + COLLECT { WITH node WHERE node:Incident RETURN ['Incident', [node.id]] } + COLLECT { WITH node WHERE node:Place RETURN ['Place', [node.id, node.placeKind]] } + COLLECT { WITH node WHERE node:Proposition RETURN ['Proposition', [node.id]] } + COLLECT { WITH node WHERE node:Source RETURN ['Source', [node.id]] } | row)]
} AS value
