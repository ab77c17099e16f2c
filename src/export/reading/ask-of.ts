import { type Fragment, type Parameter, parameter } from '../../cypher/fragment.ts'
import { printStatement } from '../../cypher/print-statement.ts'
import { requestValues } from '../../cypher/request-values.ts'
import type { Database } from '../../neo4j/database.ts'

/** Prepares a statement about some nodes, which it is given by their ids each time that it is run. */
export function askOf<T>(
  database: Pick<Database, 'read'>,
  name: string,
  text: (ids: Parameter) => Fragment,
): (ids: readonly string[]) => Promise<readonly T[]> {
  const statement = printStatement(name, text(parameter('ids', ({ context }) => context)))
  return async (ids) =>
    ids.length === 0 ? [] : ((await database.read(statement.bind(requestValues({}, ids)))) as unknown as readonly T[])
}
