import { type Predicate, predicate as predicates } from '../../../vocabulary/index.ts'
import { listed } from '../../tables/cells/cells.ts'
import { RowProblem } from '../../tables/row-problem.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { shown } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import type { ClaimField } from './claim-fields.ts'
import { isSaid, namedIn, namedRecord } from './named-record.ts'

type Row = TableRow<ClaimField>

interface End {
  id?: string
  records: ImportedRecord[]
}

/** Who or what a claim is about; its type follows from the predicate, or is told where that leaves it open. */
export function endOf(row: Row, end: 'subject' | 'object', predicate: Predicate): End {
  const named = namedIn(row, end)
  if (!isSaid(named)) {
    if (end === 'subject') throw new RowProblem(`${row.nameOf('subject')} and ${row.nameOf('subject_id')} are empty.`)
    return { records: [] }
  }
  const { id, record } = namedRecord(named, typeOf(row, end, predicate), row.line)
  return { id, records: record ? [record] : [] }
}

const types = ['actor', 'place', 'incident'] as const

function typeOf(row: Row, end: 'subject' | 'object', predicate: Predicate): (typeof types)[number] {
  const field = `${end}_type` as const
  const told = row.text(field).toLowerCase()
  const type = types.find((each) => each === told)
  if (type) return type
  if (told !== '') throw new RowProblem(`${row.nameOf(field)} is ${shown(told)}, and must be actor, place or incident.`)
  const possible = predicates.entries[predicate][end].map((kind) => kind.toLowerCase())
  return types.find((each) => possible.includes(each)) ?? 'actor'
}

/** Against whom: names, ids, or both side by side, with bars between. */
export function againstIn(row: Row): { ids?: string[]; records: ImportedRecord[] } {
  const names = listed(row, 'against', '|')
  const ids = listed(row, 'against_id', '|')
  if (names.length > 0 && ids.length > 0 && names.length !== ids.length) {
    throw new RowProblem(
      `${row.nameOf('against')} has ${names.length} names and ${row.nameOf('against_id')} ${ids.length} ids.`,
    )
  }
  const found = Array.from({ length: Math.max(names.length, ids.length) }, (_, at) => {
    const named = {
      name: names[at] ?? '',
      id: ids[at] ?? '',
      kind: row.text('against_kind'),
      kindColumn: row.nameOf('against_kind'),
      nameAr: '',
    }
    return namedRecord(named, 'actor', row.line)
  })
  if (found.length === 0) return { records: [] }
  return { ids: found.map(({ id }) => id), records: found.flatMap(({ record }) => record ?? []) }
}
