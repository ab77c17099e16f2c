import type { Variable } from '../../cypher/text/fragment.ts'
import type { StoredRow } from '../../entities/stored/restored-values.ts'
import type { DefinedKind, SeedKind } from '../../import/seed/files/seed-file.ts'
import type { SeedInput } from '../../import/seed/seed-source.ts'
import { chunks } from '../../lib/chunks.ts'
import type { ExportSource } from '../reading/export-source.ts'
import { nodeDetails } from '../reading/node-details.ts'
import type { Owner } from '../reading/owner.ts'
import { readList } from '../reading/read-list.ts'
import { refBook } from '../reading/ref-book.ts'
import { definedBy, definitionList, definitions } from './definitions.ts'
import { readAssessments, readCoverage } from './read-judgements.ts'

type RecordKind = Exclude<SeedKind, 'claims'>

/** The records of a kind that go along with the claims, as the graph took them: all, or those of one data set. */
export async function* readRecords<K extends RecordKind>(
  source: ExportSource,
  kind: K,
  owner?: Owner,
): AsyncGenerator<SeedInput<K>> {
  const inputs = kind === 'assessments' ? readAssessments(source, owner) : readOthers(source, kind, owner)
  yield* inputs as AsyncGenerator<SeedInput<K>>
}

function readOthers(source: ExportSource, kind: Exclude<RecordKind, 'assessments'>, owner?: Owner) {
  return kind === 'coverage' ? readCoverage(source, owner) : readDefinitions(source, kind, owner)
}

/** So many ids are asked for at once. */
const CHUNK = 400

async function* readDefinitions<K extends DefinedKind>(
  source: ExportSource,
  kind: K,
  owner?: Owner,
): AsyncGenerator<SeedInput<K>> {
  const { database, reading, named } = source
  const { label, restored } = definitions[kind]
  const where = (node: Variable) => (owner === undefined ? [] : [definedBy(node, owner.id, reading)])
  const list = (ids?: readonly string[]) => definitionList(kind, { reading, where, ...(ids && { ids }) })
  const lists = named === null ? [list()] : chunks([...(named.ids.get(label) ?? [])].sort(), CHUNK).map(list)
  const details = nodeDetails(database, reading)
  const book = refBook(database, reading, source.schemes)
  for (const one of lists) {
    for await (const rows of readList<StoredRow>(database, reading, one)) {
      const ids = rows.map(({ id }) => id as string)
      const found = await details(ids)
      await book.lookUp([...ids, ...ids.flatMap(found.named)])
      // What was removed since the page was read is left out.
      for (const row of rows.filter(({ id }) => book.sees(id as string))) {
        owner?.note(kind, { named: found.named(row.id as string), book, claimsOf: [] })
        yield restored(found.of(row), book)
      }
    }
  }
}
