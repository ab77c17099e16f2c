/* claims */
RETURN [] AS found, {rows: COLLECT {
  UNWIND $predicates AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {predicate: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.predicate IN $predicates AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.predicate, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [claim.orderKey, [[[claim.statementLangs, claim.statementTexts]], [claim.polarity]]]
}, total: COUNT {
  UNWIND $predicates AS one2
  MATCH (claim2:Claim {predicate: one2} WHERE claim2.orderKey IS NOT NULL)
  WITH DISTINCT claim2
  WHERE claim2.level <= $clearance AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND claim2.predicate IN $predicates
  RETURN claim2
}} AS value
