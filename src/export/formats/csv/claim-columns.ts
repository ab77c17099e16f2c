import type { SeedDate } from '../../../import/seed/format/common.ts'
import type { ExportedClaim, ExportedEnd } from '../../exporter.ts'
import { type CsvColumns, listed } from './csv-rows.ts'
import { tollCell } from './toll-cell.ts'

type Columns = CsvColumns<ExportedClaim>

/** The columns that `isnad import claims-csv` reads, by their names there. */
export const claimColumns: Columns = {
  id: ({ record }) => record.id,
  claimant: ({ claimant }) => claimant.label,
  claimant_id: (claim) => (isOwnWord(claim) ? undefined : claim.claimant.ref),
  claimant_kind: ({ claimant }) => (claimant.type === 'Source' ? undefined : claimant.kind),
  attribution: ({ record }) => record.attribution,
  ...endColumns('source', ({ source }) => source),
  ...endColumns('document', ({ document }) => document),
  quote: ({ record }) => record.quote?.text,
  quote_lang: ({ record }) => record.quote?.lang,
  quote_locator: ({ record }) => record.quote?.locator,
  ...typedColumns('subject', ({ subject }) => subject),
  predicate: ({ record }) => record.predicate,
  ...typedColumns('object', ({ object }) => object),
  value: ({ record }) => record.value?.en as string | undefined,
  value_ar: ({ record }) => record.value?.ar as string | undefined,
  value_key: ({ record }) => record.value?.key,
  ...stanceColumns(),
  ...scopeColumns(),
  ...originColumns(),
}

/** Called like the source and nothing more, a claimant is the source itself. */
const isOwnWord = ({ claimant, source }: ExportedClaim) => claimant.type === 'Source' && claimant.ref === source?.ref

function endColumns(name: string, endOf: (claim: ExportedClaim) => ExportedEnd | null | undefined): Columns {
  return {
    [name]: (claim) => endOf(claim)?.label,
    [`${name}_id`]: (claim) => endOf(claim)?.ref,
    [`${name}_kind`]: (claim) => endOf(claim)?.kind,
  }
}

function typedColumns(name: string, endOf: (claim: ExportedClaim) => ExportedEnd | null): Columns {
  return { ...endColumns(name, endOf), [`${name}_type`]: (claim) => endOf(claim)?.type.toLowerCase() }
}

function stanceColumns(): Columns {
  return {
    role: ({ record }) => record.role,
    side: ({ record }) => record.side,
    polarity: ({ record }) => record.polarity ?? 'ASSERTED',
    modality: ({ record }) => record.modality,
    likelihood: ({ record }) => record.likelihood,
    reporting_verb: ({ record }) => record.reportingVerb,
    statement: ({ record }) => record.statement?.en,
    statement_ar: ({ record }) => record.statement?.ar,
    support_types: ({ record }) => listed(record.supportTypes),
    support_mode: ({ record }) => record.supportMode,
    supporter_level: ({ record }) => record.supporterLevel,
    incident_type: ({ record }) => record.incidentType,
    claim_mode: ({ record }) => record.claimMode,
    authenticity: ({ record }) => record.authenticity,
  }
}

function scopeColumns(): Columns {
  return {
    against: ({ against }) => listed(against?.map(({ label }) => label.replaceAll('|', '/'))),
    against_id: ({ against }) => listed(against?.map(({ ref }) => ref)),
    against_kind: ({ against }) => kindOfAll(against ?? []),
    killed: ({ record }) => tollCell(record.tolls, 'KILLED'),
    wounded: ({ record }) => tollCell(record.tolls, 'WOUNDED'),
    missing: ({ record }) => tollCell(record.tolls, 'MISSING'),
    captured: ({ record }) => tollCell(record.tolls, 'CAPTURED'),
    displaced: ({ record }) => tollCell(record.tolls, 'DISPLACED'),
    toll_scope: ({ record }) => record.tolls && (record.tolls[0]?.partyScope ?? 'PARTY'),
    held_during: ({ record }) => dateCell(record.heldDuring),
    held_during_words: ({ record }) => wordsOf(record.heldDuring),
    claimed_on: ({ record }) => dateCell(record.claimedOn),
    claimed_on_words: ({ record }) => wordsOf(record.claimedOn),
    ...endColumns('place', ({ place }) => place),
    ...endColumns('incident', ({ incident }) => incident),
  }
}

/** There is one column for the kind of all. */
function kindOfAll(ends: readonly ExportedEnd[]): string | null {
  const [first] = ends
  return first !== undefined && ends.every(({ kind }) => kind === first.kind) ? first.kind : null
}

function originColumns(): Columns {
  return {
    cites: ({ record }) => listed(record.cites),
    derived_from: ({ record }) => listed(record.derivedFrom?.map(({ claim }) => claim)),
    derivation: ({ record }) => record.derivedFrom?.[0]?.how,
    marking: ({ record }) => record.marking ?? 'CLEAR',
  }
}

/** In EDTF; in words only where nothing else is known. */
function dateCell(date: SeedDate | undefined): string | undefined {
  if (date === undefined) return undefined
  if (typeof date !== 'object') return String(date)
  return date.edtf === undefined ? date.verbatim : String(date.edtf)
}

const wordsOf = (date: SeedDate | undefined) => (typeof date === 'object' ? date.verbatim : undefined)
