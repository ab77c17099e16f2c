MATCH (start:Actor:Node {id: $actor}) WHERE start.level <= $clearance
MATCH (start) (()<-[alleged:ALLEGED WHERE alleged.predicate IN ['COMMANDS', 'PART_OF'] AND alleged.level <= $clearance AND alleged.recordedAt <= $now AND alleged.withdrawnAt > $now]-(:Actor)){0,3} (near:Actor)
WITH start, near, min(size(alleged)) AS depth
CALL (near) {
  MATCH (near)<-[alleged:ALLEGED]-(far:Actor)
  WHERE alleged.predicate IN ['COMMANDS', 'PART_OF'] AND alleged.level <= $clearance AND alleged.recordedAt <= $now AND alleged.withdrawnAt > $now
    AND none(i IN range(0, size(coalesce(alleged.revisions, [])) / 3 - 1) WHERE alleged.revisions[3 * i] <= $clearance AND alleged.revisions[3 * i + 1] <= $now AND alleged.revisions[3 * i + 2] > $now)
  RETURN far, alleged.propositionId AS proposition, count(*) AS claimCount
}
WITH start, head(COLLECT { MATCH (start)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }) AS startName, collect({from: {id: far.id}, to: {id: near.id}, claimCount: claimCount}) AS links, collect({actor: far, distance: depth + 1}) AS reached
WITH start, startName, links, COLLECT {
    UNWIND reached AS one
    WITH start, one.actor AS actor, min(one.distance) AS distance WHERE actor <> start
    RETURN {distance: distance, actor: actor {.id, name: head(COLLECT { MATCH (actor)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 })}}
  } AS others
RETURN {supportNetwork: {
  complete: true,
  actors: [{distance: 0, actor: start {.id, name: startName}}] + others,
  links: links
}} AS data
