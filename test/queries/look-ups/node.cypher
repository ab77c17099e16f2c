/* node */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (node:Node {id: $id})
  WHERE node.level <= $clearance AND (NOT node:Claim OR node.recordedAt <= $knownAt) AND (NOT node:Proposition OR node.level <= $clearance AND EXISTS {
    MATCH (node)<-[:STATES]-(stated:Claim)
    WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
  })
  RETURN CASE WHEN node:Actor THEN {is: 'Actor', it: {id: node.id, actorKind: node.actorKind}} WHEN node:Claim THEN {is: 'Claim', it: {id: node.id, polarity: node.polarity}} WHEN node:Dataset THEN {is: 'Dataset', it: {id: node.id}} WHEN node:Document THEN {is: 'Document', it: {id: node.id}} WHEN node:Incident THEN {is: 'Incident', it: {id: node.id}} WHEN node:Place THEN {is: 'Place', it: {id: node.id}} WHEN node:Proposition THEN {is: 'Proposition', it: {id: node.id}} WHEN node:Source THEN {is: 'Source', it: {id: node.id}} END
} | row) AS value
