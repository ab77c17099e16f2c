/* nodes */
RETURN [] AS found, COLLECT {
  MATCH (node:Node)
  WHERE node.id IN $ids AND node.level <= $clearance AND (NOT node:Claim OR node.recordedAt <= $knownAt) AND (NOT node:Proposition OR node.level <= $clearance AND EXISTS {
    MATCH (node)<-[:STATES]-(stated:Claim)
    WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
  })
  RETURN [node.id, reduce(only = null, row IN COLLECT { WITH node WHERE node:Actor RETURN {is: 'Actor', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Claim RETURN {is: 'Claim', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Dataset RETURN {is: 'Dataset', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Document RETURN {is: 'Document', it: {id: node.id, title: node.title}} } + COLLECT { WITH node WHERE node:Incident RETURN {is: 'Incident', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Place RETURN {is: 'Place', it: {id: node.id, placeKind: node.placeKind}} } + COLLECT { WITH node WHERE node:Proposition RETURN {is: 'Proposition', it: {id: node.id}} } + COLLECT { WITH node WHERE node:Source RETURN {is: 'Source', it: {id: node.id}} } | row)]
} AS value
