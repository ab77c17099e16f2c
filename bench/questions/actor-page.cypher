MATCH (actor:Actor) WHERE actor.orderKey > '' AND actor.level <= $clearance
WITH actor ORDER BY actor.orderKey LIMIT $first
WITH collect(actor {
  .id,
  name: head(COLLECT { MATCH (actor)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }),
  .actorKind,
  claims: {nodes: COLLECT {
    MATCH (claim:Claim)-[about:ABOUT]->()
    WHERE about.entityId = actor.id AND about.key > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
    WITH claim, about ORDER BY about.entityId, about.key LIMIT 10
    MATCH (claim)-[:MADE_BY]->(claimant)
    OPTIONAL MATCH (claim)-[:REPORTED_IN]->(document:Document)-[:PUBLISHED_BY]->(source:Source)
    RETURN claim {
      .id, .polarity, .modality, .attribution,
      claimant: claimant {.id, name: head(COLLECT { MATCH (claimant)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 })},
      document: CASE WHEN document IS NOT NULL THEN document {
        .id, .title, .documentKind, .lang,
        source: source {.id, name: head(COLLECT { MATCH (source)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 })}
      } END
    } ORDER BY claim.orderKey
  }}
}) AS nodes
RETURN {actors: {nodes: nodes}} AS data
