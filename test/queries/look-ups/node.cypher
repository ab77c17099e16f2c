/* node */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (node:Node {id: $id})
  WHERE node.level <= $clearance AND (NOT node:Claim OR node.recordedAt <= $knownAt) AND (NOT node:Proposition OR node.level <= $clearance AND EXISTS {
    MATCH (node)<-[:STATES]-(stated:Claim)
    WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
  })
  RETURN reduce(only2 = null, row2 IN COLLECT { WITH node WHERE node:Actor RETURN ['Actor', [node.id, node.actorKind]] } + COLLECT { WITH node WHERE node:Claim RETURN ['Claim', [node.id, node.polarity]] } + COLLECT { WITH node WHERE node:Dataset RETURN ['Dataset', [node.id]] } + COLLECT { WITH node WHERE node:Document RETURN ['Document', [node.id]] } + COLLECT { WITH node WHERE node:Incident RETURN ['Incident', [node.id]] } + COLLECT { WITH node WHERE node:Place RETURN ['Place', [node.id]] } + COLLECT { WITH node WHERE node:Proposition RETURN ['Proposition', [node.id]] } + COLLECT { WITH node WHERE node:Source RETURN ['Source', [node.id]] } | row2)
} | row) AS value
