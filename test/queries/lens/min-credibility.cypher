/* claims */
RETURN [] AS found, {rows: COLLECT {
  UNWIND [true] AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {rated: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND coalesce(head([i IN range(0, size(coalesce(claim.credibilities, [])) / 4 - 1) WHERE claim.credibilities[4 * i] <= $clearance AND claim.credibilities[4 * i + 1] <= $knownAt AND claim.credibilities[4 * i + 2] > $knownAt | claim.credibilities[4 * i + 3]]) <= $minCredibility, false) AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.rated, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}, total: COUNT {
  UNWIND [true] AS one2
  MATCH (claim2:Claim {rated: one2} WHERE claim2.orderKey IS NOT NULL)
  WITH DISTINCT claim2
  WHERE claim2.level <= $clearance AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND coalesce(head([i IN range(0, size(coalesce(claim2.credibilities, [])) / 4 - 1) WHERE claim2.credibilities[4 * i] <= $clearance AND claim2.credibilities[4 * i + 1] <= $knownAt AND claim2.credibilities[4 * i + 2] > $knownAt | claim2.credibilities[4 * i + 3]]) <= $minCredibility, false)
  RETURN claim2
}} AS value
