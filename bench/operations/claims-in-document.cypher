MATCH (:Identifier {scheme: 'archive-2', value: 'document-60'})<-[:IDENTIFIED_BY]-(named:Node)
WHERE named.level <= $clearance
CALL (named) {
  MATCH (claim:Claim)
  WHERE claim.documentId = named.id AND claim.orderKey > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim ORDER BY claim.documentId, claim.orderKey LIMIT 21
}
RETURN claim.id, claim.polarity
