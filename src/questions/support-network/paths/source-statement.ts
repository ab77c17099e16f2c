import { cypher, type Fragment, type Variable, variable } from '../../../cypher/text/fragment.ts'
import { recordedSteps } from '../../../lens/lineage-pattern.ts'
import type { Reading } from '../../../lens/reading.ts'
import { visible, visibleInRecord } from '../../../lens/visibility.ts'
import { linkStart } from '../link.model.ts'

/** Every source that carries a claim of the links or one on which it rests, or a document that such a one cites; each once, in their order. */
export function sourcesOf(links: Variable, reading: Reading, read: (source: Variable) => Fragment): Fragment {
  const [link, first, claim] = [variable('link'), variable('first'), variable('claim')]
  const [cited, sourceId, source] = [variable('cited'), variable('sourceId'), variable('source')]
  return cypher`COLLECT {
      UNWIND ${links} AS ${link}
      MATCH ${linkStart.claims(link, first)}
      WHERE ${visibleInRecord(first, reading)}
      MATCH (${first}) ${recordedSteps(reading)} (${claim})
      WITH DISTINCT ${claim}
      UNWIND [${claim}.sourceId] + COLLECT { MATCH (${claim})-[:CITES]->(:Document)-[:PUBLISHED_BY]->(${cited}:Source) RETURN ${cited}.id } AS ${sourceId}
      WITH DISTINCT ${sourceId}
      MATCH (${source}:Source:Node {id: ${sourceId}})
      WHERE ${visible(source, reading)}
      RETURN ${read(source)} ORDER BY ${source}.orderKey
    }`
}
