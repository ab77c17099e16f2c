import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const marking = defineVocabulary(
  'Marking',
  'Who may read something, from everyone to named persons (Traffic Light Protocol 2.0). A later level contains the earlier ones.',
  {
    CLEAR: {
      label: { en: 'TLP:CLEAR', ar: 'أبيض: للجميع' },
      description: 'Everyone.',
      aliases: ['TLP:CLEAR', 'TLP:WHITE', 'white'],
    },
    GREEN: {
      label: { en: 'TLP:GREEN', ar: 'أخضر: للوسط المعني' },
      description: 'The wider community of those who work on the subject; not in public.',
      aliases: ['TLP:GREEN'],
    },
    AMBER: {
      label: { en: 'TLP:AMBER', ar: 'كهرماني: للمؤسسة وشركائها' },
      description: 'The organisation and those it serves, as far as they need it.',
      aliases: ['TLP:AMBER'],
    },
    AMBER_STRICT: {
      label: { en: 'TLP:AMBER+STRICT', ar: 'كهرماني مشدد: للمؤسسة فقط' },
      description: 'The organisation only, as far as its members need it.',
      aliases: ['TLP:AMBER+STRICT', 'AMBER+STRICT'],
    },
    RED: {
      label: { en: 'TLP:RED', ar: 'أحمر: لأشخاص محددين' },
      description: 'Only the persons to whom it was given.',
      aliases: ['TLP:RED'],
    },
  },
)
export type Marking = ValueOf<typeof marking>
