import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const claimMode = defineVocabulary(
  'ClaimMode',
  'By what means responsibility was claimed. The Global Terrorism Database has the same list by label; its codes differ between copies.',
  {
    STATEMENT_ON_OWN_OUTLET: {
      label: { en: 'statement on own outlet', ar: 'بيان عبر منبره الخاص' },
      description: 'A statement on an outlet or channel that the claimant itself runs.',
      aliases: ['official outlet', 'telegram channel'],
    },
    LETTER: { label: { en: 'letter', ar: 'رسالة' }, description: 'A letter sent to someone.' },
    CALL_PRE_INCIDENT: {
      label: { en: 'call before the incident', ar: 'اتصال قبل الحادثة' },
      description: 'A telephone call before it happened.',
      aliases: ['Call (pre-incident)'],
    },
    CALL_POST_INCIDENT: {
      label: { en: 'call after the incident', ar: 'اتصال بعد الحادثة' },
      description: 'A telephone call after it happened.',
      aliases: ['Call (post-incident)'],
    },
    EMAIL: {
      label: { en: 'e-mail', ar: 'بريد إلكتروني' },
      description: 'An electronic letter sent to someone.',
      aliases: ['E-mail'],
    },
    NOTE_LEFT_AT_SCENE: {
      label: { en: 'note left at the scene', ar: 'ورقة تُركت في المكان' },
      description: 'Writing left where it happened.',
      aliases: ['Note left at scene'],
    },
    VIDEO: { label: { en: 'video', ar: 'تسجيل مصوّر' }, description: 'A recording that shows or tells it.' },
    POSTED_ONLINE: {
      label: { en: 'posted online', ar: 'منشور على الإنترنت' },
      description: 'Posted to a website or network that the claimant does not run.',
      aliases: ['Posted to website, blog, etc.'],
    },
    PERSONAL_CLAIM: {
      label: { en: 'personal claim', ar: 'إقرار شخصي' },
      description: 'Said in person, for instance by someone under arrest.',
      aliases: ['Personal claim'],
    },
    OTHER: { label: { en: 'other', ar: 'غير ذلك' }, description: 'Another means, told in the claim.' },
    UNKNOWN: { label: { en: 'unknown', ar: 'غير معروف' }, description: 'The means is not known.' },
  },
)
export type ClaimMode = ValueOf<typeof claimMode>

export const authenticity = defineVocabulary(
  'Authenticity',
  'Whether a claim of responsibility really comes from the party in whose name it was made.',
  {
    VERIFIED_CHANNEL: {
      label: { en: 'verified channel', ar: 'قناة موثّقة' },
      description: 'It came through a channel known to be that party’s own.',
    },
    UNVERIFIED: {
      label: { en: 'unverified', ar: 'غير متحقَّق منه' },
      description: 'Nobody has shown where it comes from.',
    },
    DISPUTED: {
      label: { en: 'disputed', ar: 'مشكوك في صحته' },
      description: 'Somebody questions that it comes from that party.',
    },
    FABRICATED: {
      label: { en: 'fabricated', ar: 'مختلق' },
      description: 'It was shown not to come from that party.',
    },
  },
)
export type Authenticity = ValueOf<typeof authenticity>
