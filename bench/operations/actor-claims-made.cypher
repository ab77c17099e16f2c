MATCH (:Identifier {scheme: 'bench', value: 'actor-0'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
CALL (actor) {
  MATCH (claim:Claim)
  WHERE claim.claimantId = actor.id AND claim.orderKey > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim ORDER BY claim.claimantId, claim.orderKey LIMIT 21
}
RETURN claim.id, claim.polarity
