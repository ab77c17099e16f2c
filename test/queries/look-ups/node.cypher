/* node */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (node:Node {id: $id})
  WHERE node.level <= $clearance AND (NOT node:Claim OR node.recordedAt <= $knownAt) AND (NOT node:Proposition OR node.level <= $clearance AND EXISTS {
    MATCH (node)<-[:STATES]-(stated:Claim)
    WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
  })
  RETURN reduce(only2 = null, row2 IN COLLECT { WITH node WHERE node:Actor RETURN {is: 'Actor', it: {id: node.id, actorKind: node.actorKind}} } + COLLECT { WITH node WHERE node:Claim RETURN {is: 'Claim', it: {id: node.id, polarity: node.polarity}} } + COLLECT { WITH node WHERE node:Dataset RETURN {is: 'Dataset', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Document RETURN {is: 'Document', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Incident RETURN {is: 'Incident', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Place RETURN {is: 'Place', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Proposition RETURN {is: 'Proposition', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Source RETURN {is: 'Source', it: {id: node.id}} } | row2)
} | row) AS value
