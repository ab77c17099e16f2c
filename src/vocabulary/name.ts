import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const nameKind = defineVocabulary('NameKind', 'What sort of name it is.', {
  PRIMARY: {
    label: { en: 'primary', ar: 'الاسم المعتمد' },
    description: 'The name to show in its language, chosen for neutrality.',
  },
  ALIAS: { label: { en: 'alias', ar: 'اسم آخر' }, description: 'Another name in use, possibly by one side only.' },
  ACRONYM: {
    label: { en: 'acronym', ar: 'اختصار' },
    description: 'A short form made of initials.',
    aliases: ['abbreviation'],
  },
  FORMER: { label: { en: 'former', ar: 'اسم سابق' }, description: 'A name of former times.' },
  KUNYA: {
    label: { en: 'kunya', ar: 'كنية' },
    description: 'A name as father or mother of someone (Abu, Umm). Many share one.',
  },
  NOM_DE_GUERRE: { label: { en: 'nom de guerre', ar: 'اسم حركي' }, description: 'A name taken for the fight.' },
  ROMANISATION: {
    label: { en: 'romanisation', ar: 'كتابة بالحروف اللاتينية' },
    description: 'The name written in Latin letters after a scheme or a press habit.',
    aliases: ['romanization', 'transliteration'],
  },
  TRANSLATION: {
    label: { en: 'translation', ar: 'ترجمة' },
    description: 'The meaning of the name in another language.',
  },
})
export type NameKind = ValueOf<typeof nameKind>

export const romanisationScheme = defineVocabulary(
  'RomanisationScheme',
  'By what rule a name was written in Latin letters.',
  {
    BGN_PCGN: {
      label: { en: 'BGN/PCGN', ar: 'نظام BGN/PCGN' },
      description: 'The system of the American and British boards on geographical names.',
      aliases: ['BGN/PCGN', 'BGN'],
    },
    UNGEGN: {
      label: { en: 'UN', ar: 'نظام الأمم المتحدة' },
      description: 'The system of the United Nations experts on geographical names (2017).',
      aliases: ['UN'],
    },
    ALA_LC: {
      label: { en: 'ALA-LC', ar: 'نظام ALA-LC' },
      description: 'The system of the American libraries and the Library of Congress.',
      aliases: ['ALA-LC'],
    },
    OCHA: {
      label: { en: 'OCHA', ar: 'أوتشا' },
      description: 'As in the place lists of the United Nations relief office.',
    },
    PRESS: { label: { en: 'press', ar: 'الصحافة' }, description: 'A spelling usual in the press, after no system.' },
    OTHER: { label: { en: 'other', ar: 'غير ذلك' }, description: 'Another system or none.' },
  },
)
export type RomanisationScheme = ValueOf<typeof romanisationScheme>
