import type { SeedDate } from '../../../import/seed/format/common.ts'
import { marking, modality, participantRole } from '../../../vocabulary/index.ts'
import type { ExportedClaim, ExportedEnd } from '../../exporter.ts'
import { fullRef } from '../../records/seed-values.ts'
import { claimWords } from '../told/claim-words.ts'
import { actorSchema, hasMembers } from './codebook.ts'
import { ftmDates } from './ftm-dates.ts'
import { datasetName, type FtmEntity, ftmId, propertiesOf } from './ftm-entity.ts'
import { type Context, listed } from './thing-entities.ts'

/** An assertion in the name of its claimant: what joins two things is a link, all else a note on what it is about. */
export function claimEntity(claim: ExportedClaim, { about, leftOut }: Context): FtmEntity {
  const { record, claimant, subject, object, marking: level } = claim
  const full = (ref: string) => fullRef(ref, about.dataset.scheme)
  const id = (end: ExportedEnd) => ftmId(full(end.ref))
  const dates = ftmDates(record.heldDuring)
  if (dates === undefined) leftOut.dates++
  const isMarked = level !== 'CLEAR'
  const words = [
    claimWords(claim),
    record.heldDuring !== undefined && `When: ${dateWords(record.heldDuring)}`,
    isMarked && `Marked ${marking.entries[level].label.en}`,
  ]
  const common = {
    description: [words.filter(Boolean).join('\n')],
    summary: [modality.entries[record.modality].label.en],
    proof: [record.document, ...(record.cites ?? [])].map((ref) => ref && ftmId(full(ref))),
  }
  const base = { id: ftmId(full(record.id)), datasets: [datasetName(full(claimant.ref))] }
  if (object === null)
    return { ...base, schema: 'Note', properties: propertiesOf({ ...common, entity: [id(subject)] }) }
  const { schema, ends } = linkOf(claim, object)
  const link = { [ends[0]]: [id(subject)], [ends[1]]: [id(object)], role: [roleOf(claim)], recordId: [full(record.id)] }
  return { ...base, schema, properties: propertiesOf({ ...link, ...common, ...listed(dates ?? {}) }) }
}

function linkOf({ record }: ExportedClaim, object: ExportedEnd): { schema: string; ends: [string, string] } {
  const isMembership = record.predicate === 'MEMBER_OF' && hasMembers(actorSchema(object.kind))
  return isMembership
    ? { schema: 'Membership', ends: ['member', 'organization'] }
    : { schema: 'UnknownLink', ends: ['subject', 'object'] }
}

/** The words by which the reader of this format in Isnad knows a predicate again. */
function roleOf({ record }: ExportedClaim): string {
  if (record.role) return participantRole.entries[record.role].label.en
  return record.predicate.toLowerCase().replaceAll('_', ' ')
}

function dateWords(date: SeedDate): string {
  if (typeof date !== 'object') return String(date)
  return [date.verbatim && `“${date.verbatim}”`, date.edtf].filter(Boolean).join(', ')
}
