/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN {`need:lineage`: {propositions: [], claimants: [], exclusions: [], claims: COLLECT {
    MATCH (claim) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND (step.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt))]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (claim2)
    WITH DISTINCT claim2
    LIMIT $most
    WITH claim2
    ORDER BY claim2.orderKey
    RETURN claim2 {.id, .propositionId, .attribution, .claimantId, .documentId, .sourceId, steps: COLLECT {
            MATCH (claim2)-[step2:RESTS_ON]->(earlier2:Claim)
            WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND (step2.via <> 'INFERRED' OR none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)) AND earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt
            RETURN {to: earlier2.id, via: step2.via, how: step2.how, documentId: step2.documentId} ORDER BY earlier2.orderKey
          }, cited: COLLECT {
                  MATCH (claim2)-[cites:CITES]->(cited:Document)
                  WHERE cited.level <= $clearance AND NOT EXISTS {
                    MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
                    WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
                  }
                  MATCH (cited)-[:PUBLISHED_BY]->(publisher:Source)
                  RETURN {documentId: cited.id, sourceId: publisher.id}
                }, carried: [[[claim2.id, {statement: [claim2.statementLangs, claim2.statementTexts]}]], [[claim2.id, {id: claim2.id}]], [[claim2.id, {statement: [claim2.statementLangs, claim2.statementTexts]}]]]}
  }}, `need:id`: claim.id}
} | row) AS value
