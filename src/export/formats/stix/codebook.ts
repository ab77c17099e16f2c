import type { ActorKind, GeoPrecision, Marking, ParticipantRole, Predicate } from '../../../vocabulary/index.ts'

export type ActorType = 'identity' | 'threat-actor' | 'intrusion-set'

/** What an actor is in STIX: an organisation in arms against or beside a state a threat actor, all others an identity. */
export const actorTypes: Readonly<Partial<Record<ActorKind, ActorType>>> = {
  REBEL_GROUP: 'threat-actor',
  POLITICAL_MILITIA: 'threat-actor',
  UNIDENTIFIED_ARMED: 'intrusion-set',
}

export const identityClasses: Readonly<Partial<Record<ActorKind, string>>> = {
  PERSON: 'individual',
  IDENTITY_MILITIA: 'group',
  COALITION: 'group',
  COMMUNITY: 'class',
  CIVILIANS: 'class',
  SOURCE_PERSONA: 'unknown',
  OTHER: 'unknown',
}

interface RelationshipRule {
  type: string
  /** The subject of the claim is the target of the relationship. */
  isReversed?: true
}

const plain = (type: string): RelationshipRule => ({ type })

/** The relationship that says what a claim of the predicate says. All other claims stand in notes. */
export const relationshipTypes: Readonly<Partial<Record<Predicate, RelationshipRule>>> = {
  SUPPORTS: plain('supports'),
  OPPOSES: plain('opposes'),
  ALLIED_WITH: plain('allied-with'),
  LINKED_TO: plain('linked-to'),
  MEMBER_OF: plain('member-of'),
  PART_OF: plain('part-of'),
  COMMANDS: plain('commands'),
  SPLIT_FROM: plain('split-from'),
  NEGOTIATED_WITH: plain('negotiated-with'),
  ATTACKS: plain('attacks'),
  CONTROLS: plain('controls'),
  OPERATES_IN: plain('operates-in'),
  SAME_AS: plain('same-as'),
  PARTICIPATED_IN: plain('participated-in'),
}

/** Roles for which the standard has a relationship of its own, from what happened to the actor. */
export const roleTypes: Readonly<Partial<Record<ParticipantRole, RelationshipRule>>> = {
  PERPETRATOR: { type: 'attributed-to', isReversed: true },
  TARGET: { type: 'targets', isReversed: true },
}

/** Metres within which a point lies. A point that stands for an area is no point, and is left out. */
export const metres: Readonly<Partial<Record<GeoPrecision, number>>> = { EXACT: 500, SETTLEMENT: 2000, NEAR: 25_000 }

/** The marking definitions of TLP 2.0, whose ids are fixed. */
export const tlp: Readonly<Record<Marking, { id: string; name: string; word: string }>> = {
  CLEAR: level('94868c89-83c2-464b-929b-a1a8aa3c8487', 'clear'),
  GREEN: level('bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'green'),
  AMBER: level('55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'amber'),
  AMBER_STRICT: level('939a9414-2ddd-4d32-a0cd-375ea402b003', 'amber+strict'),
  RED: level('e828b379-4e03-4974-9ac4-e53a884c97c1', 'red'),
}

function level(id: string, word: string) {
  return { id: `marking-definition--${id}`, name: `TLP:${word.toUpperCase()}`, word }
}
