/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [reduce(only2 = null, row2 IN COLLECT {
    WITH COLLECT {
      MATCH (claim) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt]->(earlier WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (earlier2)
      WITH DISTINCT earlier2
      LIMIT $most
      RETURN earlier2 ORDER BY earlier2.orderKey
    } AS claims
    RETURN {
      clearance: $clearance, knownAt: $knownAt,
      claims: [x IN claims | x {.id, .propositionId, .attribution, .claimantId, .documentId, .sourceId}],
      steps: COLLECT {
            UNWIND claims AS claim2
            MATCH (claim2)-[step2:RESTS_ON]->(earlier3)
            WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt
            RETURN {from: claim2.id, to: earlier3.id, via: step2.via, how: step2.how, documentId: step2.documentId, twins: step2.twins} ORDER BY earlier3.orderKey
          },
      cited: COLLECT {
            UNWIND claims AS claim3
            MATCH (claim3)-[cites:CITES]->(cited:Document)
            WHERE cited.level <= $clearance AND NOT EXISTS {
              MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
              WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
            }
            MATCH (cited)-[:PUBLISHED_BY]->(publisher)
            RETURN {claimId: claim3.id, documentId: cited.id, sourceId: publisher.id}
          },
      carried: [COLLECT { UNWIND claims AS claim4 RETURN [claim4.id, [[claim4.statementLangs, claim4.statementTexts]]] }, COLLECT { UNWIND claims AS claim5 RETURN [claim5.id, [claim5.id]] }, COLLECT { UNWIND claims AS claim6 RETURN [claim6.id, [[claim6.statementLangs, claim6.statementTexts]]] }]
    }
  } | row2), claim.id]
} | row) AS value
