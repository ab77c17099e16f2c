RETURN COLLECT { MATCH (claim:Claim) WHERE claim.orderKey > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now RETURN claim.id ORDER BY claim.orderKey LIMIT 21 },
  COUNT { MATCH (claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now }
