import { cypher, variable } from '../../cypher/text/fragment.ts'
import { splitRef } from '../../graph/commands/nodes/replace-identifiers.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import type { Database } from '../../neo4j/database.ts'
import { askOf } from './ask-of.ts'

/** The ids of the entities that the viewer sees behind references in full. */
export async function entitiesByRef(
  database: Pick<Database, 'read'>,
  reading: Reading,
  refs: readonly string[],
): Promise<string[]> {
  const [ref, entity] = [variable('ref'), variable('entity')]
  const ask = askOf<{ id: string }, { scheme: string; value: string }>(
    database,
    'entitiesByRef',
    (asked) => cypher`UNWIND ${asked} AS ${ref}
MATCH (:Identifier {scheme: ${ref}.scheme, value: ${ref}.value})<-[:IDENTIFIED_BY]-(${entity}:Entity)
WHERE ${visible(entity, reading)}
RETURN DISTINCT ${entity}.id AS id`,
  )
  return (await ask(refs.map(splitRef))).map(({ id }) => id)
}
