import { imported, rejected, valueKey } from '../../imported.ts'
import type { Imported } from '../../importer.ts'
import { sometime } from '../bundle/dates.ts'
import { languageOf, refOf, type StixObject, textIn, textsIn } from '../bundle/stix-object.ts'
import { entityTypes } from '../codebook.ts'
import { confidenceOf } from './confidence.ts'
import type { ClaimValue } from './relationship.ts'
import { type Context, speechOf } from './speech.ts'

/** What the description of an entity claims of it: that an incident occurred, what an actor seeks, what sort of actor it is. */
export function ownClaims(object: StixObject, context: Context): Imported[] {
  if (entityTypes[object.type] === 'Incident') return occurrence(object, context)
  if (object.type !== 'threat-actor' && object.type !== 'intrusion-set') return []
  const types = textsIn(object, 'threat_actor_types')
  const ofVersion20 = object.type === 'threat-actor' && types.length === 0 ? textsIn(object, 'labels') : types
  const goals = textsIn(object, 'goals')
  const words = [...ofVersion20.filter((type) => type !== 'unknown'), ...traitsOf(object)]
  return [...inWords(object, context, 'SEEKS', goals), ...inWords(object, context, 'CHARACTERISED_AS', words)]
}

/** What an actor is like, in the words of the vocabularies of the standard. */
function traitsOf(object: StixObject): string[] {
  return traits.flatMap(([member, called]) => {
    const words = textsIn(object, member)
    const word = textIn(object, member)
    return (word === '' ? words : [word]).map((one) => `${called}: ${one}`)
  })
}

const traits = [
  ['primary_motivation', 'primary motivation'],
  ['secondary_motivations', 'secondary motivation'],
  ['personal_motivations', 'personal motivation'],
  ['resource_level', 'resource level'],
  ['sophistication', 'sophistication'],
  ['roles', 'role'],
] as const

function occurrence(object: StixObject, context: Context): Imported[] {
  const { speech, items } = speechOf(object, context)
  const heldDuring = sometime(object, 'first_seen', 'last_seen')
  const claim: ClaimValue = {
    id: `${object.id}-occurred`,
    ...speech,
    subject: refOf(object.id),
    predicate: 'OCCURRED',
    modality: 'STATED',
    incidentType: 'OTHER',
    ...(heldDuring && { heldDuring }),
  }
  return [...items, imported('claims', claim, object.line)]
}

function inWords(
  object: StixObject,
  context: Context,
  predicate: 'SEEKS' | 'CHARACTERISED_AS',
  words: string[],
): Imported[] {
  if (words.length === 0) return []
  const { speech, items } = speechOf(object, context)
  const claims = words.map((text) => {
    const key = valueKey(text)
    return imported(
      'claims',
      {
        id: `${object.id}-${predicate === 'SEEKS' ? 'seeks' : 'is'}-${key}`,
        ...speech,
        subject: refOf(object.id),
        predicate,
        value: { key, [languageOf(object)]: text },
        modality: 'STATED',
      },
      object.line,
    )
  })
  return [...items, ...claims]
}

/** A sighting says that an actor was active in a place, or that somebody witnessed an incident. */
export function sightingClaims(object: StixObject, context: Context): Imported[] {
  const { index } = context
  const seen = textIn(object, 'sighting_of_ref')
  const where = textsIn(object, 'where_sighted_refs')
  if (!index.isEntity(seen))
    return [rejected(`${object.id} is not taken: ${index.absence(seen || 'no sighting_of_ref')}.`, object.line)]
  if (where.length === 0)
    return [rejected(`${object.id} is not taken: where_sighted_refs names nobody and no place.`, object.line)]
  const { speech, items } = speechOf(object, context)
  const heldDuring = sometime(object, 'first_seen', 'last_seen')
  const found = where.map((id) => {
    const proposition = index.isEntity(id) ? sighted(seen, id) : undefined
    if (!proposition) {
      const why = index.isEntity(id) ? `no predicate says that ${seen} was sighted by or in ${id}` : index.absence(id)
      return rejected(`${object.id} is not taken: ${why}.`, object.line)
    }
    const own = where.length === 1 ? refOf(object.id) : `${object.id}.${id}`
    return imported(
      'claims',
      { id: own, ...speech, ...proposition, modality: 'STATED', ...(heldDuring && { heldDuring }) },
      object.line,
    )
  })
  const isTaken = found.some(({ kind }) => kind === 'claims')
  return [...(isTaken ? items : []), ...found, ...(isTaken && where.length === 1 ? confidenceOf(object, context) : [])]
}

function sighted(
  seen: string,
  where: string,
): Pick<ClaimValue, 'subject' | 'predicate' | 'object' | 'role' | 'place'> | undefined {
  const kinds = [seen, where].map((id) => entityTypes[id.split('--')[0]!])
  switch (kinds.join(' ')) {
    case 'Actor Place':
      return { subject: refOf(seen), predicate: 'OPERATES_IN', object: refOf(where) }
    case 'Incident Place':
      return { subject: refOf(seen), predicate: 'OCCURRED', place: refOf(where) }
    case 'Incident Actor':
      return { subject: refOf(where), predicate: 'PARTICIPATED_IN', object: refOf(seen), role: 'WITNESS' }
    default:
      return undefined
  }
}
