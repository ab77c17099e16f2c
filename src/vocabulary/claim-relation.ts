import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const derivationKind = defineVocabulary('DerivationKind', 'How one claim was taken from another.', {
  QUOTES: { label: { en: 'quotes', ar: 'يقتبس' }, description: 'It gives the words of the other.' },
  REPEATS: {
    label: { en: 'repeats', ar: 'يكرر' },
    description: 'It says the same again, with or without saying whence.',
  },
  TRANSLATES: { label: { en: 'translates', ar: 'يترجم' }, description: 'It gives the other in another language.' },
  SUMMARISES: {
    label: { en: 'summarises', ar: 'يلخّص' },
    description: 'It gives the other in short.',
    aliases: ['summarizes'],
  },
})
export type DerivationKind = ValueOf<typeof derivationKind>

export const claimRelationType = defineVocabulary('ClaimRelationType', 'How one claim bears on another.', {
  CORROBORATES: {
    label: { en: 'corroborates', ar: 'يعزّز' },
    description: 'It says the same, and was not taken from it.',
  },
  CONTRADICTS: { label: { en: 'contradicts', ar: 'يناقض' }, description: 'Both cannot hold.' },
  DENIES: {
    label: { en: 'denies', ar: 'ينفي' },
    description: 'It is the denial of the other by whom the other speaks of.',
  },
  UNDERCUTS: {
    label: { en: 'undercuts', ar: 'يشكك في' },
    description: 'It attacks the source or the reasoning of the other, not what the other says.',
  },
  REFINES: {
    label: { en: 'refines', ar: 'يفصّل' },
    description: 'It says the same of a narrower actor, place or time.',
  },
  EXPLAINS: { label: { en: 'explains', ar: 'يفسّر' }, description: 'It gives a reason why the other would be so.' },
  EVIDENCE_FOR: {
    label: { en: 'is evidence for', ar: 'دليل على' },
    description: 'It is put forward as a ground to believe the other.',
    aliases: ['evidence for'],
  },
})
export type ClaimRelationType = ValueOf<typeof claimRelationType>
