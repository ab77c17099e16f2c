MATCH (from:Actor:Node {id: $from}), (to:Actor:Node {id: $to})
WHERE from.level <= $clearance AND to.level <= $clearance
MATCH SHORTEST 16 (path = (from) ((near)-[hop:LINK]->(far:Actor) WHERE far.level <= $clearance AND hop.predicate = 'SUPPORTS' AND hop.level <= $clearance AND hop.recordedAt <= $now AND hop.withdrawnAt > $now AND EXISTS {
  MATCH (near)-[alleged:ALLEGED]->(far)
  WHERE alleged.propositionId = hop.propositionId AND alleged.level <= $clearance AND alleged.recordedAt <= $now AND alleged.withdrawnAt > $now
    AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $now AND alleged.revisions[3 * i + 2] > $now)
}){1,4} (to) WHERE all(one IN nodes(path) WHERE single(other IN nodes(path) WHERE other = one)))
WITH path ORDER BY length(path), [one IN relationships(path) | one.orderKey] LIMIT 4
WITH collect(path) AS found
WITH size(found) < 4 AS complete, found[..3] AS best
CALL (best) {
  UNWIND best AS path
  UNWIND relationships(path) AS link
  WITH DISTINCT link
  MATCH (claim:Claim {propositionId: link.propositionId})
  WHERE claim.orderKey IS NOT NULL AND claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
    AND none(i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1) WHERE claim.revisions[3 * i] <= $clearance AND claim.revisions[3 * i + 1] <= $now AND claim.revisions[3 * i + 2] > $now)
  WITH link, claim ORDER BY claim.orderKey
  WITH link, count(claim) AS claimCount, collect(claim)[..3] AS newest
  WITH link, {
    predicate: link.predicate, claimCount: claimCount,
    claims: {nodes: COLLECT {
      UNWIND newest AS claim
      MATCH (claim)-[:MADE_BY]->(claimant)
      OPTIONAL MATCH (claim)-[:REPORTED_IN]->(document:Document)
      RETURN claim {
        .id,
        claimant: claimant {.id, name: head(COLLECT { MATCH (claimant)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 })},
        document: document {.id, .title}
      }
    }}
  } AS told
  RETURN collect([link, told]) AS links
}
RETURN {supportPaths: {
  complete: complete,
  paths: COLLECT {
    UNWIND best AS path
    RETURN {
      length: length(path),
      actors: COLLECT {
        UNWIND nodes(path) AS actor
        RETURN actor {.id, name: head(COLLECT { MATCH (actor)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 })}
      },
      links: [link IN relationships(path) | head([one IN links WHERE one[0] = link | one[1]])]
    }
  }
}} AS data
