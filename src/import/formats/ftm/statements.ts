import { IdMap } from '../ids/id-map.ts'
import { rejected, shown } from '../imported.ts'
import type { Rejection } from '../importer.ts'
import { languageTag, narrowest } from './codebook.ts'
import type { FtmEntity, FtmValue } from './ftm-entity.ts'

/** One value of one property of an entity, as one data set has it. */
export interface Statement {
  /** Of the entity, after those that are the same were given one id. */
  id: string
  entityId: string
  schema: string
  property: string
  dataset: string
  value: FtmValue
  line: number
}

const EXTERNAL = new Set(['t', 'true', 'True', '1'])

export function toStatement(cells: Readonly<Record<string, unknown>>, line: number): Statement | Rejection {
  const text = (name: string) => (typeof cells[name] === 'string' ? cells[name].trim() : '')
  const entityId = text('entity_id') || text('canonical_id')
  const id = text('canonical_id') || entityId
  // Packed files name the schema with the property.
  const [ofProperty, property] = text('prop').includes(':')
    ? (text('prop').split(':') as [string, string])
    : ['', text('prop')]
  if (!/^\S+$/u.test(id)) return rejected(`canonical_id has ${shown(id)}, which is no id.`, line)
  if (property === '') return rejected(`prop has ${shown(cells.prop)}: a statement is about a property.`, line)
  if (EXTERNAL.has(String(cells.external))) {
    return rejected(`The statement about ${id} is external: a candidate that its data set does not assert.`, line)
  }
  const [original, language] = [text('original_value'), text('lang')]
  return {
    id,
    entityId,
    schema: text('schema') || ofProperty,
    property,
    dataset: text('dataset'),
    line,
    value: {
      value: text('value'),
      ...(original !== '' && { original }),
      ...(language !== '' && { language: languageTag(language) }),
    },
  }
}

/** The statements about an entity stand together, as files of statements are sorted; those that stand apart are rejected. */
export async function* gatherStatements(
  statements: AsyncIterable<Statement | Rejection>,
): AsyncGenerator<FtmEntity | Rejection> {
  const seen = new IdMap()
  let row = 0
  let gathered: Statement[] = []
  for await (const statement of statements) {
    if ('kind' in statement) {
      yield statement
      continue
    }
    if (gathered[0] && gathered[0].id !== statement.id) {
      yield toEntity(gathered, ++row)
      gathered = []
    }
    if (gathered.length === 0 && seen.get(statement.id) !== undefined) {
      yield rejected(
        `The statement about ${statement.id} stands apart from the earlier ones. Sort the file by canonical_id.`,
        statement.line,
      )
    } else {
      seen.set(statement.id, 0)
      gathered.push(statement)
    }
  }
  if (gathered.length > 0) yield toEntity(gathered, ++row)
}

function toEntity(statements: readonly Statement[], row: number): FtmEntity {
  const properties = new Map<string, FtmValue[]>()
  for (const { property, value } of statements) {
    // That an entity is there at all is a statement too.
    if (property === 'id') continue
    const known = properties.get(property) ?? []
    if (!known.some((other) => other.value === value.value)) properties.set(property, [...known, value])
  }
  const { id, line } = statements[0]!
  return {
    id,
    schema: narrowest(new Set(statements.map(({ schema }) => schema))),
    line,
    row,
    referents: [...new Set(statements.map(({ entityId }) => entityId))].filter((other) => other !== id),
    datasets: [...new Set(statements.map(({ dataset }) => dataset))].filter((dataset) => dataset !== ''),
    properties,
  }
}
