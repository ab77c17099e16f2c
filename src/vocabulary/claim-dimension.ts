import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const claimDimension = defineVocabulary('ClaimDimension', 'By what claims are counted.', {
  PREDICATE: { label: { en: 'predicate', ar: 'العلاقة' }, description: 'By the predicate of their proposition.' },
  POLARITY: { label: { en: 'polarity', ar: 'الإثبات والنفي' }, description: 'By whether they assert or deny.' },
  MODALITY: { label: { en: 'modality', ar: 'درجة الجزم' }, description: 'By how far the claimant commits itself.' },
  CLAIMANT: { label: { en: 'claimant', ar: 'صاحب القول' }, description: 'By who makes them.' },
  SOURCE: { label: { en: 'source', ar: 'المصدر' }, description: 'By the source whose documents carry them.' },
  DATASET: { label: { en: 'data set', ar: 'مجموعة البيانات' }, description: 'By the data set that they came with.' },
  SUPPORT_TYPE: {
    label: { en: 'support type', ar: 'نوع الدعم' },
    description: 'By the kinds of support that they name; a claim of several counts under each.',
  },
  HELD_YEAR: {
    label: { en: 'year held', ar: 'سنة الحدوث' },
    description: 'By the years in which what they claim may have held.',
  },
  CLAIMED_YEAR: {
    label: { en: 'year claimed', ar: 'سنة القول' },
    description: 'By the years in which they may have been made.',
  },
  SUBJECT: { label: { en: 'subject', ar: 'الفاعل' }, description: 'By the subject of their proposition.' },
  OBJECT: { label: { en: 'object', ar: 'المفعول' }, description: 'By the object or value of their proposition.' },
  STATUS: { label: { en: 'status', ar: 'الحالة' }, description: 'By the status of their proposition.' },
})
export type ClaimDimension = ValueOf<typeof claimDimension>
