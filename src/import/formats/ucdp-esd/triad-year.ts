import type { SupporterLevel } from '../../../vocabulary/index.ts'
import { coded, flag, nameIn, numericId, textIn } from '../../tables/cells/cells.ts'
import { type Origin, recordOf } from '../../tables/record-of.ts'
import { RowProblem } from '../../tables/row-problem.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported, shown, slugOf } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import { party, partyId } from '../ucdp/party.ts'
import { codedByUcdp } from '../ucdp/publisher.ts'
import { type EsdColumn, found, supportColumns } from './codebook.ts'

type Row = TableRow<EsdColumn>

/** A row with support is a claim; one without says that it was looked for and not found, which denies nothing. */
export function* triadYear(row: Row, origin: Origin): Generator<ImportedRecord> {
  const actor = numericId(row, 'actor_id')
  const opponent = numericId(row, 'oppo_id')
  const year = yearOf(row)
  const isFound = coded(row, 'ext_sup', found)
  yield party(actor, nameIn(row, 'actor_name'), row.line)
  yield party(opponent, nameIn(row, 'oppo_name'), row.line)
  const against = [partyId(opponent)]
  const record = recordOf(row, origin)
  if (!isFound) {
    const id = keyOf(row, [year, actor, opponent, 'none'])
    const scope = { object: partyId(actor), predicate: 'SUPPORTS', against, period: year } as const
    yield { kind: 'coverage', value: { id, ...scope, record }, at: { line: row.line } }
    return
  }
  const level = levelOf(row)
  const supporter = supporterOf(row, level)
  yield supporter.record
  const claim = {
    ...codedByUcdp,
    id: keyOf(row, [year, actor, opponent, supporter.key, ...(level === 'ELEMENTS_OF_STATE' ? ['elements'] : [])]),
    subject: supporter.id,
    predicate: 'SUPPORTS',
    object: partyId(actor),
    against,
    heldDuring: year,
    modality: flag(row, 'ext_alleged') ? 'ALLEGED' : 'STATED',
    supportTypes: typesOf(row),
    supporterLevel: level,
    record,
  } as const
  yield imported('claims', claim, row.line)
}

function yearOf(row: Row): string {
  const year = numericId(row, 'year')
  if (year.length !== 4) throw new RowProblem(`${row.nameOf('year')} is ${shown(year)}, and must be a year.`)
  return year
}

/** What tells a row from every other in any release: the ids of rows are counted anew in each. */
function keyOf(row: Row, parts: readonly string[]): string {
  const within = (['conflict_id', 'dyad_id'] as const).filter((column) => textIn(row, column) !== '')
  return [...parts, ...within.map((column) => `${column.slice(0, 1)}${numericId(row, column)}`)].join('-')
}

/** Parts of a state are a supporter of their own, whether or not the publisher gives them an id of their own. */
function levelOf(row: Row): SupporterLevel | undefined {
  if (flag(row, 'ext_elements')) return 'ELEMENTS_OF_STATE'
  if (flag(row, 'ext_nonstate')) return 'NON_STATE'
  return textIn(row, 'ext_nonstate') === '' ? undefined : 'GOVERNMENT'
}

/** Elements of a state that the publisher names without an id are known by that name in this data set only. */
function supporterOf(row: Row, level: SupporterLevel | undefined) {
  const name = nameIn(row, 'ext_name')
  if (level === 'ELEMENTS_OF_STATE' && textIn(row, 'ext_id') === '') {
    const id = slugOf('elements', name)
    return { key: id, id, record: imported('actors', { id, kind: 'OTHER', name: { en: name } }, row.line) }
  }
  const key = numericId(row, 'ext_id')
  return { key, id: partyId(key), record: party(key, name, row.line) }
}

function typesOf(row: Row) {
  const columns = Object.keys(supportColumns) as (keyof typeof supportColumns)[]
  const given = columns.filter((column) => flag(row, column)).map((column) => supportColumns[column])
  return given.length > 0 ? given : undefined
}
