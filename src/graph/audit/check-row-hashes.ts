import { statement } from '../../cypher/text/statement.ts'
import { type CoverageContent, coverageId } from '../../entities/coverage/coverage.stored.ts'
import { type RecordContent, recordId } from '../../entities/stored/stored-record.ts'
import { contentHash as hashOf } from '../../lib/content-hash.ts'
import { pagesOfIds } from '../derived/pages-of-ids.ts'
import { changedSince, finding, type Hashed } from './check-hashes.ts'
import type { Check } from './finding.ts'

/** No row of coverage has changed since it was recorded. */
export const checkCoverageHashes: Check = async function* (database) {
  for await (const ids of pagesOfIds(database, 'Coverage')) {
    const rows = (await database.read(coverageContents(ids))) as unknown as CoverageRow[]
    yield* changedSince('Coverage', rows, { hashOf, idOf: coverageId })
  }
}

/** Nor has the row of a file that something was read from. */
export const checkRecordIds: Check = async function* (database) {
  for await (const ids of pagesOfIds(database, 'SourceRecord')) {
    for (const { id, content } of await database.read(recordContents(ids))) {
      if (recordId(content as RecordContent) !== id) {
        yield finding(id as string, `SourceRecord ${id}: its id is not the hash of what it holds.`)
      }
    }
  }
}

interface CoverageRow extends Hashed {
  readonly content: CoverageContent
}

/** Reads back from the graph what `storedCoverage` makes of an input. */
function coverageContents(ids: readonly string[]) {
  return statement(
    'coverageContents',
    `
UNWIND $ids AS id
MATCH (node:Coverage {id: id})
RETURN id, node.contentHash AS contentHash, COUNT {
  MATCH (earlier:Coverage {slug: node.slug, contentHash: node.contentHash})
  WHERE earlier.recordedAt < node.recordedAt
} AS occurrence, node {
  .slug, .predicate, .periodVerbatim, .periodEdtf,
  datasetId: head([(node)-[:IN_DATASET]->(dataset) | dataset.id]),
  subjectId: head([(node)-[:COVERS_SUBJECT]->(subject) | subject.id]),
  objectId: head([(node)-[:COVERS_OBJECT]->(object) | object.id]),
  againstIds: COLLECT { MATCH (node)-[:COVERS_AGAINST]->(opponent) RETURN opponent.id ORDER BY opponent.id }
} AS content`,
    { ids },
  )
}

function recordContents(ids: readonly string[]) {
  return statement(
    'recordContents',
    `
UNWIND $ids AS id
MATCH (node:SourceRecord {id: id})
RETURN id, node {.file, .row, .release, .keys, .values} AS content`,
    { ids },
  )
}
