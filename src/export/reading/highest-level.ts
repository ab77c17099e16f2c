import { requestValues } from '../../cypher/request-values.ts'
import { cypher, type Fragment, join, type Variable, variable } from '../../cypher/text/fragment.ts'
import { printStatement } from '../../cypher/text/print-statement.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'
import type { Database } from '../../neo4j/database.ts'

/** The highest level of all that the viewer sees. For whoever sees only what is CLEAR there is nothing to look for. */
export async function highestLevel(database: Pick<Database, 'read'>, reading: Reading): Promise<number> {
  const request = requestValues({})
  if (reading.clearance.value(request) === 0) return 0
  const node = variable('node')
  const highest = (label: Fragment, condition: (node: Variable) => Fragment) =>
    cypher`head(COLLECT { MATCH (${node}:${label}) WHERE ${condition(node)} RETURN max(${node}.level) })`
  const levels = [
    ...labels.map((label) => highest(label, (one) => visible(one, reading))),
    ...[...recorded, ...(reading.seesPeople ? [cypher`Assessment`] : [])].map((label) =>
      highest(label, (one) => visibleInRecord(one, reading)),
    ),
  ]
  const text = cypher`RETURN reduce(highest = 0, level IN [${join(levels, ', ')}] | CASE WHEN level > highest THEN level ELSE highest END) AS level`
  const [row] = await database.read(printStatement('highestLevel', text).bind(request))
  return row!.level as number
}

const labels = [cypher`Actor`, cypher`Place`, cypher`Incident`, cypher`Source`, cypher`Document`, cypher`Name`]
const recorded = [cypher`Claim`, cypher`Coverage`]
