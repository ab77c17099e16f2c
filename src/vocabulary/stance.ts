import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const polarity = defineVocabulary('Polarity', 'Whether a claim asserts its proposition or denies it.', {
  ASSERTED: { label: { en: 'asserted', ar: 'مُثبَت' }, description: 'The claimant says that it is so.' },
  DENIED: {
    label: { en: 'denied', ar: 'منفي' },
    description: 'The claimant says that it is not so. Doubt about a statement is no denial of the fact.',
    aliases: ['negated', 'نفى'],
  },
})
export type Polarity = ValueOf<typeof polarity>

export const modality = defineVocabulary('Modality', 'How far a claimant commits itself to what it claims.', {
  STATED: {
    label: { en: 'stated', ar: 'تصريح' },
    description: 'Put forward flatly, as fact.',
    aliases: ['stated as fact', 'said', 'affirmed', 'reported', 'قال', 'أكد', 'أفاد'],
  },
  ASSESSED: {
    label: { en: 'assessed', ar: 'تقدير' },
    description: 'Put forward as a judgement drawn from indications, such as what is deemed likely or believed.',
    aliases: ['deemed likely', 'is believed', 'رجّح', 'رجح', 'يُعتقد', 'يعتقد'],
  },
  ALLEGED: {
    label: { en: 'alleged', ar: 'ادعاء' },
    description: 'Put forward as an allegation or accusation that remains to be shown.',
    aliases: ['claimed', 'accused', 'زعم', 'ادعى', 'اتهم'],
  },
  SUSPECTED: {
    label: { en: 'suspected', ar: 'اشتباه' },
    description: 'Held possible on some ground, without commitment to it.',
  },
  SPECULATED: {
    label: { en: 'speculated', ar: 'تكهّن' },
    description: 'Put forward as conjecture, with no ground given.',
  },
  PREDICTED: { label: { en: 'predicted', ar: 'توقّع' }, description: 'Said of the future, seen from when it was said.' },
})
export type Modality = ValueOf<typeof modality>

export const attribution = defineVocabulary(
  'Attribution',
  'Whose voice a claim is in the document that carries it. It says nothing of who witnessed what.',
  {
    FIRST_HAND: {
      label: { en: 'first hand', ar: 'مباشرة عن صاحب القول' },
      description: 'The claimant speaks for itself in this document, also where it is quoted there at its own word.',
    },
    NAMED_SECOND_HAND: {
      label: { en: 'named, second hand', ar: 'منقول عن جهة مسمّاة' },
      description: 'The document reports what a named claimant said elsewhere.',
    },
    ANONYMOUS: {
      label: { en: 'anonymous', ar: 'مصدر مجهول' },
      description: 'The document ascribes it to voices that it does not name, such as local sources.',
    },
    UNATTRIBUTED: {
      label: { en: 'unattributed', ar: 'دون إسناد' },
      description: 'The document says it without saying whose word it is.',
    },
    CODED: {
      label: { en: 'coded', ar: 'مُرمَّز في مجموعة بيانات' },
      description: 'A data set codes it from reports; the publisher of the data set is the claimant.',
    },
  },
)
export type Attribution = ValueOf<typeof attribution>
