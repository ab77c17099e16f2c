import { coded, nameIn, numericId, textIn } from '../../tables/cells/cells.ts'
import type { DayOrder } from '../../tables/cells/day-order.ts'
import { type Origin, recordOf } from '../../tables/record-of.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import { party, partyId } from '../ucdp/party.ts'
import { codedByUcdp } from '../ucdp/publisher.ts'
import { articlesOf } from './articles.ts'
import { type GedColumn, parts } from './codebook.ts'
import { partyTolls, totalTolls } from './tolls.ts'
import { eventDate } from './when.ts'
import { locationOf, placesOf } from './where.ts'

type Row = TableRow<GedColumn>

/** Civilians who die between two sides that fight; as one of the two sides they have an id of their own. */
const CIVILIANS = 'civilians'

/** A row: an incident, and what UCDP claims of it on the word of the articles that it cites. */
export function* event(row: Row, origin: Origin, order?: DayOrder): Generator<ImportedRecord> {
  const id = numericId(row, 'id')
  const sides = { a: numericId(row, 'side_a_id'), b: numericId(row, 'side_b_id') }
  const places = placesOf(row)
  const articles = articlesOf(row)
  const date = eventDate(row, order)
  const place = places.innermost
  const location = locationOf(row)
  const incident = `ucdp-ged:${id}`

  yield party(sides.a, nameIn(row, 'side_a'), row.line)
  yield party(sides.b, nameIn(row, 'side_b'), row.line)
  yield* places.records
  yield* articles.records
  const label = { id: incident, kind: 'UNSPECIFIED_VIOLENCE', name: { en: titleOf(row) } } as const
  yield imported('incidents', { ...label, ...defined({ date, place, location }) }, row.line)

  const common = {
    ...codedByUcdp,
    modality: 'STATED',
    heldDuring: date,
    cites: articles.ids,
    record: recordOf(row, origin),
  } as const
  const claim = (name: string, said: Omit<Claim, keyof typeof common | 'id'>) =>
    imported('claims', { ...common, id: `${id}-${name}`, ...said }, row.line)
  yield claim('occurred', { subject: incident, predicate: 'OCCURRED', incidentType: 'UNSPECIFIED_VIOLENCE', place })
  const roles = coded(row, 'type_of_violence', parts)
  for (const side of ['a', 'b'] as const) {
    const said = {
      subject: partyId(sides[side]),
      predicate: 'PARTICIPATED_IN',
      object: incident,
      ...roles[side],
    } as const
    yield claim(`side-${side}`, said)
  }
  yield claim('deaths', { subject: incident, predicate: 'CASUALTIES', tolls: totalTolls(row) })
  yield* deathsByParty(row, sides, (name, object, tolls) =>
    claim(`deaths-${name}`, { subject: incident, predicate: 'CASUALTIES', object, tolls }),
  )
}

type Claim = Extract<ImportedRecord, { kind: 'claims' }>['value']

function* deathsByParty(
  row: Row,
  sides: { a: string; b: string },
  claim: (name: string, object: string, tolls: ReturnType<typeof partyTolls>) => ImportedRecord,
): Generator<ImportedRecord> {
  const isOneSided = coded(row, 'type_of_violence', parts).b.role === 'TARGET'
  const civilians = isOneSided ? partyId(sides.b) : CIVILIANS
  const lost = [
    ['side-a', partyId(sides.a), partyTolls(row, 'deaths_a')],
    ['side-b', partyId(sides.b), partyTolls(row, 'deaths_b')],
    ['civilians', civilians, partyTolls(row, 'deaths_civilians')],
  ] as const
  for (const [name, object, tolls] of lost) {
    if (tolls.length === 0) continue
    if (object === CIVILIANS)
      yield imported('actors', { id: CIVILIANS, kind: 'CIVILIANS', name: { en: 'Civilians' } }, row.line)
    yield claim(name, object, tolls)
  }
}

function titleOf(row: Row): string {
  const parties = textIn(row, 'dyad_name') || `${textIn(row, 'side_a')} - ${textIn(row, 'side_b')}`
  const where = [
    textIn(row, 'where_coordinates'),
    textIn(row, 'adm_2'),
    textIn(row, 'adm_1'),
    textIn(row, 'country'),
  ].find(Boolean)
  const day = textIn(row, 'date_start').replace(/[T ].*$/u, '')
  return [parties, where, day].filter(Boolean).join(', ').replace(/\s+/gu, ' ')
}

/** Without the fields that are undefined, so that equal records are written alike. */
function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
