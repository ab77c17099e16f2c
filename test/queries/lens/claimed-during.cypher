/* claims */
RETURN [] AS found, {rows: COLLECT {
  MATCH (claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND (claim.claimedSpans IS NOT NULL AND any(i IN range(0, size(claim.claimedSpans) - 1, 2) WHERE any(asked IN $claimedDuring WHERE claim.claimedSpans[i] <= asked[1] AND claim.claimedSpans[i + 1] >= asked[0]))) AND true AND claim.predicate IN $predicates AND claim.orderKey > $after
  WITH claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN {key: claim.orderKey, items: [{statement: [claim.statementLangs, claim.statementTexts]}]}
}} AS value
