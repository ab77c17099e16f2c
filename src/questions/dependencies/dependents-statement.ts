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
  return cypher`CALL (*) {
  MATCH (${root}:Claim) WHERE ${root}.claimantId IN ${ids} RETURN ${root}
  UNION
  MATCH (${root}:Claim) WHERE ${root}.sourceId IN ${ids} RETURN ${root}
  UNION
  MATCH (${root}:Claim) WHERE ${root}.documentId IN ${ids} RETURN ${root}
  UNION
  MATCH (${cited}:Document)<-[:CITES]-(${root}:Claim) WHERE ${cited}.id IN ${ids} RETURN ${root}
  UNION
  MATCH (${publisher}:Source)<-[:PUBLISHED_BY]-(:Document)<-[:CITES]-(${root}:Claim) WHERE ${publisher}.id IN ${ids} RETURN ${root}
}
WITH DISTINCT ${root}
WHERE ${visibleInRecord(root, reading)}
MATCH (${claim}:Claim) ${lineageSteps(reading, '*')} (${root})
WHERE ${visibleInRecord(claim, reading)}
MATCH (${claim})-[:STATES]->(${proposition}:Proposition)
WHERE ${visible(proposition, reading)}
WITH DISTINCT ${proposition}`
}
