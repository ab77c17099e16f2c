import { citedPage } from '../cited-page.ts'
import { imported, rejected, wordSlug } from '../imported.ts'
import type { Imported } from '../importer.ts'
import { actorSchemata, documentSchemata, otherNames } from './codebook.ts'
import { dateOf, periodOf } from './dates.ts'
import { type FtmEntity, firstOf, valuesOf } from './ftm-entity.ts'
import { type EntityIndex, kindOfSchema, nameOf, type ThingKind } from './index-entities.ts'

/** The actor, incident, place or document that an entity is. */
export function thingRecords(entity: FtmEntity, index: EntityIndex): Imported[] {
  const kind = kindOfSchema(entity.schema)!
  const name = nameOf(entity)
  if (name === undefined) return [rejected(`${entity.id} (${entity.schema}) has no name.`, entity.line)]
  return [...recordsOf(entity, kind, name, index)]
}

function* recordsOf(entity: FtmEntity, kind: ThingKind, name: string, index: EntityIndex): Generator<Imported> {
  const { line, schema } = entity
  switch (kind) {
    case 'actors':
      yield imported('actors', { ...namedOf(entity, name), kind: actorSchemata[schema]! }, line)
      break
    case 'incidents': {
      const date = periodOf(entity)
      yield imported('incidents', { ...namedOf(entity, name), kind: 'OTHER', ...(date && { date }) }, line)
      break
    }
    case 'places': {
      const around = firstOf(entity, 'partOf')
      const within = around !== undefined && index.kindOf(around) === 'places' && index.resolve(around) !== entity.id
      const place = { ...namedOf(entity, name), kind: 'REGION' as const }
      yield imported('places', { ...place, ...(within && { within: refOf(index.resolve(around)) }) }, line)
      break
    }
    case 'documents':
      yield* documentRecords(entity, name)
  }
}

export const refOf = (id: string) => `ftm:${id}`

function namedOf(entity: FtmEntity, primary: string) {
  const language = languageOf(entity, 'name', primary)
  const seen = new Set([primary])
  const aliases: Record<string, { value: string; kind: 'ALIAS' | 'FORMER' | 'ACRONYM' }[]> = {}
  for (const [property, kind] of [['name', 'ALIAS'] as const, ...Object.entries(otherNames)]) {
    for (const value of valuesOf(entity, property)) {
      if (seen.has(value)) continue
      seen.add(value)
      const tag = languageOf(entity, property, value)
      aliases[tag] = [...(aliases[tag] ?? []), { value, kind }]
    }
  }
  return { id: refOf(entity.id), name: { [language]: primary }, ...(seen.size > 1 && { aliases }) }
}

/** Entities do not tell the language of their names; of a name in Latin letters it is taken for English. */
function languageOf({ properties }: FtmEntity, property: string, value: string): string {
  const told = properties.get(property)?.find((known) => known.value.trim() === value)?.language
  return told ?? (/\p{Script=Latin}/u.test(value) ? 'en' : 'und')
}

function* documentRecords(entity: FtmEntity, title: string): Generator<Imported> {
  const { line, schema } = entity
  const address = [...valuesOf(entity, 'sourceUrl'), ...valuesOf(entity, 'publisherUrl')].find((url) =>
    citedPage(url, line),
  )
  const publisher = firstOf(entity, 'publisher')
  const page = address === undefined ? undefined : citedPage(address, line)!
  const site = page?.records.find(({ kind }) => kind === 'sources')
  const named = publisher ?? (site ? undefined : (firstOf(entity, 'author') ?? 'Unnamed publisher'))
  if (named === undefined) yield site!
  else yield imported('sources', { id: `publisher-${wordSlug(named)}`, kind: 'OTHER', name: { en: named } }, line)
  const published = dateOf(firstOf(entity, 'publishedAt') ?? firstOf(entity, 'date') ?? firstOf(entity, 'authoredAt'))
  yield imported(
    'documents',
    {
      id: refOf(entity.id),
      title,
      kind: documentSchemata[schema]!,
      source: named === undefined ? site!.value.id : `publisher-${wordSlug(named)}`,
      ...(address !== undefined && { url: address }),
      ...(published && { publishedOn: published }),
    },
    line,
  )
}
