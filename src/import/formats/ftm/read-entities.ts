import { readLines, UnreadableFile } from '../../seed/files/read-lines.ts'
import { checkedLines } from '../../tables/check-first-line.ts'
import { csvRows } from '../../tables/csv-rows.ts'
import { rejected, shown } from '../imported.ts'
import type { Rejection } from '../importer.ts'
import { readRows } from '../rows/read-rows.ts'
import { entitiesIn, type FtmEntity, isObject } from './ftm-entity.ts'
import { gatherStatements, type Statement, toStatement } from './statements.ts'

/** The entities of a file of entities (NDJSON) or of statements (CSV or NDJSON). */
export async function* readEntities(path: string): AsyncGenerator<FtmEntity | Rejection> {
  for await (const { text } of readLines(path)) {
    if (text.trim() === '') continue
    if (text.trimStart().startsWith('{'))
      yield* isStatement(text) ? gatherStatements(jsonStatements(path)) : jsonEntities(path)
    else yield* gatherStatements(csvStatements(path))
    return
  }
  throw new UnreadableFile('MALFORMED', 'The file is empty.', { line: 1 })
}

function isStatement(text: string): boolean {
  const value = parse(text)
  return isObject(value) && typeof value.prop === 'string'
}

async function* jsonEntities(path: string): AsyncGenerator<FtmEntity | Rejection> {
  let row = 0
  let taken = 0
  for await (const { number, text } of readLines(path)) {
    if (text.trim() === '') continue
    const value = parse(text)
    const found = value === undefined ? 'The line is no JSON.' : entitiesIn(value, number, ++row)
    if (typeof found === 'string') yield rejected(found, number)
    else {
      taken++
      yield* found
    }
    if (row === FIRST_LINES && taken === 0) throw noEntities(text)
  }
  if (taken === 0) throw noEntities('')
}

/** So many lines without an entity are a file of another format. */
const FIRST_LINES = 20

function noEntities(text: string) {
  const seen = text === '' ? '' : ` A line of it: ${shown(text.trim())}.`
  const message = `The file is no FollowTheMoney: an entity has id, schema and properties, a statement entity_id, prop and value.${seen}`
  return new UnreadableFile('MALFORMED', message, { line: 1 })
}

async function* jsonStatements(path: string): AsyncGenerator<Statement | Rejection> {
  for await (const { number, text } of readLines(path)) {
    if (text.trim() === '') continue
    const value = parse(text)
    yield isObject(value) ? toStatement(value, number) : rejected('The line is no JSON object.', number)
  }
}

async function* csvStatements(path: string): AsyncGenerator<Statement | Rejection> {
  const rows = csvRows(checkedLines(readLines(path), 'FollowTheMoney statements'))
  for await (const row of readRows(rows, refuse)) {
    yield 'kind' in row ? row : toStatement(row.cells, row.line)
  }
}

function refuse(header: readonly string[]): string | undefined {
  const needed = ['prop', 'schema', 'value', header.includes('canonical_id') ? 'canonical_id' : 'entity_id']
  const missing = needed.filter((column) => !header.includes(column))
  if (missing.length === 0) return undefined
  return `The file holds no FollowTheMoney statements: the columns ${missing.join(', ')} are missing. It has ${header.join(', ')}.`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
