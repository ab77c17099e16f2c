import { statement } from '../../cypher/text/statement.ts'
import type { Check } from './finding.ts'
import { rules } from './rules.ts'

const limit = 100

/** What no constraint of Neo4j Community can hold; of each rule at most a hundred breaches are told. */
export const checkRules: Check = async function* (database) {
  for (const { check, find, sentence } of rules) {
    const rows = await database.read(
      statement(`audit ${check}`, `CALL () {\n${find.trim()}\n}\nRETURN id, named\nLIMIT $limit`, { limit }),
    )
    for (const { id, named } of rows) {
      yield { check, nodeId: id as string | null, message: sentence(named as string) }
    }
  }
}
