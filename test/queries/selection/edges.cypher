/* claims */
RETURN [] AS found, {rows: COLLECT {
  MATCH (claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND true AND claim.predicate IN $predicates AND claim.orderKey > $after
  WITH claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN {key: claim.orderKey, items: [{statement: [claim.statementLangs, claim.statementTexts]}, {polarity: claim.polarity}]}
}, total: COUNT {
  MATCH (claim2:Claim)
  WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND true AND claim2.predicate IN $predicates
  RETURN claim2
}} AS value
