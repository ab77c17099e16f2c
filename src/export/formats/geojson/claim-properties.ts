import type { SeedDate } from '../../../import/seed/format/common.ts'
import type { ExportedClaim, ExportedEnd } from '../../exporter.ts'
import { toldDate } from '../../records/told-date.ts'
import { toldToll } from '../../records/told-toll.ts'
import { located } from './located.ts'
import type { PlaceIndex } from './place-index.ts'

/** A claim as it stands in the properties of a feature: whose, how far it commits itself, and where it says that it was. */
export function claimProperties({ record, claimant, subject, object, document }: ExportedClaim, places: PlaceIndex) {
  return {
    id: record.id,
    claimant: endOf(claimant),
    attribution: record.attribution,
    polarity: record.polarity ?? 'ASSERTED',
    modality: record.modality,
    likelihood: record.likelihood,
    subject: endOf(subject),
    predicate: record.predicate,
    object: object === null ? undefined : endOf(object),
    value: record.value,
    role: record.role,
    side: record.side,
    incidentType: record.incidentType,
    incident: record.incident,
    tolls: record.tolls?.map(toldToll),
    place: record.place === undefined ? undefined : placeOf(record.place, places),
    heldDuring: dateOf(record.heldDuring),
    claimedOn: dateOf(record.claimedOn),
    statement: record.statement,
    quote: record.quote,
    document: document === null ? undefined : endOf(document),
    marking: record.marking ?? 'CLEAR',
  }
}

const endOf = ({ ref, type, label }: ExportedEnd) => ({ id: ref, type, label })

const dateOf = (date: SeedDate | undefined) => toldDate(date) ?? undefined

/** Its point stands here whatever the precision: the claim draws nothing. */
function placeOf(id: string, places: PlaceIndex) {
  const place = places.get(id)
  const { longitude, latitude } = place?.location ?? {}
  return { id, label: place?.label, longitude, latitude, precision: located(place?.location).precision }
}
