import { compileItem } from '../../../cypher/compile.ts'
import { decodeItem } from '../../../cypher/decode-row.ts'
import type { ColumnPlan, ItemPlan } from '../../../cypher/plan.ts'
import type { FieldPlanner } from '../../../cypher/plan-object.ts'
import type { Late } from '../../../cypher/request-values.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../../cypher/text/fragment.ts'
import { propositionEvidence } from '../../../gathering/proposition-evidence.ts'
import { showing } from '../../../gathering/weighing.ts'
import { bearsOut } from '../../../gathering/witnessed.ts'
import type { Lens } from '../../../generated/schema-types.ts'
import { narrow } from '../../../lens/narrow.ts'
import type { Reading } from '../../../lens/reading.ts'
import { allOf, visible } from '../../../lens/visibility.ts'
import { passes } from '../../../lens/voting.ts'
import { pageSize } from '../../fields/connection.ts'
import { byOrderKey } from '../../fields/related.ts'

/** `Proposition.sources`: publishers of documents that report one of its claims. */
export const propositionSources: FieldPlanner<Reading> = (field, { scope, below }) => {
  const reading = narrow(scope, field.args.members<Lens>('lens'))
  const limit = pageSize(field, reading)
  const item = below(field, reading)
  if (showing(reading).length > 0) return weighedSources({ reading, limit, item })
  const claim = variable('claim')
  return {
    kind: 'related',
    label: 'sources',
    many: true,
    hint: 'source',
    match: {
      pattern: (from, to) => reporting(from, claim, to, reading),
      where: (to: Variable) => [visible(to, reading)],
      distinct: true,
    },
    orderBy: byOrderKey,
    limit: cypher`${parameter('limit', limit)}`,
    item,
  }
}

function reporting(proposition: Variable, claim: Variable, source: Variable, reading: Reading): Fragment {
  return cypher`(${proposition})<-[:STATES]-(${claim}:Claim WHERE ${allOf(passes(claim, reading))})-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(${source}:Source)`
}

interface Wanted {
  readonly reading: Reading
  readonly limit: Late<number>
  readonly item: ItemPlan
}

interface RawSources {
  readonly evidence: unknown
  readonly sources: readonly { readonly claims: readonly string[]; readonly source: unknown }[]
}

/** All sources with the claims that they carry: evidence tells of which one passes. */
function weighedSources({ reading, limit, item }: Wanted): ColumnPlan {
  const evidence = propositionEvidence(reading)
  return {
    kind: 'column',
    label: 'sources decided by evidence',
    effort: [
      { rows: 1, each: [evidence] },
      { rows: limit, of: 'Source', each: [item] },
    ],
    parts: [{ label: 'source', plan: item }],
    read: (proposition) => {
      const [claim, source, carried] = [variable('claim'), variable('source'), variable('carried')]
      return cypher`{evidence: ${evidence.read(proposition)}, sources: COLLECT {
  MATCH ${reporting(proposition, claim, source, reading)}
  WHERE ${visible(source, reading)}
  WITH DISTINCT ${source}
  ORDER BY ${byOrderKey(source)}
  RETURN {claims: COLLECT { MATCH ${reporting(proposition, carried, source, reading)} RETURN DISTINCT ${carried}.id }, source: ${compileItem(item, source)}}
}}`
    },
    decode: (raw, request) => {
      const { sources, evidence: gathered } = raw as RawSources
      const known = evidence.decode(gathered, request)
      return sources
        .filter(({ claims }) => claims.some((id) => bearsOut(id, showing(reading), known, request)))
        .slice(0, limit(request))
        .map(({ source }) => decodeItem(item, source, request))
    },
  }
}
