import { cypher, type Fragment, type Variable, variable } from '../cypher/text/fragment.ts'
import type { Reading } from '../lens/reading.ts'
import { inRecord, visible } from '../lens/visibility.ts'

/**
 * Of each actor and source, of those with which it is one claimant, and of those with which these are: with which it is one claimant.
 * Whoever of them is set aside takes its bodies with it.
 */
export function bodiesOf(speakers: Fragment, reading: Reading): Fragment {
  const [id, speaker, one, other] = [variable('id'), variable('speaker'), variable('one'), variable('other')]
  const near = variable('near')
  return cypher`COLLECT {
    UNWIND ${speakers} AS ${id}
    MATCH (${speaker}:Node {id: ${id}}) (()-[${near}:BODY WHERE ${inRecord(near, reading)}]-(${one} WHERE ${visible(one, reading)})){0,2} (${other})
    WITH DISTINCT ${other}
    RETURN [${other}.id, ${bodiesOfOne(other, reading)}]
  }`
}

function bodiesOfOne(speaker: Variable, reading: Reading): Fragment {
  const [body, far] = [variable('body'), variable('far')]
  return cypher`COLLECT { MATCH (${speaker})-[${body}:BODY]-(${far}) WHERE ${inRecord(body, reading)} AND ${visible(far, reading)} RETURN ${far}.id }`
}
