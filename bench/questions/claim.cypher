MATCH (claim:Claim:Node {id: $claim})
WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
MATCH (claim)-[:MADE_BY]->(claimant)
OPTIONAL MATCH (claim)-[:REPORTED_IN]->(document:Document)-[:PUBLISHED_BY]->(source:Source)
WITH claim, claimant, document, source, COLLECT {
  MATCH (claim) (()-[step:RESTS_ON WHERE step.recordedAt <= $now AND step.withdrawnAt > $now AND none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $now AND step.twins[3 * i + 2] > $now)]->(earlier:Claim WHERE earlier.level <= $clearance AND earlier.recordedAt <= $now AND earlier.withdrawnAt > $now))* (reached)
  RETURN DISTINCT reached
} AS all
WITH claim, claimant, document, source, all, COLLECT {
  UNWIND all AS later
  MATCH (later)-[step:RESTS_ON WHERE step.recordedAt <= $now AND step.withdrawnAt > $now AND none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1) WHERE step.twins[3 * i] <= $clearance AND step.twins[3 * i + 1] <= $now AND step.twins[3 * i + 2] > $now)]->(earlier:Claim)
  WHERE earlier IN all
  RETURN {how: coalesce(step.how, CASE WHEN later.propositionId = earlier.propositionId THEN 'REPEATS' ELSE 'SUMMARISES' END), from: {id: later.id}, to: {id: earlier.id}}
} AS steps
RETURN {claim: claim {
  .id, .polarity, .modality,
  claimant: claimant {.id, name: head(COLLECT { MATCH (claimant)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 })},
  document: CASE WHEN document IS NOT NULL THEN document {
    .id, .title,
    source: source {.id, name: head(COLLECT { MATCH (source)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 })}
  } END,
  lineage: {
    steps: steps,
    origins: [one IN all WHERE none(step IN steps WHERE step.from.id = one.id) | {id: one.id}]
  }
}} AS data
