import { epochDay } from '../../../dates/epoch-day.ts'
import { formatDay } from '../../../dates/format-day.ts'
import type { SeedDate } from '../../seed/format/common.ts'
import { dateOf, edtfOf } from '../../tables/cells/cell-date.ts'
import { coded, count, decimal, listed, textIn, words } from '../../tables/cells/cells.ts'
import type { DayOrder } from '../../tables/cells/day-order.ts'
import { type Origin, recordOf } from '../../tables/record-of.ts'
import { RowProblem } from '../../tables/row-problem.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported, shown, slugOf } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import { nestedPlaces } from '../nested-places.ts'
import { actorsOf, type EventActor, type KindsSeen } from './actors.ts'
import { type AcledColumn, isAgainstCivilians, isBattle, precisions, timePrecisions, typeOfEvent } from './codebook.ts'
import { codedByAcled } from './publisher.ts'

type Row = TableRow<AcledColumn>

/** What is known of a whole file. */
interface OfFile {
  seen: KindsSeen
  order: DayOrder | undefined
}

/** A row: an incident, and what ACLED claims of it on the word of the sources that it names. */
export function* event(row: Row, origin: Origin, { seen, order }: OfFile): Generator<ImportedRecord> {
  const id = idOf(row)
  const incident = `acled:${id}`
  const type = incidentTypeOf(row)
  const date = eventDate(row, order)
  const places = placesOf(row)
  const place = places.innermost
  const actors = actorsOf(row, id, seen)
  const reports = reportsOf(row, id)

  yield* places.records
  for (const { record } of actors) yield record
  yield* reports.records
  const location = locationOf(row)
  const label = { id: incident, kind: type, name: { en: titleOf(row) } }
  yield imported('incidents', { ...label, date, place, ...(location ? { location } : {}) }, row.line)

  const common = {
    ...codedByAcled,
    modality: 'STATED',
    heldDuring: date,
    cites: reports.ids,
    record: recordOf(row, origin),
  } as const
  yield imported(
    'claims',
    { ...common, id: `${id}-occurred`, subject: incident, predicate: 'OCCURRED', incidentType: type, place },
    row.line,
  )
  for (const actor of actors) {
    const part = partOf(actor, textIn(row, 'event_type'))
    const said = { subject: actor.id, predicate: 'PARTICIPATED_IN', object: incident, ...part } as const
    yield imported('claims', { ...common, ...said, id: `${id}-${actor.place}` }, row.line)
  }
  const killed = fatalities(row)
  if (killed === 0) return
  const tolls = [{ outcome: 'KILLED', quantifier: 'ABOUT', partyScope: 'TOTAL', number: killed } as const]
  yield imported(
    'claims',
    { ...common, id: `${id}-fatalities`, subject: incident, predicate: 'CASUALTIES', tolls },
    row.line,
  )
}

function idOf(row: Row): string {
  const id = words(row, 'event_id_cnty')
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) return id
  throw new RowProblem(`${row.nameOf('event_id_cnty')} is ${shown(id)}, and must be an id such as SYR1234.`)
}

function incidentTypeOf(row: Row) {
  const eventType = words(row, 'event_type')
  const type = typeOfEvent(eventType, textIn(row, 'sub_event_type'))
  if (type) return type
  throw new RowProblem(`${row.nameOf('event_type')} is ${shown(eventType)}, which is no event type of ACLED.`)
}

/** Who is in a battle stands on a side; otherwise the order of the actors says nothing, but for violence against civilians. */
function partOf({ kind, side, place }: EventActor, eventType: string) {
  if (isBattle(eventType)) return { role: 'PARTICIPANT', side } as const
  if (!isAgainstCivilians(eventType) || !place.startsWith('actor-')) return { role: 'PARTICIPANT' } as const
  return { role: kind === 'CIVILIANS' ? 'TARGET' : 'PERPETRATOR' } as const
}

/** 0 is none or unknown, which is nothing to claim. */
function fatalities(row: Row): number {
  return count(row, 'fatalities') ?? 0
}

/** Where the day is not known it is a convention: what is known is the days around it, or the month. */
function eventDate(row: Row, order: DayOrder | undefined): SeedDate {
  const text = words(row, 'event_date')
  const precision = textIn(row, 'time_precision') === '' ? 'DAY' : coded(row, 'time_precision', timePrecisions)
  const day = edtfOf(text, order)
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '')
  if (!parts || precision === 'DAY') return dateOf(text, order)!
  const [, year, month, date] = parts
  if (precision === 'MONTH') return { verbatim: text, edtf: `${year}-${month}` }
  const at = epochDay(Number(year), Number(month), Number(date))
  return { verbatim: text, edtf: `[${formatDay(at - 6)}..${formatDay(at + 6)}]` }
}

function placesOf(row: Row) {
  const name = (column: AcledColumn) => textIn(row, column).replace(/\s+/gu, ' ')
  const id = countryId(row)
  const country = { name: name('country'), kind: 'COUNTRY', ...(id ? { id } : {}) } as const
  return nestedPlaces(
    [
      country,
      { name: name('admin1'), kind: 'GOVERNORATE' },
      { name: name('admin2'), kind: 'DISTRICT' },
      { name: name('admin3'), kind: 'SUBDISTRICT' },
      { name: name('location'), kind: 'COMMUNITY' },
    ],
    row.line,
  )
}

/** The number of ISO 3166-1; files of before 2018 have that of Gleditsch and Ward instead, by which UCDP knows countries too. */
function countryId(row: Row): string | undefined {
  const [iso, gwno] = (['iso', 'gwno'] as const).map((column) => /^(\d+)(?:\.0+)?$/.exec(textIn(row, column))?.[1])
  if (iso) return `iso3166:${iso.padStart(3, '0')}`
  return gwno ? `gwno:${Number(gwno)}` : undefined
}

function locationOf(row: Row) {
  const [longitude, latitude] = [decimal(row, 'longitude'), decimal(row, 'latitude')]
  if (longitude === undefined || latitude === undefined) return undefined
  const precision = textIn(row, 'geo_precision') === '' ? 'UNKNOWN' : coded(row, 'geo_precision', precisions)
  return { longitude, latitude, precision }
}

/** ACLED names who reported an event and not in which article: what each reported of it is a document of its own. */
function reportsOf(row: Row, event: string) {
  const names = [...new Set(listed(row, 'source', ';').map((name) => name.replace(/\s+/gu, ' ')))]
  const reports = names.map((name) => ({ name, source: slugOf('source', name), id: slugOf(`${event}-report`, name) }))
  const records = reports.flatMap(({ name, source, id }) => [
    imported('sources', { id: source, kind: 'OTHER', name: { en: name } }, row.line),
    imported('documents', { id, kind: 'OTHER', title: `${name} on ${event}`, source }, row.line),
  ])
  return { records, ids: reports.map(({ id }) => id) }
}

function titleOf(row: Row): string {
  const what = textIn(row, 'sub_event_type') || textIn(row, 'event_type')
  const where = [textIn(row, 'location'), textIn(row, 'admin1'), textIn(row, 'country')].find(Boolean)
  return [what, where, textIn(row, 'event_date')].filter(Boolean).join(', ').replace(/\s+/gu, ' ')
}
