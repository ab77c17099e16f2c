/* sources */
RETURN [] AS found, {rows: COLLECT {
  MATCH (source:Source)
  WHERE source.level <= $clearance AND source.orderKey > $after
  WITH source
  ORDER BY source.orderKey
  LIMIT $limit
  RETURN [null, [[reduce(only = null, row IN COLLECT {
    MATCH (source)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
  } | row), {owner: source.id, rows: COLLECT {
    MATCH (claim:Claim {claimantId: source.id} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.orderKey > $after2
    WITH claim
    ORDER BY claim.claimantId, claim.orderKey
    LIMIT $limit2
    RETURN [null, []]
  }, total: COUNT {
    MATCH (claim2:Claim {claimantId: source.id} WHERE claim2.orderKey IS NOT NULL)
    WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt
    RETURN claim2
  }}]]]
}} AS value
