/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN [{owner: actor.id, rows: COLLECT {
    MATCH ()<-[about:ABOUT {entityId: actor.id} WHERE about.key IS NOT NULL]-(claim:Claim)
    WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.modality IN $modalities AND about.key > $after
    WITH claim
    ORDER BY about.entityId, about.key
    LIMIT $limit
    RETURN [null, [[[claim.statementLangs, claim.statementTexts], CASE WHEN claim.withdrawnAt <= $knownAt THEN claim.withdrawnAt END, COLLECT {
      MATCH (claim)<-[:SUPERSEDES]-(later:Claim)
      WHERE later.level <= $clearance AND later.level <= $clearance AND later.recordedAt <= $knownAt
      WITH later
      ORDER BY later.orderKey
      RETURN [later.id]
    }]]]
  }}]
} | row) AS value
