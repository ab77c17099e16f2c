MATCH (:Identifier {scheme: 'archive-1', value: 'document-0'})<-[:IDENTIFIED_BY]-(document:Document)
WHERE document.level <= $clearance
MATCH (document)-[:PUBLISHED_BY]->(source:Source)
RETURN document.id, document.title, source.id, COLLECT { MATCH (source)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }, COLLECT {
  MATCH (claim:Claim) WHERE claim.documentId = document.id AND claim.orderKey > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim.id ORDER BY claim.documentId, claim.orderKey LIMIT 21
}, COUNT { MATCH (document)<-[:REPORTED_IN]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now }
