MATCH (:Identifier {scheme: 'bench', value: 'actor-900'})<-[:IDENTIFIED_BY]-(named:Node)
WHERE named.level <= $clearance
CALL (named) {
  MATCH (claim:Claim)
  WHERE claim.claimantId = named.id AND claim.orderKey > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim ORDER BY claim.claimantId, claim.orderKey LIMIT 21
}
RETURN claim.id, claim.polarity
