/* actors */
WITH COLLECT {
  UNWIND $lensSourcesIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Source)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS lensSourcesFound
WITH lensSourcesFound, reduce(all = [], x IN lensSourcesFound | all + x.ids) AS lensSources
RETURN [[x IN lensSourcesFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND [$nameContains] AS one
  MATCH (name:Name WHERE name.folded CONTAINS one AND name.level <= $clearance)<-[:NAMED]-(actor:Actor)
  WITH DISTINCT actor
  WHERE actor.level <= $clearance
  WITH actor
  WHERE actor.orderKey > $after
  WITH actor
  ORDER BY actor.orderKey
  LIMIT $limit
  RETURN [null, [[{owner: actor.id, rows: COLLECT {
    MATCH ()<-[about:ABOUT {entityId: actor.id} WHERE about.key IS NOT NULL]-(claim:Claim)
    WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.sourceId IN lensSources AND claim.predicate IN $predicates AND about.key > $after2
    WITH claim
    ORDER BY about.entityId, about.key
    LIMIT $limit2
    RETURN [claim.orderKey, [[reduce(only = null, row IN COLLECT {
      MATCH (claim)-[:STATES]->(proposition:Proposition)
      WHERE proposition.level <= $clearance
      RETURN [{owner: proposition.id, rows: COLLECT {
        MATCH (claim2:Claim {propositionId: proposition.id} WHERE claim2.orderKey IS NOT NULL)
        WHERE claim2.polarity = 'ASSERTED' AND claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND claim2.sourceId IN lensSources AND claim2.attribution IN $attributions AND claim2.orderKey > $after3
        WITH claim2
        ORDER BY claim2.propositionId, claim2.orderKey
        LIMIT $limit3
        RETURN [null, [[[claim2.statementLangs, claim2.statementTexts]]]]
      }}]
    } | row)]]]
  }, total: COUNT {
    MATCH ()<-[about:ABOUT {entityId: actor.id} WHERE about.key IS NOT NULL]-(claim3:Claim)
    WHERE claim3.level <= $clearance AND claim3.recordedAt <= $knownAt AND claim3.withdrawnAt > $knownAt AND claim3.sourceId IN lensSources AND claim3.predicate IN $predicates
    RETURN claim3
  }}]]]
}} AS value
