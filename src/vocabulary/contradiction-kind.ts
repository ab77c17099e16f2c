import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const contradictionKind = defineVocabulary('ContradictionKind', 'In what way claims disagree.', {
  OPPOSITE_POLARITY: {
    label: { en: 'asserted and denied', ar: 'إثبات ونفي' },
    description: 'Within one scope, one claim asserts a proposition and another denies it.',
  },
  INCOMPATIBLE_VALUE: {
    label: { en: 'incompatible values', ar: 'قيم متعارضة' },
    description: 'Time, place, type or toll of one incident cannot all be as they are told.',
  },
  COMPETING_RESPONSIBILITY: {
    label: { en: 'competing responsibility', ar: 'تنافس على المسؤولية' },
    description: 'Two actors each claim the same incident for themselves, or one claim rules the other out.',
  },
  ALTERNATIVE_RESPONSIBILITY: {
    label: { en: 'alternative responsibility', ar: 'جهات مختلفة منسوب إليها' },
    description: 'Different perpetrators are named for one incident; both may have taken part.',
  },
  PARTY_DISPUTED: {
    label: { en: 'party disputed', ar: 'خلاف على هوية الضحايا' },
    description: 'The losses of one incident are ascribed to different parties.',
  },
})
export type ContradictionKind = ValueOf<typeof contradictionKind>
