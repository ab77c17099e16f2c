import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const direction = defineVocabulary('Direction', 'Which way a network is walked.', {
  UPSTREAM: {
    label: { en: 'upstream', ar: 'نحو الداعمين' },
    description: 'Against the links: from the supported to its alleged supporters.',
  },
  DOWNSTREAM: {
    label: { en: 'downstream', ar: 'نحو المدعومين' },
    description: 'Along the links: from a supporter to those it is alleged to support.',
  },
  BOTH: { label: { en: 'both ways', ar: 'في الاتجاهين' }, description: 'Along the links and against them.' },
})
export type Direction = ValueOf<typeof direction>

export const pathRank = defineVocabulary('PathRank', 'Which chains come first.', {
  SHORTEST: { label: { en: 'shortest', ar: 'الأقصر' }, description: 'Those of the fewest links.' },
  STRONGEST: {
    label: { en: 'strongest', ar: 'الأقوى' },
    description: 'Those whose weakest link rests on the most independent origins.',
  },
})
export type PathRank = ValueOf<typeof pathRank>
