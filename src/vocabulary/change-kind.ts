import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const changeKind = defineVocabulary('ChangeKind', 'What happened to a claim in the record.', {
  CLAIM_ADDED: { label: { en: 'claim added', ar: 'إضافة ادعاء' }, description: 'It entered the record.' },
  CLAIM_WITHDRAWN: {
    label: { en: 'claim withdrawn', ar: 'سحب ادعاء' },
    description: 'It was taken out of the record, and nothing took its place.',
  },
  CLAIM_SUPERSEDED: { label: { en: 'claim superseded', ar: 'استبدال ادعاء' }, description: 'Another took its place.' },
})
export type ChangeKind = ValueOf<typeof changeKind>
