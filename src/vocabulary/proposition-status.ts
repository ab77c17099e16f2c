import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const propositionStatus = defineVocabulary(
  'PropositionStatus',
  'What the claims that a lens lets through make of a proposition. Derived, never typed in, and no verdict on truth.',
  {
    NO_CLAIMS: { label: { en: 'no claims', ar: 'لا ادعاءات' }, description: 'No claim asserts or denies it.' },
    RETRACTED: {
      label: { en: 'retracted', ar: 'مسحوب' },
      description: 'Nobody asserts it any more, and a claimant took its own assertion back.',
    },
    REFUTED: {
      label: { en: 'refuted', ar: 'مدحوض' },
      description:
        'A traced claimant with no part in it denies it, evidence from another such origin supports the denial, and at most one origin asserts it.',
    },
    DENIED: {
      label: { en: 'denied', ar: 'منفي' },
      description:
        'Only denials stand, or those of whom it is said deny it and fewer than two traced origins assert it.',
    },
    CONTESTED: {
      label: { en: 'contested', ar: 'متنازع عليه' },
      description: 'It is asserted, and somebody other than its own parties denies it or says what excludes it.',
    },
    CORROBORATED: {
      label: { en: 'corroborated', ar: 'متعدد المصادر المستقلة' },
      description:
        'Two or more traced origins assert it, at least one of them with no part in it and more than a suspicion.',
    },
    SINGLE_ORIGIN: {
      label: { en: 'single origin', ar: 'مصدر أصلي واحد' },
      description: 'It comes down to one traced origin, or to several that do not corroborate one another.',
    },
    UNTRACED: {
      label: { en: 'untraced', ar: 'مجهول المصدر الأصلي' },
      description: 'It is asserted, but no assertion can be traced to an identified claimant.',
    },
  },
)
export type PropositionStatus = ValueOf<typeof propositionStatus>

export const dependencyEffect = defineVocabulary(
  'DependencyEffect',
  "What becomes of a proposition when one claimant's, source's or document's word is set aside.",
  {
    FALLS: {
      label: { en: 'falls', ar: 'يسقط' },
      description: 'No origin is left that asserts it, or fewer than the lens asks for.',
    },
    DROPS_TO_ONE: {
      label: { en: 'drops to one', ar: 'يتراجع إلى مصدر واحد' },
      description: 'It had several origins and one is left.',
    },
  },
)
export type DependencyEffect = ValueOf<typeof dependencyEffect>
