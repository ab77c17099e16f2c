/* claims */
RETURN [] AS found, {rows: COLLECT {
  UNWIND $predicates AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {predicate: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.attribution IN $attributions AND claim.predicate IN $predicates AND claim.orderKey > $after
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
