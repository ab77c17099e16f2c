/* claims */
RETURN [] AS found, {rows: COLLECT {
  MATCH (claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND (claim.heldSpans IS NULL OR any(i IN range(0, size(claim.heldSpans) - 1, 2) WHERE any(asked IN $heldDuring WHERE claim.heldSpans[i] <= asked[1] AND claim.heldSpans[i + 1] >= asked[0]))) AND true AND claim.predicate IN $predicates AND claim.orderKey > $after
  WITH claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN {key: claim.orderKey, items: [{statement: [claim.statementLangs, claim.statementTexts]}]}
}} AS value
