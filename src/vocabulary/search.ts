import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const searchType = defineVocabulary('SearchType', 'What a search looks for.', {
  ACTOR: { label: { en: 'actors', ar: 'جهات' }, description: 'Actors, by any of their names.' },
  PLACE: { label: { en: 'places', ar: 'أماكن' }, description: 'Places, by any of their names.' },
  INCIDENT: { label: { en: 'incidents', ar: 'حوادث' }, description: 'Incidents, by any of their names.' },
  SOURCE: { label: { en: 'sources', ar: 'مصادر' }, description: 'Sources, by any of their names.' },
  DOCUMENT: { label: { en: 'documents', ar: 'وثائق' }, description: 'Documents, by their title.' },
})
export type SearchType = ValueOf<typeof searchType>

export const matchKind = defineVocabulary(
  'MatchKind',
  'How a name matched the text that was searched for, best first.',
  {
    EXACT: { label: { en: 'exact', ar: 'مطابق' }, description: 'Letter by letter.' },
    NORMALISED: {
      label: { en: 'normalised', ar: 'مطابق بعد التوحيد' },
      description: 'As it is spelt or begins, after folding case, marks, letter forms and the article.',
    },
    TRANSLITERATED: {
      label: { en: 'transliterated', ar: 'مطابق بعد نقل الحروف' },
      description: 'By its consonants, in another script or romanisation.',
    },
    FUZZY: { label: { en: 'fuzzy', ar: 'قريب' }, description: 'With a mistake in one of its words or in several.' },
  },
)
export type MatchKind = ValueOf<typeof matchKind>
