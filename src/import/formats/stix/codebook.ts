import type { ActorKind, EntityKind, Marking, ParticipantRole, Predicate } from '../../../vocabulary/index.ts'
import { closedTable } from '../closed-table.ts'

/** The types of STIX that are entities here. A campaign is something that happened: actors take part in it. */
export const entityTypes = closedTable<EntityKind>({
  identity: 'Actor',
  'threat-actor': 'Actor',
  'intrusion-set': 'Actor',
  campaign: 'Incident',
  incident: 'Incident',
  location: 'Place',
})

export const identityClasses = closedTable<ActorKind>({
  individual: 'PERSON',
  organization: 'ORGANISATION',
})

interface RelationshipRule {
  predicate: Predicate
  role?: ParticipantRole
  /** The target of the relationship is the subject of the claim. */
  isReversed?: true
}

type Ends = `${EntityKind} ${EntityKind}`

const plain = (predicate: Predicate): RelationshipRule => ({ predicate })
const within = (predicate: Predicate): Partial<Record<Ends, RelationshipRule>> => ({ 'Actor Actor': plain(predicate) })
const sameAs = {
  'Actor Actor': plain('SAME_AS'),
  'Incident Incident': plain('SAME_AS'),
  'Place Place': plain('SAME_AS'),
}
const part = (role: ParticipantRole, isReversed: boolean): RelationshipRule => ({
  predicate: 'PARTICIPATED_IN',
  role,
  ...(isReversed && { isReversed: true as const }),
})

/** What a relationship between entities says, by its type and what it joins. All others are reported. */
export const relationships = closedTable<Partial<Record<Ends, RelationshipRule>>>({
  'attributed-to': { 'Incident Actor': part('PERPETRATOR', true), 'Actor Actor': plain('LINKED_TO') },
  targets: { 'Incident Actor': part('TARGET', true), 'Actor Actor': plain('ATTACKS') },
  'related-to': within('LINKED_TO'),
  'linked-to': within('LINKED_TO'),
  'duplicate-of': sameAs,
  'same-as': sameAs,
  'part-of': within('PART_OF'),
  'member-of': within('MEMBER_OF'),
  supports: within('SUPPORTS'),
  sponsors: within('SUPPORTS'),
  opposes: within('OPPOSES'),
  'allied-with': within('ALLIED_WITH'),
  'cooperates-with': within('ALLIED_WITH'),
  commands: within('COMMANDS'),
  leads: within('COMMANDS'),
  'split-from': within('SPLIT_FROM'),
  'negotiated-with': within('NEGOTIATED_WITH'),
  attacks: within('ATTACKS'),
  controls: { 'Actor Place': plain('CONTROLS') },
  'operates-in': { 'Actor Place': plain('OPERATES_IN') },
  'participated-in': { 'Actor Incident': part('PARTICIPANT', false) },
  'participates-in': { 'Actor Incident': part('PARTICIPANT', false) },
})

/** The standard says of this pair: the actor's real identity is the other. */
export const REAL_IDENTITY = { source: 'threat-actor', type: 'attributed-to', target: 'identity' } as const

/** The markings that the standard defines with fixed ids: TLP 1 and TLP 2.0. */
export const knownMarkings = closedTable<Marking>({
  'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9': 'CLEAR',
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'GREEN',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'AMBER',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'RED',
  'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487': 'CLEAR',
  'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb': 'GREEN',
  'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421': 'AMBER',
  'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003': 'AMBER_STRICT',
  'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1': 'RED',
})

/** Whoever numbers their objects themselves; the number is an identifier of exactly the object. */
export const numberedBy = new Set(['mitre-attack', 'mitre-mobile-attack', 'mitre-ics-attack'])
