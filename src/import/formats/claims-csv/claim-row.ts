import * as vocabulary from '../../../vocabulary/index.ts'
import { listed, words } from '../../tables/cells/cells.ts'
import { type Origin, recordOf } from '../../tables/record-of.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import type { ClaimField } from './claim-fields.ts'
import { againstIn, endOf } from './ends.ts'
import { isSaid, namedIn, namedRecord } from './named-record.ts'
import { documentIn } from './spoken-in.ts'
import { tollsIn } from './tolls-in.ts'
import { dateIn, defined, textIn, wordIn } from './word-in.ts'

type Row = TableRow<ClaimField>

/** A row: a claim, with those whom it names and the document in which it stands. */
export function* claimRow(row: Row, origin: Origin): Generator<ImportedRecord> {
  const spoken = documentIn(row)
  const predicate = wordIn(row, 'predicate', vocabulary.predicate, words(row, 'predicate'))!
  const subject = endOf(row, 'subject', predicate)
  const object = endOf(row, 'object', predicate)
  const against = againstIn(row)
  const place = optionalRecord(row, 'place')
  const incident = optionalRecord(row, 'incident')
  for (const { records } of [spoken, subject, object, against, place, incident]) yield* records

  const claim = defined({
    id: idIn(row),
    claimant: spoken.claimant,
    attribution: wordIn(row, 'attribution', vocabulary.attribution, words(row, 'attribution')),
    document: spoken.document,
    quote: spoken.quote,
    subject: subject.id,
    predicate,
    object: object.id,
    value: valueIn(row),
    ...stance(row),
    ...support(row),
    against: against.ids,
    tolls: tollsIn(row, object.id !== undefined),
    heldDuring: dateIn(row, 'held_during'),
    claimedOn: dateIn(row, 'claimed_on'),
    place: place.id,
    incident: incident.id,
    cites: listOrNone(row, 'cites'),
    derivedFrom: derivedIn(row),
    record: recordOf(row, origin),
  })
  yield imported('claims', claim as Parameters<typeof imported<'claims'>>[1], row.line)
}

/** Parts of an id that several columns make may hold what an id may not. */
function idIn(row: Row): string {
  return words(row, 'id')
    .replace(/\s+/gu, '_')
    .replace(/[^A-Za-z0-9._:-]/gu, '-')
}

function optionalRecord(row: Row, stem: 'place' | 'incident') {
  const named = namedIn(row, stem)
  if (!isSaid(named)) return { records: [] }
  const { id, record } = namedRecord(named, stem, row.line)
  return { id, records: record ? [record] : [] }
}

function stance(row: Row) {
  const side = row.text('side')
  return {
    role: wordIn(row, 'role', vocabulary.participantRole),
    side: side === '' ? undefined : Number(side),
    polarity: wordIn(row, 'polarity', vocabulary.polarity),
    modality: wordIn(row, 'modality', vocabulary.modality, words(row, 'modality')),
    likelihood: wordIn(row, 'likelihood', vocabulary.likelihood),
    reportingVerb: textIn(row, 'reporting_verb'),
    statement: textsIn(row, 'statement', 'statement_ar'),
    claimMode: wordIn(row, 'claim_mode', vocabulary.claimMode),
    authenticity: wordIn(row, 'authenticity', vocabulary.authenticity),
    incidentType: wordIn(row, 'incident_type', vocabulary.incidentType),
    marking: wordIn(row, 'marking', vocabulary.marking),
  }
}

function support(row: Row) {
  const types = listed(row, 'support_types', '|').map((word) =>
    wordIn(row, 'support_types', vocabulary.supportType, word),
  )
  return {
    supportTypes: types.length > 0 ? types : undefined,
    supportMode: wordIn(row, 'support_mode', vocabulary.supportMode),
    supporterLevel: wordIn(row, 'supporter_level', vocabulary.supporterLevel),
  }
}

function textsIn(row: Row, english: ClaimField, arabic: ClaimField): Record<string, string> | undefined {
  const [en, ar] = [row.text(english), row.text(arabic)]
  return en || ar ? { ...(en ? { en } : {}), ...(ar ? { ar } : {}) } : undefined
}

/** What is said in words: the key tells values apart, and is made of the English words where it is not written. */
function valueIn(row: Row) {
  const texts = textsIn(row, 'value', 'value_ar')
  const written = row.text('value_key')
  if (!texts) return undefined
  const key =
    written ||
    (texts.en ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  return { key, ...texts }
}

function listOrNone(row: Row, field: ClaimField): string[] | undefined {
  const items = listed(row, field, '|')
  return items.length > 0 ? items : undefined
}

function derivedIn(row: Row) {
  const how = wordIn(row, 'derivation', vocabulary.derivationKind) ?? 'REPEATS'
  return listOrNone(row, 'derived_from')?.map((claim) => ({ claim, how }))
}
