import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const partyScope = defineVocabulary('PartyScope', 'Whom a toll counts.', {
  TOTAL: { label: { en: 'all parties', ar: 'كل الأطراف' }, description: 'Everyone, of whatever party.' },
  PARTY: { label: { en: 'one party', ar: 'طرف واحد' }, description: 'Members of the named party only.' },
  UNKNOWN: {
    label: { en: 'unknown party', ar: 'طرف غير معروف' },
    description: 'The report does not say whom it counts.',
  },
})
export type PartyScope = ValueOf<typeof partyScope>

export const casualtyOutcome = defineVocabulary('CasualtyOutcome', 'What befell those whom a toll counts.', {
  KILLED: {
    label: { en: 'killed', ar: 'قتلى' },
    description: 'They lost their lives.',
    aliases: ['dead', 'fatalities'],
  },
  WOUNDED: { label: { en: 'wounded', ar: 'جرحى' }, description: 'They were hurt and lived.', aliases: ['injured'] },
  MISSING: { label: { en: 'missing', ar: 'مفقودون' }, description: 'Their fate is not known.' },
  CAPTURED: {
    label: { en: 'captured', ar: 'أسرى' },
    description: 'They were taken prisoner, arrested or abducted.',
  },
  DISPLACED: { label: { en: 'displaced', ar: 'نازحون' }, description: 'They had to leave where they lived.' },
})
export type CasualtyOutcome = ValueOf<typeof casualtyOutcome>

export const quantifier = defineVocabulary(
  'Quantifier',
  'How a toll was worded, which decides the bounds that it was read as. The words themselves stay beside it.',
  {
    EXACT: { label: { en: 'exactly', ar: 'عدد محدد' }, description: 'A number is given.' },
    DUAL: {
      label: { en: 'two (dual)', ar: 'مثنى' },
      description: 'An Arabic dual: two exactly.',
    },
    PLURAL_UNKNOWN: {
      label: { en: 'several', ar: 'جمع دون عدد' },
      description:
        'A plural without a number: from three, by Arabic grammar, or from two where the written form may be a dual; no upper bound.',
      aliases: ['several', 'عدد من', 'عدة'],
    },
    FEW: { label: { en: 'a few', ar: 'بضعة' }, description: 'Three to nine.', aliases: ['a few', 'بضعة'] },
    TENS: { label: { en: 'tens', ar: 'عشرات' }, description: 'Twenty or more; no upper bound.', aliases: ['عشرات'] },
    DOZENS: { label: { en: 'dozens', ar: 'درزن فأكثر' }, description: 'Twenty-four or more; no upper bound.' },
    HUNDREDS: {
      label: { en: 'hundreds', ar: 'مئات' },
      description: 'Two hundred or more; no upper bound.',
      aliases: ['مئات'],
    },
    AT_LEAST: {
      label: { en: 'at least', ar: 'ما لا يقل عن' },
      description: 'The number given or more.',
      aliases: ['at least', 'ما لا يقل عن'],
    },
    MORE_THAN: {
      label: { en: 'more than', ar: 'أكثر من' },
      description: 'At least one more than the number given.',
      aliases: ['more than', 'أكثر من'],
    },
    ABOUT: {
      label: { en: 'about', ar: 'نحو' },
      description: 'Near the number given; no bounds are made up for it.',
      aliases: ['نحو', 'قرابة'],
    },
    RANGE: { label: { en: 'between', ar: 'بين حدّين' }, description: 'Between two numbers given.', aliases: ['بين'] },
    NONE_REPORTED: {
      label: { en: 'none', ar: 'لا إصابات' },
      description: 'The claimant says that there were none, which is more than saying nothing.',
      aliases: ['لا إصابات'],
    },
    CODED_ESTIMATE: {
      label: { en: 'coded estimate', ar: 'تقدير مُرمَّز' },
      description: 'Low, best and high as a data set codes them.',
    },
  },
)
export type Quantifier = ValueOf<typeof quantifier>
