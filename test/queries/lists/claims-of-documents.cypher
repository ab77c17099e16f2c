/* source */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(source:Source)
  WHERE source.level <= $clearance
  RETURN [{owner: source.id, rows: COLLECT {
    MATCH (claim:Claim {sourceId: source.id} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.documentId IS NOT NULL AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.sourceId, claim.orderKey
    LIMIT $limit
    RETURN [null, []]
  }, total: COUNT {
    MATCH (claim2:Claim {sourceId: source.id} WHERE claim2.orderKey IS NOT NULL)
    WHERE claim2.documentId IS NOT NULL AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt
    RETURN claim2
  }}, {owner: source.id, rows: COLLECT {
    MATCH (claim3:Claim {claimantId: source.id} WHERE claim3.orderKey IS NOT NULL)
    WHERE claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND claim3.orderKey > $after2
    WITH claim3
    ORDER BY claim3.claimantId, claim3.orderKey
    LIMIT $limit2
    RETURN [null, []]
  }, total: COUNT {
    MATCH (claim4:Claim {claimantId: source.id} WHERE claim4.orderKey IS NOT NULL)
    WHERE claim4.level <= $clearance AND claim4.recordedAt <= $knownAt AND claim4.withdrawnAt > $knownAt
    RETURN claim4
  }}]
} | row) AS value

/* document */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(document:Document)
  WHERE document.level <= $clearance
  RETURN [{owner: document.id, rows: COLLECT {
    MATCH (claim:Claim {documentId: document.id} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.documentId, claim.orderKey
    LIMIT $limit
    RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
  }}]
} | row) AS value
