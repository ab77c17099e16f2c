import { defineVocabulary, type ValueOf, type VocabularyEntry } from './define-vocabulary.ts'

/** A role with the that-clause that words it; the notation is that of the predicates. */
interface RoleEntry extends VocabularyEntry {
  clause: { en: string; ar: string }
}

const entries = {
  PERPETRATOR: {
    label: { en: 'perpetrator', ar: 'منفّذ' },
    description: 'It did it. Who claims responsibility asserts this role of itself.',
    aliases: ['perpetrator direct', 'Directly carried out the act'],
    clause: { en: 'that {subject} carried out {object}', ar: 'تنفيذ {subject} {object}' },
  },
  ORDERED: {
    label: { en: 'gave the order', ar: 'آمر' },
    description: 'It gave the orders that led to it.',
    aliases: ['Gave orders that led to the act'],
    clause: { en: 'that {subject} ordered {object}', ar: 'إصدار {subject} الأمر بتنفيذ {object}' },
  },
  PLANNED: {
    label: { en: 'planner', ar: 'مخطِّط' },
    description: 'It planned or organised it.',
    aliases: ['Planned the act'],
    clause: { en: 'that {subject} planned {object}', ar: 'تخطيط {subject} لتنفيذ {object}' },
  },
  ACCOMPLICE: {
    label: { en: 'accomplice', ar: 'متواطئ' },
    description: 'It helped, or did not do what it had to do to prevent it.',
    aliases: ['passive accomplice', 'failed to prevent', 'Passive accomplice in the act'],
    clause: { en: 'that {subject} {was|were} complicit in {object}', ar: 'تواطؤ {subject} في {object}' },
  },
  SUSPECTED: {
    label: { en: 'suspected of it', ar: 'مشتبه به' },
    description: 'It is under suspicion of having had a part in it.',
    aliases: ['Suspected of involvement in the act'],
    clause: {
      en: 'that {subject} {is|are} suspected of a part in {object}',
      ar: 'الاشتباه في ضلوع {subject} في {object}',
    },
  },
  TARGET: {
    label: { en: 'target', ar: 'هدف' },
    description: 'It was aimed at, whether or not it was hit.',
    clause: { en: 'that {subject} {was|were} the target of {object}', ar: 'استهداف {subject} في {object}' },
  },
  VICTIM: {
    label: { en: 'victim', ar: 'ضحية' },
    description: 'It was harmed by it. Private persons are never named.',
    aliases: ['injured party'],
    clause: { en: 'that {subject} suffered harm in {object}', ar: 'تضرر {subject} في {object}' },
  },
  WITNESS: {
    label: { en: 'witness', ar: 'شاهد' },
    description: 'It saw or heard it happen.',
    clause: { en: 'that {subject} witnessed {object}', ar: 'حضور {subject} بصفة شاهد في {object}' },
  },
  RESPONDER: {
    label: { en: 'responder', ar: 'مستجيب' },
    description: 'It came to help or to intervene, sending reinforcements included.',
    clause: { en: 'that {subject} responded to {object}', ar: 'استجابة {subject} إلى {object}' },
  },
  REQUESTER: {
    label: { en: 'requester', ar: 'طالب' },
    description: 'It asked for help or intervention in it.',
    clause: { en: 'that {subject} asked for help in {object}', ar: 'طلب {subject} المساعدة في {object}' },
  },
  MEDIATOR: {
    label: { en: 'mediator', ar: 'وسيط' },
    description: 'It mediated between the parties.',
    clause: { en: 'that {subject} mediated in {object}', ar: 'وساطة {subject} في {object}' },
  },
  PARTY: {
    label: { en: 'party', ar: 'طرف' },
    description: 'It was one of the parties, for instance of an agreement.',
    clause: { en: 'that {subject} {was|were} party to {object}', ar: 'دخول {subject} طرفاً في {object}' },
  },
  BENEFICIARY: {
    label: { en: 'beneficiary', ar: 'مستفيد' },
    description: 'It profited from it, with or without a part in it.',
    clause: { en: 'that {subject} benefited from {object}', ar: 'استفادة {subject} من {object}' },
  },
  PARTICIPANT: {
    label: { en: 'participant', ar: 'مشارك' },
    description: 'It took part, in a way that is not told, or was present.',
    aliases: ['present', 'Confirmed to be present'],
    clause: { en: 'that {subject} took part in {object}', ar: 'مشاركة {subject} في {object}' },
  },
} satisfies Record<string, RoleEntry>

export const participantRole = defineVocabulary<keyof typeof entries, RoleEntry>(
  'ParticipantRole',
  'In what part an actor is said to have had to do with an incident.',
  entries,
)
export type ParticipantRole = ValueOf<typeof participantRole>
