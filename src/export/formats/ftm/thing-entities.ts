import { threeLetters } from '../../../import/formats/ftm/codebook.ts'
import type { SeedNamed } from '../../../import/seed/format/common.ts'
import type { ActorSeed, DocumentSeed, IncidentSeed, PlaceSeed } from '../../../import/seed/format/records.format.ts'
import { actorKind, incidentType, type Marking, marking, placeKind } from '../../../vocabulary/index.ts'
import type { ExportedAbout } from '../../exporter.ts'
import { fullRef } from '../../records/seed-values.ts'
import { shownName, toldNames } from '../told/told-names.ts'
import { actorSchema, documentSchema, nameProperty } from './codebook.ts'
import { ftmDates } from './ftm-dates.ts'
import { datasetName, type FtmEntity, ftmId, propertiesOf } from './ftm-entity.ts'
import type { LeftOut } from './left-out.ts'

export interface Context {
  about: ExportedAbout
  leftOut: LeftOut
  sources: ReadonlyMap<string, { name: string; marking: Marking }>
}

type Properties = Record<string, readonly (string | undefined)[]>

export function actorEntity(record: ActorSeed, context: Context): FtmEntity {
  const classification = [actorKind.entries[record.kind].label.en]
  return namedEntity(record, context, { schema: actorSchema(record.kind), properties: { classification } })
}

/** A place is an address; what is a point for an area has none. */
export function placeEntity(record: PlaceSeed, context: Context): FtmEntity {
  const { kind, location } = record
  const { value } = shownName(toldNames(record))
  const isPoint = location !== undefined && ['EXACT', 'SETTLEMENT', 'NEAR'].includes(location.precision)
  const properties = {
    full: [value],
    keywords: [placeKind.entries[kind].label.en],
    city: kind === 'COMMUNITY' ? [value] : [],
    state: kind === 'GOVERNORATE' ? [value] : [],
    latitude: isPoint ? [String(location.latitude)] : [],
    longitude: isPoint ? [String(location.longitude)] : [],
  }
  return namedEntity(record, context, { schema: 'Address', properties })
}

export function incidentEntity(record: IncidentSeed, context: Context): FtmEntity {
  const { kind, date, place } = record
  const dates = ftmDates(date)
  if (dates === undefined) context.leftOut.dates++
  const properties = {
    keywords: [incidentType.entries[kind].label.en],
    addressEntity: place === undefined ? [] : [ftmId(fullRef(place, context.about.dataset.scheme))],
    ...listed(dates ?? {}),
  }
  return namedEntity(record, context, { schema: 'Event', properties })
}

export function documentEntity(record: DocumentSeed, context: Context): FtmEntity {
  const { title, kind, source, lang, url, publishedOn, retrievedAt } = record
  const { scheme } = context.about.dataset
  const publisher = context.sources.get(fullRef(source, scheme))
  const published = ftmDates(publishedOn)
  if (published?.date === undefined && publishedOn !== undefined) context.leftOut.dates++
  return entity(record, context, {
    caption: title,
    schema: documentSchema(kind),
    properties: {
      title: [title],
      publisher: [publisher?.name],
      language: [lang && threeLetters(lang)],
      sourceUrl: [url],
      publishedAt: [published?.date],
      retrievedAt: [retrievedAt && new Date(retrievedAt).toISOString().slice(0, 10)],
      keywords: [level(record.marking), level(publisher?.marking)],
    },
  })
}

interface Members {
  caption?: string
  schema: string
  properties: Properties
}

function namedEntity(record: SeedNamed & { marking?: Marking }, context: Context, { schema, properties }: Members) {
  const names = toldNames(record)
  const all = [...Object.values(record.name), ...Object.values(record.aliases ?? {}).flat()].length
  context.leftOut.names += all - Object.keys(names.name).length - names.others.length
  const isActor = 'classification' in properties
  const told: Record<string, string[]> = { name: Object.values(names.name) }
  for (const { kind, value } of names.others) {
    const property = nameProperty(kind, isActor)
    told[property] = [...(told[property] ?? []), value]
  }
  const keywords = [...(properties.keywords ?? []), level(names.marking)]
  return entity(record, context, {
    caption: shownName(names).value,
    schema,
    properties: { ...told, ...properties, keywords },
  })
}

function entity(
  { id, identifiers }: { id: string; identifiers?: string[] },
  { about }: Context,
  members: Members,
): FtmEntity {
  const { scheme, id: dataset } = about.dataset
  return {
    id: ftmId(fullRef(id, scheme)),
    caption: members.caption,
    schema: members.schema,
    ...(identifiers?.length && { referents: identifiers.map(ftmId) }),
    datasets: [datasetName(fullRef(dataset, scheme))],
    properties: propertiesOf(members.properties),
  }
}

export const listed = (values: object): Properties =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value as string]]))

/** FollowTheMoney has no markings: a keyword says what is not for everyone. */
const level = (value: Marking = 'CLEAR') => (value === 'CLEAR' ? undefined : marking.entries[value].label.en)
