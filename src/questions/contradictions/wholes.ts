import { cypher, type Fragment, type Variable, variable } from '../../cypher/fragment.ts'
import type { EvidenceStart } from '../../gathering/evidence-statement.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'

/** Of each actor that the propositions name, the actors of which it is alleged to be part or member, whoever says so. */
export function wholesOf({ propositions }: EvidenceStart, site: Variable, reading: Reading): Fragment {
  const [proposition, actor, part, whole] = [variable('named'), variable('actor'), variable('part'), variable('whole')]
  return cypher`COLLECT {
  MATCH ${propositions(site, proposition)}
  MATCH (${proposition})-[:SUBJECT|OBJECT]->(${actor}:Actor)
  WHERE ${visible(actor, reading)}
  WITH DISTINCT ${actor}
  RETURN [${actor}.id, COLLECT {
    MATCH (${actor}) (()-[${part}:ALLEGED_WHOLE WHERE ${part}.predicate IN ['PART_OF', 'MEMBER_OF'] AND ${visibleInRecord(part, reading)}]->())+ (${whole})
    RETURN DISTINCT ${whole}.id
  }]
}`
}

/** The rows of that. */
export type RawWholes = readonly (readonly [actorId: string, wholes: readonly string[]])[]
