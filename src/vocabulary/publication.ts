import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const sourceKind = defineVocabulary('SourceKind', 'What sort of publisher or channel a source is.', {
  NEWS_OUTLET: {
    label: { en: 'news outlet', ar: 'وسيلة إخبارية' },
    description: 'A newspaper, broadcaster or news site.',
  },
  NEWS_AGENCY: {
    label: { en: 'news agency', ar: 'وكالة أنباء' },
    description: 'An agency that supplies other outlets.',
  },
  NGO_MONITOR: {
    label: { en: 'monitoring group', ar: 'جهة رصد وتوثيق' },
    description: 'A non-governmental group that records events, losses or violations.',
  },
  GOVERNMENT: {
    label: { en: 'government', ar: 'جهة حكومية' },
    description: 'A ministry, army, agency or other body of a state that publishes in its own name.',
  },
  ARMED_GROUP_OUTLET: {
    label: { en: 'outlet of an armed group', ar: 'منبر جماعة مسلحة' },
    description: 'An outlet that an armed group runs or that speaks for it.',
  },
  SOCIAL_CHANNEL: {
    label: { en: 'social channel', ar: 'قناة على وسائل التواصل' },
    description: 'An account or channel on a social network.',
  },
  DATASET_PUBLISHER: {
    label: { en: 'data set publisher', ar: 'ناشر مجموعة بيانات' },
    description: 'A project that codes events or relations into a data set.',
  },
  RESEARCH: {
    label: { en: 'research', ar: 'جهة بحثية' },
    description: 'A research institute, university, journal or think tank.',
  },
  INTERNATIONAL_ORGANISATION: {
    label: { en: 'international organisation', ar: 'منظمة دولية' },
    description: 'A body of states, such as the United Nations and its commissions.',
    aliases: ['international organization'],
  },
  COURT: { label: { en: 'court', ar: 'محكمة' }, description: 'A court or tribunal.' },
  PERSON: {
    label: { en: 'person', ar: 'شخص' },
    description: 'A person who publishes in their own name, such as an author or analyst.',
  },
  OTHER: { label: { en: 'other', ar: 'غير ذلك' }, description: 'None of these.' },
})
export type SourceKind = ValueOf<typeof sourceKind>

export const documentKind = defineVocabulary('DocumentKind', 'What sort of publication a document is.', {
  ARTICLE: { label: { en: 'article', ar: 'مقال' }, description: 'A piece of news or comment.' },
  STATEMENT: {
    label: { en: 'statement', ar: 'بيان' },
    description: 'A statement that a party issues in its own name.',
    aliases: ['press release', 'communique'],
  },
  INTERVIEW: { label: { en: 'interview', ar: 'مقابلة' }, description: 'Questions and answers, or testimony.' },
  REPORT: { label: { en: 'report', ar: 'تقرير' }, description: 'A longer work of research, monitoring or inquiry.' },
  SOCIAL_POST: { label: { en: 'social post', ar: 'منشور' }, description: 'A post on a social network or channel.' },
  VIDEO: { label: { en: 'video', ar: 'تسجيل مصوّر' }, description: 'A film or recording.' },
  IMAGE: { label: { en: 'image', ar: 'صورة' }, description: 'A photograph, satellite image or map.' },
  COURT_RECORD: {
    label: { en: 'court record', ar: 'سجل قضائي' },
    description: 'A judgment, indictment or other paper of a court.',
  },
  DATASET_RELEASE: {
    label: { en: 'data set release', ar: 'إصدار مجموعة بيانات' },
    description: 'One release of a coded data set.',
  },
  OTHER: { label: { en: 'other', ar: 'غير ذلك' }, description: 'None of these.' },
})
export type DocumentKind = ValueOf<typeof documentKind>
