import { cypher, type Fragment, type Variable, variable } from '../../cypher/fragment.ts'
import { lineageSteps } from '../../lens/lineage-pattern.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'

/** MATCHes every proposition of which a claim rests on a claim of the one set aside, each once. */
export function matchDependents(ids: Fragment, proposition: Variable, reading: Reading): Fragment {
  const [root, claim, cited, publisher] = [
    variable('root'),
    variable('claim'),
    variable('cited'),
    variable('publisher'),
  ]
  const setAside = variable('setAside')
  return cypher`WITH ${ids} AS ${setAside}
CALL (${setAside}) {
  MATCH (${root}:Claim) WHERE ${root}.claimantId IN ${setAside} RETURN ${root}
  UNION
  MATCH (${root}:Claim) WHERE ${root}.sourceId IN ${setAside} RETURN ${root}
  UNION
  MATCH (${root}:Claim) WHERE ${root}.documentId IN ${setAside} RETURN ${root}
  UNION
  MATCH (${cited}:Document)<-[:CITES]-(${root}:Claim) WHERE ${cited}.id IN ${setAside} RETURN ${root}
  UNION
  MATCH (${publisher}:Source)<-[:PUBLISHED_BY]-(:Document)<-[:CITES]-(${root}:Claim) WHERE ${publisher}.id IN ${setAside} RETURN ${root}
}
WITH DISTINCT ${root}
WHERE ${visibleInRecord(root, reading)}
MATCH (${claim}:Claim) ${lineageSteps(reading, '*')} (${root})
WHERE ${visibleInRecord(claim, reading)}
MATCH (${claim})-[:STATES]->(${proposition}:Proposition)
WHERE ${visible(proposition, reading)}
WITH DISTINCT ${proposition}`
}
