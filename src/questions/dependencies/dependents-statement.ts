import { cypher, type Fragment, join, type Variable, variable } from '../../cypher/fragment.ts'
import { claimsBy } from '../../entities/claim/index.ts'
import { lineageSteps } from '../../lens/lineage-pattern.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'

/** MATCHes every proposition of which a claim rests on a claim of the one set aside, each once. */
export function matchDependents(ids: Fragment, proposition: Variable, reading: Reading): Fragment {
  const [root, claim] = [variable('root'), variable('claim')]
  const [setAside, one] = [variable('setAside'), variable('one')]
  const shared = cypher`${one}`
  const said = [
    claimsBy('claimantId').pattern(shared, root),
    claimsBy('sourceId').pattern(shared, root),
    claimsBy('documentId').pattern(shared, root),
    cypher`(:Document:Node {id: ${one}})<-[:CITES]-(${root}:Claim)`,
    cypher`(:Source:Node {id: ${one}})<-[:PUBLISHED_BY]-(:Document)<-[:CITES]-(${root}:Claim)`,
  ]
  return cypher`WITH ${ids} AS ${setAside}
CALL (${setAside}) {
  ${join(
    said.map((pattern) => cypher`UNWIND ${setAside} AS ${one} MATCH ${pattern} RETURN ${root}`),
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
