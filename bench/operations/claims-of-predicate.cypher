MATCH (claim:Claim) WHERE claim.orderKey > '' AND claim.predicate = 'SEEKS' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
RETURN claim.id, claim.polarity ORDER BY claim.orderKey LIMIT 21
