import { eachOnce } from '../../cypher/text/each-once.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { EvidenceStart } from '../../gathering/evidence-statement.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'

/** Of each actor that the propositions name, the actors of which it is alleged to be part or member, whoever says so. */
export function wholesOf({ propositions }: EvidenceStart, site: Variable, reading: Reading): Fragment {
  const [proposition, named, actor] = [variable('proposition'), variable('named'), variable('actor')]
  const [part, whole] = [variable('part'), variable('whole')]
  return cypher`COLLECT {
  ${eachOnce(
    actor,
    cypher`MATCH ${propositions(site, proposition)}
  MATCH (${proposition})-[:SUBJECT|OBJECT]->(${named}:Actor)
  WHERE ${visible(named, reading)}
  RETURN DISTINCT ${named}`,
  )}
  RETURN [${actor}.id, COLLECT {
    MATCH (${actor}) (()-[${part}:ALLEGED_WHOLE WHERE ${part}.predicate IN ['PART_OF', 'MEMBER_OF'] AND ${visibleInRecord(part, reading)}]->())+ (${whole})
    RETURN DISTINCT ${whole}.id
  }]
}`
}

/** The rows of that. */
export type RawWholes = readonly (readonly [actorId: string, wholes: readonly string[]])[]
