import type { SeedNamed } from '../../../import/seed/format/common.ts'
import type { SeedRecord } from '../../../import/seed/format/formats.ts'
import type { IncidentSeed, PlaceSeed } from '../../../import/seed/format/records.format.ts'
import { type ActorKind, incidentType, type Marking } from '../../../vocabulary/index.ts'
import { shownName, type ToldNames, toldNames } from '../told/told-names.ts'
import { actorTypes, identityClasses } from './codebook.ts'
import { locationMembers } from './location-members.ts'
import type { StixObject, Writer } from './writer-of.ts'

export type EntityKind = 'actors' | 'places' | 'incidents' | 'sources'

/** An actor, place, incident or source, and its names in other languages. */
export function entityObjects<K extends EntityKind>(kind: K, record: SeedRecord<K>, writer: Writer): StixObject[] {
  const names = toldNames(record as SeedNamed & { marking?: Marking })
  const shown = shownName(names)
  const [type, members] = membersOf(kind, record, names)
  const ref = writer.full(record.id)
  const object = writer.object(type, ref, names.marking, {
    name: shown.value,
    lang: shown.lang,
    ...members,
    ...references(record),
    ...writer.extension(kind, visible(record, names)),
  })
  const translated = Object.entries(names.name).filter(([lang]) => lang !== shown.lang)
  if (translated.length === 0) return [object]
  const contents = Object.fromEntries(translated.map(([lang, name]) => [lang, { name }]))
  const translation = { object_ref: object.id, object_modified: writer.modified, contents }
  return [object, writer.object('language-content', `names of ${ref}`, names.marking, translation)]
}

/** Of an actor and of an incident and place the type in STIX, by which its id begins. */
export function typeOf(type: 'Actor' | 'Place' | 'Incident' | 'Source', kind: string | null): string {
  if (type === 'Place') return 'location'
  if (type === 'Incident') return 'incident'
  return (type === 'Actor' && actorTypes[kind as ActorKind]) || 'identity'
}

function membersOf(kind: EntityKind, record: SeedRecord<EntityKind>, names: ToldNames): [string, object] {
  if (kind === 'places') return ['location', locationMembers(record as PlaceSeed, shownName(names).value)]
  if (kind === 'incidents') return ['incident', { description: incidentWords(record as IncidentSeed) }]
  if (kind === 'sources')
    return ['identity', { identity_class: record.kind === 'PERSON' ? 'individual' : 'organization' }]
  const type = typeOf('Actor', record.kind)
  if (type === 'identity')
    return [type, { identity_class: identityClasses[record.kind as ActorKind] ?? 'organization' }]
  const aliases = [...new Set(names.others.map(({ value }) => value))]
  return [type, aliases.length === 0 ? {} : { aliases }]
}

const incidentWords = ({ kind }: IncidentSeed) =>
  `Filed as: ${incidentType.entries[kind].label.en}. Whether and how it happened is told by those who claim it, in the notes and relationships about it.`

/** What others call exactly this. */
function references({ identifiers = [] }: { identifiers?: string[] }): object {
  if (identifiers.length === 0) return {}
  const split = (identifier: string) => {
    const [scheme, ...value] = identifier.split(':')
    return { source_name: scheme!, external_id: value.join(':') }
  }
  return { external_references: identifiers.map(split) }
}

/** The record without the names that are marked higher than the object. */
function visible<K extends EntityKind>(record: SeedRecord<K>, names: ToldNames): SeedRecord<K> {
  const isTold = (lang: string, name: unknown) => {
    const value = typeof name === 'string' ? name : (name as { value: string }).value
    return names.others.some((other) => other.lang === lang && other.value === value)
  }
  const name = Object.fromEntries(Object.entries(record.name).filter(([lang]) => lang in names.name))
  const aliases = Object.entries(record.aliases ?? {}).map(
    ([lang, all]) => [lang, all.filter((name) => isTold(lang, name))] as const,
  )
  const told = Object.fromEntries(aliases.filter(([, all]) => all.length > 0))
  const { aliases: _, ...rest } = record
  return { ...rest, name, ...(Object.keys(told).length > 0 && { aliases: told }) } as SeedRecord<K>
}
