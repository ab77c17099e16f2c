MATCH (:Identifier {scheme: 'bench', value: 'source-0'})<-[:IDENTIFIED_BY]-(source:Source)
WHERE source.level <= $clearance
RETURN source.id, COLLECT { MATCH (source)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }, COLLECT { MATCH (source)-[:OWNED_BY]->(owner) RETURN owner.id }, COLLECT {
  MATCH (claim:Claim) WHERE claim.sourceId = source.id AND claim.orderKey > '' AND claim.documentId IS NOT NULL AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim.id ORDER BY claim.sourceId, claim.orderKey LIMIT 21
}, COLLECT {
  MATCH (claim:Claim) WHERE claim.claimantId = source.id AND claim.orderKey > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim.id ORDER BY claim.claimantId, claim.orderKey LIMIT 21
}, COLLECT {
  MATCH (source)<-[:PUBLISHED_BY]-(document:Document) WHERE document.level <= $clearance
  RETURN document.id ORDER BY document.orderKey LIMIT 21
}
