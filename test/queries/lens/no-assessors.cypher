/* claims */
RETURN [] AS found, {rows: COLLECT {
  UNWIND [] AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {rated: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND false AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.rated, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, []]
}, total: COUNT {
  UNWIND [] AS one2
  MATCH (claim2:Claim {rated: one2} WHERE claim2.orderKey IS NOT NULL)
  WITH DISTINCT claim2
  WHERE claim2.level <= $clearance AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND false
  RETURN claim2
}} AS value
