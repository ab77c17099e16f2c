/* nodes */
RETURN [] AS found, COLLECT {
  MATCH (node:Node)
  WHERE node.id IN $ids AND node.level <= $clearance AND (NOT node:Claim OR node.recordedAt <= $knownAt) AND (NOT node:Proposition OR node.level <= $clearance AND EXISTS {
    MATCH (node)<-[:STATES]-(stated:Claim)
    WHERE stated.level <= $clearance AND stated.recordedAt <= $knownAt
  })
  RETURN [node.id, CASE WHEN node:Actor THEN {is: 'Actor', it: {id: node.id}} WHEN node:Claim THEN {is: 'Claim', it: {id: node.id}} WHEN node:Dataset THEN {is: 'Dataset', it: {id: node.id}} WHEN node:Document THEN {is: 'Document', it: {id: node.id, title: node.title}} WHEN node:Incident THEN {is: 'Incident', it: {id: node.id}} WHEN node:Place THEN {is: 'Place', it: {id: node.id, placeKind: node.placeKind}} WHEN node:Proposition THEN {is: 'Proposition', it: {id: node.id}} WHEN node:Source THEN {is: 'Source', it: {id: node.id}} END]
} AS value
