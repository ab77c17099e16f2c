import { defineVocabulary, type ValueOf, type VocabularyEntry } from './define-vocabulary.ts'

export type EntityKind = 'Actor' | 'Place' | 'Incident'

/** What a predicate joins, and the that-clause that words it. */
export interface PredicateEntry extends VocabularyEntry {
  subject: readonly EntityKind[]
  /** `Value`: words that are no entity. `None`: the object may be absent. */
  object: readonly (EntityKind | 'Value' | 'None')[]
  /** It says the same with its ends exchanged. */
  symmetric?: true
  /**
   * `{is|are}` is the form after one subject and after several. Arabic uses verbal nouns, which need no agreement and read
   * as something said rather than as a fact, and only such prepositions before a name as do not join its first letter.
   */
  clause: { en: string; ar: string }
}

const ACTOR_TO_ACTOR = { subject: ['Actor'], object: ['Actor'] } as const
const ACTOR_TO_PLACE = { subject: ['Actor'], object: ['Place'] } as const
const ENTITIES = ['Actor', 'Place', 'Incident'] as const

const entries = {
  SUPPORTS: {
    label: { en: 'supports', ar: 'يدعم' },
    description:
      'Gives or lets another have what helps it: arms, money, shelter, passage, cover. The claim says of what kind.',
    aliases: ['backs', 'sponsors', 'aids'],
    ...ACTOR_TO_ACTOR,
    clause: { en: 'that {subject} {supports|support} {object}', ar: 'قيام {subject} بدعم {object}' },
  },
  OPPOSES: {
    label: { en: 'opposes', ar: 'يعارض' },
    description: 'Stands against another, in arms or politically. It does not exclude support.',
    ...ACTOR_TO_ACTOR,
    clause: { en: 'that {subject} {opposes|oppose} {object}', ar: 'وقوف {subject} ضد {object}' },
  },
  ALLIED_WITH: {
    label: { en: 'is allied with', ar: 'متحالف مع' },
    description: 'Both act together by agreement.',
    aliases: ['allied with'],
    ...ACTOR_TO_ACTOR,
    symmetric: true,
    clause: { en: 'that {subject} {is|are} allied with {object}', ar: 'تحالف {subject} مع {object}' },
  },
  LINKED_TO: {
    label: { en: 'is linked to', ar: 'مرتبط بـ' },
    description: 'Both are tied, in a way that is not told. It is no support.',
    aliases: ['linked to', 'tied to'],
    ...ACTOR_TO_ACTOR,
    symmetric: true,
    clause: { en: 'that {subject} {is|are} linked to {object}', ar: 'وجود صلة بين {subject} و{object}' },
  },
  MEMBER_OF: {
    label: { en: 'is a member of', ar: 'عضو في' },
    description: 'A person or body belongs to a group or coalition.',
    aliases: ['member of'],
    ...ACTOR_TO_ACTOR,
    clause: { en: 'that {subject} {belongs|belong} to {object}', ar: 'انتماء {subject} إلى {object}' },
  },
  PART_OF: {
    label: { en: 'is part of', ar: 'جزء من' },
    description: 'A body is a part of the structure of another.',
    aliases: ['part of'],
    ...ACTOR_TO_ACTOR,
    clause: { en: 'that {subject} {is|are} part of {object}', ar: 'تبعية {subject} إلى {object}' },
  },
  COMMANDS: {
    label: { en: 'commands', ar: 'يقود' },
    description: 'Gives orders that the other obeys.',
    aliases: ['leads'],
    ...ACTOR_TO_ACTOR,
    clause: { en: 'that {subject} {commands|command} {object}', ar: 'تولي {subject} قيادة {object}' },
  },
  SPLIT_FROM: {
    label: { en: 'split from', ar: 'انشق عن' },
    description: 'Came out of another by leaving it.',
    ...ACTOR_TO_ACTOR,
    clause: { en: 'that {subject} split from {object}', ar: 'انشقاق {subject} عن {object}' },
  },
  NEGOTIATED_WITH: {
    label: { en: 'negotiated with', ar: 'تفاوض مع' },
    description: 'Both talked with one another about terms.',
    ...ACTOR_TO_ACTOR,
    symmetric: true,
    clause: { en: 'that {subject} negotiated with {object}', ar: 'تفاوض {subject} مع {object}' },
  },
  ATTACKS: {
    label: { en: 'attacks', ar: 'يهاجم' },
    description: 'Attacks another again and again: a pattern, no single incident.',
    ...ACTOR_TO_ACTOR,
    clause: { en: 'that {subject} {attacks|attack} {object}', ar: 'شن {subject} هجمات على {object}' },
  },
  CONTROLS: {
    label: { en: 'controls', ar: 'يسيطر على' },
    description: 'Holds a place.',
    ...ACTOR_TO_PLACE,
    clause: { en: 'that {subject} {controls|control} {object}', ar: 'سيطرة {subject} على {object}' },
  },
  OPERATES_IN: {
    label: { en: 'operates in', ar: 'ينشط في' },
    description: 'Is active in a place, whoever holds it.',
    aliases: ['active in'],
    ...ACTOR_TO_PLACE,
    clause: { en: 'that {subject} {operates|operate} in {object}', ar: 'نشاط {subject} في {object}' },
  },
  PARTICIPATED_IN: {
    label: { en: 'participated in', ar: 'شارك في' },
    description: 'Had to do with an incident; the role, and the side, are part of the proposition.',
    subject: ['Actor'],
    object: ['Incident'],
    clause: { en: 'that {subject} took part in {object}', ar: 'مشاركة {subject} في {object}' },
  },
  OCCURRED: {
    label: { en: 'occurred', ar: 'وقع' },
    description: 'An incident happened; its type, date and place are on the claim.',
    subject: ['Incident'],
    object: ['None'],
    clause: { en: 'that {subject} occurred', ar: 'وقوع {subject}' },
  },
  CASUALTIES: {
    label: { en: 'had casualties', ar: 'أوقع ضحايا' },
    description: 'An incident had a toll, of a party or of nobody in particular; the numbers are on the claim.',
    subject: ['Incident'],
    object: ['Actor', 'None'],
    clause: { en: 'that {subject} had casualties[ among {object}]', ar: 'وقوع ضحايا[ من {object}] في {subject}' },
  },
  SEEKS: {
    label: { en: 'seeks', ar: 'يسعى إلى' },
    description: 'Has the intention that is ascribed to it.',
    aliases: ['wants', 'intends'],
    subject: ['Actor'],
    object: ['Value'],
    clause: { en: 'that {subject} {seeks|seek} {object}', ar: 'سعي {subject} إلى {object}' },
  },
  STIPULATES: {
    label: { en: 'stipulates', ar: 'ينص على' },
    description: 'An agreement has this among its terms.',
    subject: ['Incident'],
    object: ['Value'],
    clause: { en: 'that {subject} {stipulates|stipulate} {object}', ar: 'نص {subject} على {object}' },
  },
  CHARACTERISED_AS: {
    label: { en: 'is characterised as', ar: 'يوصف بأنه' },
    description: 'Is rightly described in these words.',
    aliases: ['characterized as', 'described as'],
    subject: ENTITIES,
    object: ['Value'],
    clause: { en: 'that {subject} can be described as {object}', ar: 'صحة وصف {subject} بما يلي: {object}' },
  },
  SAME_AS: {
    label: { en: 'is the same as', ar: 'هو نفسه' },
    description: 'Two entities of one type are one. Denied: they are known to be two. Nothing is merged by it.',
    aliases: ['same as'],
    subject: ENTITIES,
    object: ENTITIES,
    symmetric: true,
    clause: { en: 'that {subject} {is|are} the same as {object}', ar: 'كون {subject} و{object} شيئاً واحداً' },
  },
} satisfies Record<string, PredicateEntry>

export const predicate = defineVocabulary<keyof typeof entries, PredicateEntry>(
  'Predicate',
  'What a proposition says of its subject.',
  entries,
)
export type Predicate = ValueOf<typeof predicate>

/** A link runs from actor to actor: networks and paths are made of these. */
export function isLink(value: Predicate): boolean {
  const { subject, object } = predicate.entries[value]
  return [...subject, ...object].every((kind) => kind === 'Actor')
}
