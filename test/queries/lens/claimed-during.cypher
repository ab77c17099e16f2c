/* claims */
RETURN [] AS found, {rows: COLLECT {
  UNWIND $predicates AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {predicate: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND (claim.claimedSpans IS NOT NULL AND any(i IN range(0, size(coalesce(claim.claimedSpans, [])) - 1, 2) WHERE any(asked IN $claimedDuring WHERE claim.claimedSpans[i] <= asked[1] AND claim.claimedSpans[i + 1] >= asked[0]))) AND claim.predicate IN $predicates AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.predicate, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}} AS value
