import { requestValues } from '../../cypher/request-values.ts'
import { type Fragment, type Parameter, parameter } from '../../cypher/text/fragment.ts'
import { printStatement } from '../../cypher/text/print-statement.ts'
import type { Database } from '../../neo4j/database.ts'

/** Prepares a statement about some nodes, which it is given, by their ids as a rule, each time that it is run. */
export function askOf<T, Asked = string>(
  database: Pick<Database, 'read'>,
  name: string,
  text: (asked: Parameter) => Fragment,
): (asked: readonly Asked[]) => Promise<readonly T[]> {
  const statement = printStatement(name, text(parameter('ids', ({ context }) => context)))
  return async (asked) =>
    asked.length === 0
      ? []
      : ((await database.read(statement.bind(requestValues({}, asked)))) as unknown as readonly T[])
}
