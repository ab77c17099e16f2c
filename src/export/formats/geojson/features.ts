import type { SeedRecord } from '../../../import/seed/format/formats.ts'
import { batchesOf } from '../../../lib/streams/batches-of.ts'
import type { Exported, ExportedClaim } from '../../exporter.ts'
import { shownText, wordOf } from '../../records/shown-text.ts'
import { toldDate } from '../../records/told-date.ts'
import { claimProperties } from './claim-properties.ts'
import { claimsBeside, incidentsOf, placesOf } from './claims-beside.ts'
import { located } from './located.ts'
import { namesAround, type PlaceIndex, placeIndex } from './place-index.ts'

/** Memory holds the claims about so many records at a time. */
const BATCH = 500

/** Incidents first, then places, each with the claims about it. */
export async function* features(exported: Exported): AsyncGenerator<object> {
  const places = await placeIndex(exported)
  for await (const incidents of batchesOf(exported.records('incidents'), BATCH)) {
    const claims = await claimsBeside(exported, incidents.map(idOf), incidentsOf)
    for (const incident of incidents) yield incidentFeature(incident, claims.get(incident.id)!, places)
  }
  for await (const batch of batchesOf(exported.records('places'), BATCH)) {
    const claims = await claimsBeside(exported, batch.map(idOf), placesOf)
    for (const place of batch) yield placeFeature(place, claims.get(place.id)!, places)
  }
}

const idOf = ({ id }: { id: string }) => id

/**
 * Where it has no point of its own it takes that of its place, never that of what lies around the place. Date, place and
 * kind are the labels under which it is filed; what each claimant says of them stands in the claims.
 */
function incidentFeature(incident: SeedRecord<'incidents'>, claims: ExportedClaim[], places: PlaceIndex) {
  const { id, kind, name, identifiers, date, place, location, marking } = incident
  const filed = place === undefined ? undefined : places.get(place)
  const { geometry, precision, centre } = located(location ?? filed?.location)
  const told = toldDate(date)
  const properties = {
    feature: 'incident',
    label: shownText(name),
    kind,
    names: plain(name),
    identifiers,
    date: told?.edtf ?? null,
    dateVerbatim: told?.verbatim ?? null,
    earliest: told?.earliest ?? null,
    latest: told?.latest ?? null,
    approximate: told?.approximate,
    uncertain: told?.uncertain,
    precision,
    centre: centre ?? undefined,
    locatedBy: locatedBy(location, filed?.location),
    place,
    placeLabel: filed?.label,
    placeIdentifiers: filed?.identifiers,
    placesAround: place === undefined ? undefined : namesAround(places, place),
    marking: marking ?? 'CLEAR',
    ...said(claims, places),
  }
  return { type: 'Feature', id, geometry, properties }
}

function locatedBy(own: object | undefined, place: object | undefined): 'incident' | 'place' | null {
  if (own !== undefined) return 'incident'
  return place === undefined ? null : 'place'
}

function placeFeature(place: SeedRecord<'places'>, claims: ExportedClaim[], places: PlaceIndex) {
  const { id, kind, name, identifiers, within, location, marking } = place
  const { geometry, precision, centre } = located(location)
  const properties = {
    feature: 'place',
    label: shownText(name),
    kind,
    names: plain(name),
    identifiers,
    precision,
    centre: centre ?? undefined,
    within,
    placesAround: namesAround(places, id),
    marking: marking ?? 'CLEAR',
    ...said(claims, places),
  }
  return { type: 'Feature', id, geometry, properties }
}

/** Stances as lists, for maps that filter by them. No number is made of claims: one report told ten times is one report. */
function said(claims: readonly ExportedClaim[], places: PlaceIndex) {
  return {
    polarities: each(claims.map(({ record }) => record.polarity ?? 'ASSERTED')),
    modalities: each(claims.map(({ record }) => record.modality)),
    claimants: each(claims.map(({ claimant }) => claimant.label)),
    claims: claims.map((claim) => claimProperties(claim, places)),
  }
}

const plain = (name: Readonly<Record<string, Parameters<typeof wordOf>[0]>>) =>
  Object.fromEntries(Object.entries(name).map(([lang, wording]) => [lang, wordOf(wording)]))

const each = (words: readonly string[]) => [...new Set(words)].sort()
