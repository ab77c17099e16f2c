/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [head(COLLECT {
    MATCH (claim)<-[:ASSESSES]-(assessment:Assessment)
    WHERE assessment.scale = 'INFORMATION_CREDIBILITY' AND assessment.level <= $clearance AND assessment.recordedAt <= $knownAt AND assessment.withdrawnAt > $knownAt
    RETURN assessment.value ORDER BY assessment.orderKey LIMIT 1
  }), head(COLLECT {
    MATCH (claim)<-[:ASSESSES]-(assessment2:Assessment)
    WHERE assessment2.scale = 'ANALYTIC_CONFIDENCE' AND assessment2.level <= $clearance AND assessment2.recordedAt <= $knownAt AND assessment2.withdrawnAt > $knownAt
    RETURN assessment2.value ORDER BY assessment2.orderKey LIMIT 1
  }), COLLECT {
    MATCH (claim)<-[:ASSESSES]-(assessment3:Assessment)
    WHERE assessment3.level <= $clearance AND assessment3.recordedAt <= $knownAt AND assessment3.withdrawnAt > $knownAt
    WITH assessment3
    ORDER BY assessment3.orderKey
    RETURN [assessment3.scale, assessment3.value, assessment3.at, assessment3.rationale, assessment3.level]
  }, reduce(only2 = null, row2 IN COLLECT {
    MATCH (claim)-[:REPORTED_IN]->(document:Document)
    WHERE document.level <= $clearance
    RETURN [reduce(only3 = null, row3 IN COLLECT {
      MATCH (document)-[:PUBLISHED_BY]->(source:Source)
      WHERE source.level <= $clearance
      RETURN [head(COLLECT {
        MATCH (source)<-[:ASSESSES]-(assessment4:Assessment)
        WHERE assessment4.scale = 'SOURCE_RELIABILITY' AND assessment4.level <= $clearance AND assessment4.recordedAt <= $knownAt AND assessment4.withdrawnAt > $knownAt
        RETURN assessment4.value ORDER BY assessment4.orderKey LIMIT 1
      }), COLLECT {
        MATCH (source)<-[:ASSESSES]-(assessment5:Assessment)
        WHERE assessment5.level <= $clearance AND assessment5.recordedAt <= $knownAt AND assessment5.withdrawnAt > $knownAt
        WITH assessment5
        ORDER BY assessment5.orderKey
        RETURN [assessment5.value]
      }]
    } | row3)]
  } | row2)]
} | row) AS value
