import { cypher, type Fragment, type Variable, variable } from '../cypher/fragment.ts'
import type { Reading } from '../lens/reading.ts'
import { inRecord, visible } from '../lens/visibility.ts'

/** Of each actor and source, and of those with which it is one claimant: with which it is one claimant. */
export function bodiesOf(speakers: Fragment, reading: Reading): Fragment {
  const [id, speaker, near, far] = [variable('id'), variable('speaker'), variable('near'), variable('far')]
  return cypher`COLLECT {
    UNWIND ${speakers} AS ${id}
    MATCH (${speaker}:Node {id: ${id}})
    WITH ${speaker}, [${speaker}] + COLLECT { ${matchBodies(speaker, near, reading)} RETURN ${near} } AS all
    UNWIND all AS ${near}
    RETURN DISTINCT [${near}.id, COLLECT { ${matchBodies(near, far, reading)} RETURN ${far}.id }]
  }`
}

function matchBodies(speaker: Variable, other: Variable, reading: Reading): Fragment {
  const body = variable('body')
  return cypher`MATCH (${speaker})-[${body}:BODY]-(${other}:Claimant) WHERE ${inRecord(body, reading)} AND ${visible(other, reading)}`
}
