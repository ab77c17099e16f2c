/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN [{owner: actor.id, rows: COLLECT {
    MATCH ()<-[about:ABOUT {entityId: actor.id} WHERE about.key IS NOT NULL]-(claim:Claim)
    WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND about.key > $after
    WITH claim
    ORDER BY about.entityId, about.key
    LIMIT $limit
    RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
  }, total: COUNT {
    MATCH ()<-[about:ABOUT {entityId: actor.id} WHERE about.key IS NOT NULL]-(claim2:Claim)
    WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt
    RETURN claim2
  }}, {owner: actor.id, rows: COLLECT {
    MATCH (claim3:Claim {claimantId: actor.id} WHERE claim3.orderKey IS NOT NULL)
    WHERE claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND claim3.predicate IN $predicates AND claim3.orderKey > $after2
    WITH claim3
    ORDER BY claim3.claimantId, claim3.orderKey
    LIMIT $limit2
    RETURN [null, [[[claim3.statementLangs, claim3.statementTexts]]]]
  }}, {owner: actor.id, rows: COLLECT {
    MATCH (actor)<-[:SUBJECT]-(participation:Proposition WHERE participation.predicate = 'PARTICIPATED_IN' AND EXISTS { MATCH (participation)<-[:STATES]-(claim4:Claim) WHERE claim4.polarity = 'ASSERTED' AND claim4.level <= $clearance AND claim4.recordedAt <= $knownAt AND claim4.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(claim4.revisions, [])) / 3 - 1) WHERE claim4.revisions[3 * i] <= $clearance AND claim4.revisions[3 * i + 1] <= $knownAt AND claim4.revisions[3 * i + 2] > $knownAt) })-[:OBJECT]->(incident:Incident)
    WITH DISTINCT incident
    WHERE incident.level <= $clearance
    WITH incident
    WHERE incident.orderKey > $after3
    WITH incident
    ORDER BY incident.orderKey
    LIMIT $limit3
    RETURN [null, [[incident.incidentType]]]
  }}]
} | row) AS value
