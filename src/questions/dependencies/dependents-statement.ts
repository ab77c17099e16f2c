import { cypher, type Fragment, join, type Variable, variable } from '../../cypher/text/fragment.ts'
import { claimsBy } from '../../entities/claim/index.ts'
import { lineageSteps } from '../../lens/lineage-pattern.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord, visible, visibleInRecord } from '../../lens/visibility.ts'

/** MATCHes every proposition of which a claim rests on a claim of the one set aside, each once. */
export function matchDependents(ids: Fragment, proposition: Variable, reading: Reading): Fragment {
  const [root, claim] = [variable('root'), variable('claim')]
  const [setAside, silenced, one] = [variable('setAside'), variable('silenced'), variable('one')]
  const shared = cypher`${one}`
  const carried = [
    claimsBy('sourceId').pattern(shared, root),
    claimsBy('documentId').pattern(shared, root),
    cypher`(:Document:Node {id: ${one}})<-[:CITES]-(${root}:Claim)`,
    cypher`(:Source:Node {id: ${one}})<-[:PUBLISHED_BY]-(:Document)<-[:CITES]-(${root}:Claim)`,
  ]
  const said = cypher`UNWIND ${silenced} AS ${one} MATCH ${claimsBy('claimantId').pattern(shared, root)} RETURN ${root}`
  return cypher`WITH ${ids} AS ${setAside}, ${ids} + ${otherOutlets(ids, reading)} AS ${silenced}
CALL (${setAside}, ${silenced}) {
  ${join(
    [said, ...carried.map((pattern) => cypher`UNWIND ${setAside} AS ${one} MATCH ${pattern} RETURN ${root}`)],
    '\nUNION\n',
  )}
}
WITH DISTINCT ${root}
WHERE ${visibleInRecord(root, reading)}
MATCH (${claim}:Claim) ${lineageSteps(reading, '*')} (${root})
WHERE ${visibleInRecord(claim, reading)}
MATCH (${claim})-[:STATES]->(${proposition}:Proposition)
WHERE ${visible(proposition, reading)}
WITH DISTINCT ${proposition}`
}

/** An outlet is set aside with the actor that speaks through it, and so is whatever else speaks for that actor. */
function otherOutlets(ids: Fragment, reading: Reading): Fragment {
  const [one, body, other] = [variable('one'), variable('body'), variable('other')]
  return cypher`COLLECT {
  UNWIND ${ids} AS ${one}
  MATCH (:Node {id: ${one}})-[${body}:BODY]-(${other}:Claimant)
  WHERE ${inRecord(body, reading)} AND ${visible(other, reading)}
  RETURN DISTINCT ${other}.id
}`
}
