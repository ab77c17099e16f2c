import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const supersessionReason = defineVocabulary('SupersessionReason', 'Why one claim took the place of another.', {
  CLAIMANT_REVISED: {
    label: { en: 'claimant revised', ar: 'تعديل من صاحب القول' },
    description: 'The claimant itself said something else later.',
  },
  CLAIMANT_RETRACTED: {
    label: { en: 'claimant retracted', ar: 'تراجع من صاحب القول' },
    description: 'The claimant itself took back what it had said.',
  },
  RECORD_CORRECTED: {
    label: { en: 'record corrected', ar: 'تصحيح في السجل' },
    description: 'The record of what was said was wrong. It says nothing about the claimant.',
  },
  DATASET_RELEASE: {
    label: { en: 'data set release', ar: 'إصدار جديد من مجموعة البيانات' },
    description: 'A new release of a data set codes it otherwise. It says nothing about the claimant.',
  },
})
export type SupersessionReason = ValueOf<typeof supersessionReason>
