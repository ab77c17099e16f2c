/* claims */
WITH COLLECT {
  UNWIND $lensExcludeDatasetsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Dataset)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS lensExcludeDatasetsFound
WITH lensExcludeDatasetsFound, reduce(all = [], x IN lensExcludeDatasetsFound | all + x.ids) AS lensExcludeDatasets
RETURN [[x IN lensExcludeDatasetsFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND $predicates AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {predicate: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND (NOT coalesce(claim.rootsLevel <= $clearance AND claim.rootsSince <= $knownAt, false) OR any(i IN range(0, size(claim.rootDatasetIds) - 1) WHERE NOT claim.rootClaimantIds[i] IN [] AND NOT claim.rootSourceIds[i] IN [] AND NOT claim.rootDatasetIds[i] IN lensExcludeDatasets)) AND (coalesce(claim.rootsLevel <= $clearance AND claim.rootsSince <= $knownAt, false) OR EXISTS {
      MATCH (claim) (()-[step:RESTS_ON WHERE step.recordedAt <= $knownAt AND step.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $knownAt AND step.twins[3 * i + 2] > $knownAt)]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $knownAt AND earlier.withdrawnAt > $knownAt))* (root)
      WITH DISTINCT root
      WHERE NOT root.datasetId IN lensExcludeDatasets
      WITH root, COLLECT {
          MATCH (root)-[cites:CITES]->(cited:Document)
          WHERE cited.level <= $clearance AND NOT EXISTS {
            MATCH (cited)<-[:REPORTED_IN]-(within:Claim)
            WHERE within.level <= $clearance AND within.recordedAt <= $knownAt AND within.withdrawnAt > $knownAt
          } AND root.attribution = 'CODED'
          MATCH (cited)-[:PUBLISHED_BY]->(publisher:Source)
          RETURN publisher.id
        } AS publishers
      WHERE any(x IN publishers WHERE NOT x IN [] AND NOT x IN []) OR (size(publishers) = 0 AND NOT root.claimantId IN [] AND NOT coalesce(root.sourceId, '') IN [] AND NOT EXISTS {
          MATCH (root) (()-[step2:RESTS_ON WHERE step2.recordedAt <= $knownAt AND step2.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step2.twins, [])) / 3 - 1) WHERE step2.twins[3 * i] <= $clearance AND step2.twins[3 * i + 1] <= $knownAt AND step2.twins[3 * i + 2] > $knownAt)]->(earlier2:Claim WHERE earlier2.level <= $clearance AND earlier2.recordedAt <= $knownAt AND earlier2.withdrawnAt > $knownAt))+ (far)
          WITH DISTINCT far
          WITH far, COUNT { MATCH (far)-[cites2:CITES]->(cited2:Document)
          WHERE cited2.level <= $clearance AND NOT EXISTS {
            MATCH (cited2)<-[:REPORTED_IN]-(within2:Claim)
            WHERE within2.level <= $clearance AND within2.recordedAt <= $knownAt AND within2.withdrawnAt > $knownAt
          } AND far.attribution = 'CODED' } AS documents
          WHERE documents > 0 OR NOT EXISTS { MATCH ANY SHORTEST (far) (()-[step3:RESTS_ON WHERE step3.recordedAt <= $knownAt AND step3.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(step3.twins, [])) / 3 - 1) WHERE step3.twins[3 * i] <= $clearance AND step3.twins[3 * i + 1] <= $knownAt AND step3.twins[3 * i + 2] > $knownAt)]->(earlier3:Claim WHERE earlier3.level <= $clearance AND earlier3.recordedAt <= $knownAt AND earlier3.withdrawnAt > $knownAt))+ (root) }
        })
    }) AND claim.predicate IN $predicates AND claim.orderKey > $after
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
