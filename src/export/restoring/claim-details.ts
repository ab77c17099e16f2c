import { cypher, type Fragment, variable } from '../../cypher/text/fragment.ts'
import type { DerivationContent, RelationContent, TakingBackContent } from '../../entities/claim/claim.content.ts'
import type { RestoredClaim } from '../../entities/claim/claim.restored.ts'
import type { StoredRow } from '../../entities/stored/restored-values.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord, visible, visibleInRecord } from '../../lens/visibility.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { Database } from '../../neo4j/database.ts'
import { askOf } from '../reading/ask-of.ts'

/** What some claims say beside their own properties, by their ids. */
export interface ClaimDetails {
  readonly of: (node: StoredRow) => RestoredClaim
  /** The data sets of those of the claims that it names of which is told. */
  readonly datasetsOf: (id: string, isTold: (slug: string) => boolean) => readonly string[]
}

interface Tie extends TieContent {
  readonly datasetId: string
  readonly kind: 'DERIVED_FROM' | 'RELATES_TO' | 'SUPERSEDES'
}
type TieContent = DerivationContent & RelationContent & TakingBackContent

type Listed<T> = readonly (readonly [id: string, said: T])[]
interface Row {
  readonly propositions: Listed<StoredRow>
  readonly quotes: Listed<StoredRow>
  readonly tolls: Listed<StoredRow>
  readonly incidents: Listed<string>
  readonly cited: Listed<string>
  readonly records: Listed<StoredRow>
  readonly ties: Listed<Tie>
}

/** Flat lists, as those of `nodeDetails`. */
export function claimDetails(
  database: Pick<Database, 'read'>,
  reading: Reading,
): (ids: readonly string[]) => Promise<ClaimDetails> {
  const ask = askOf<Row>(database, 'claimDetails', (ids) => detailsOf(cypher`${ids}`, reading))
  return async (ids) => laidOut((await ask(ids))[0]!)
}

function laidOut(row: Row): ClaimDetails {
  const listed = <T>(list: Listed<T>) => {
    const groups = groupBy(list, ([id]) => id)
    return (id: string) => (groups.get(id) ?? []).map(([, said]) => said)
  }
  const [propositions, quotes, tolls] = [listed(row.propositions), listed(row.quotes), listed(row.tolls)]
  const [incidents, cited, records, ties] = [
    listed(row.incidents),
    listed(row.cited),
    listed(row.records),
    listed(row.ties),
  ]
  return {
    of: (node) => {
      const id = node.id as string
      const tied = (kind: Tie['kind']) => ties(id).filter((tie) => tie.kind === kind)
      return {
        node,
        proposition: propositions(id)[0]!,
        quote: quotes(id)[0],
        tolls: tolls(id),
        incidentId: incidents(id)[0],
        citedIds: cited(id),
        derivedFrom: tied('DERIVED_FROM'),
        relations: tied('RELATES_TO'),
        takesBack: tied('SUPERSEDES'),
        record: records(id)[0],
      }
    },
    datasetsOf: (id, isTold) => ties(id).flatMap(({ slug, datasetId }) => (isTold(slug) ? [datasetId] : [])),
  }
}

function detailsOf(ids: Fragment, reading: Reading): Fragment {
  const [proposition, report, toll] = [variable('proposition'), variable('report'), variable('toll')]
  const [incident, document, read, record] = [
    variable('incident'),
    variable('document'),
    variable('read'),
    variable('record'),
  ]
  const each = cypher`UNWIND ${ids} AS id`
  return cypher`RETURN COLLECT {
  ${each}
  MATCH (:Claim {id: id})-[:STATES]->(${proposition}:Proposition)
  RETURN [id, ${proposition} {.predicate, .subjectId, .objectId, .role, .side, .valueKey}]
} AS propositions, COLLECT {
  ${each}
  MATCH (:Claim {id: id})-[${report}:REPORTED_IN]->()
  WHERE ${report}.quote IS NOT NULL
  RETURN [id, ${report} {.quote, .quoteLang, .locator, .translationLangs, .translationTexts}]
} AS quotes, COLLECT {
  ${each}
  MATCH (:Claim {id: id})-[:REPORTS]->(${toll}:Toll)
  RETURN [id, properties(${toll})] ORDER BY ${toll}.position
} AS tolls, COLLECT {
  ${each}
  MATCH (:Claim {id: id})-[:ABOUT_INCIDENT]->(${incident})
  RETURN [id, ${incident}.id]
} AS incidents, COLLECT {
  ${each}
  MATCH (:Claim {id: id})-[:CITES]->(${document})
  WHERE ${visible(document, reading)}
  RETURN [id, ${document}.id]
} AS cited, COLLECT {
  ${each}
  MATCH (:Claim {id: id})-[${read}:READ_FROM]->(${record}:SourceRecord)
  WHERE ${inRecord(read, reading)}
  RETURN [id, ${record} {.file, .row, .release, .keys, .values}]
} AS records, ${tiesOf(each, reading)} AS ties`
}

/** What claims say of other claims, by their slugs: the versions of one are named once. */
function tiesOf(each: Fragment, reading: Reading): Fragment {
  const [claim, tie, other] = [variable('claim'), variable('tie'), variable('other')]
  return cypher`COLLECT {
  ${each}
  MATCH (${claim}:Claim {id: id})-[${tie}:DERIVED_FROM|RELATES_TO|SUPERSEDES]->(${other}:Claim)
  WHERE (type(${tie}) <> 'SUPERSEDES' OR ${other}.slug <> ${claim}.slug) AND ${visibleInRecord(other, reading)}
  WITH DISTINCT id, type(${tie}) AS kind, ${other}.slug AS slug, ${other}.datasetId AS datasetId, ${tie}.how AS how, ${tie}.type AS type, ${tie}.rationale AS rationale, ${tie}.assertedById AS assertedById, ${tie}.reason AS reason
  RETURN [id, {kind: kind, slug: slug, datasetId: datasetId, how: how, type: type, rationale: rationale, assertedById: assertedById, reason: reason}] ORDER BY slug, kind, type, rationale, assertedById
}`
}
