import { defineVocabulary, type ValueOf, type Vocabulary } from './define-vocabulary.ts'

export const sourceReliability = defineVocabulary(
  'SourceReliability',
  'How far a source can be relied on (Admiralty letters). It says nothing of any single piece of information.',
  {
    A: { label: { en: 'A, completely reliable', ar: 'أ، موثوق تماماً' }, description: 'Completely reliable.' },
    B: { label: { en: 'B, usually reliable', ar: 'ب، موثوق عادة' }, description: 'Usually reliable.' },
    C: { label: { en: 'C, fairly reliable', ar: 'ج، موثوق إلى حد ما' }, description: 'Fairly reliable.' },
    D: { label: { en: 'D, not usually reliable', ar: 'د، غير موثوق عادة' }, description: 'Not usually reliable.' },
    E: { label: { en: 'E, unreliable', ar: 'هـ، غير موثوق' }, description: 'Unreliable.' },
    F: {
      label: { en: 'F, cannot be judged', ar: 'و، لا يمكن الحكم عليه' },
      description: 'Its reliability cannot be judged. This is no middle value: it passes no threshold.',
    },
  },
)
export type SourceReliability = ValueOf<typeof sourceReliability>

export const informationCredibility = defineVocabulary(
  'InformationCredibility',
  'How credible a piece of information is, whoever brings it (Admiralty digits).',
  {
    CONFIRMED: {
      label: { en: '1, confirmed', ar: '1، مؤكد' },
      description: 'Confirmed by other, independent sources.',
      aliases: ['1'],
    },
    PROBABLY_TRUE: {
      label: { en: '2, probably true', ar: '2، صحيح على الأرجح' },
      description: 'Not confirmed, but consistent with what else is known.',
      aliases: ['2'],
    },
    POSSIBLY_TRUE: {
      label: { en: '3, possibly true', ar: '3، صحيح احتمالاً' },
      description: 'Not confirmed; it agrees in part with what else is known.',
      aliases: ['3'],
    },
    DOUBTFUL: {
      label: { en: '4, doubtful', ar: '4، مشكوك فيه' },
      description: 'Not confirmed; possible, with nothing else to bear it out.',
      aliases: ['4'],
    },
    IMPROBABLE: {
      label: { en: '5, improbable', ar: '5، مستبعد' },
      description: 'At odds with what else is known.',
      aliases: ['5'],
    },
    CANNOT_BE_JUDGED: {
      label: { en: '6, cannot be judged', ar: '6، لا يمكن الحكم عليه' },
      description: 'Its truth cannot be judged. This is no middle value: it passes no threshold.',
      aliases: ['6'],
    },
  },
)
export type InformationCredibility = ValueOf<typeof informationCredibility>

export const likelihood = defineVocabulary(
  'Likelihood',
  'A word of probability, with the ranges of ICD 203. It is not confidence in a judgement.',
  {
    REMOTE: {
      label: { en: 'almost no chance', ar: 'شبه معدوم' },
      description: '1 to 5 per cent.',
      aliases: ['almost no chance'],
    },
    VERY_UNLIKELY: {
      label: { en: 'very unlikely', ar: 'مستبعد جداً' },
      description: '5 to 20 per cent.',
      aliases: ['very unlikely', 'highly improbable'],
    },
    UNLIKELY: {
      label: { en: 'unlikely', ar: 'مستبعد' },
      description: '20 to 45 per cent.',
      aliases: ['improbable', 'improbably'],
    },
    ROUGHLY_EVEN: {
      label: { en: 'roughly even chance', ar: 'متساوي الاحتمال تقريباً' },
      description: '45 to 55 per cent.',
      aliases: ['roughly even chance', 'roughly even odds'],
    },
    LIKELY: {
      label: { en: 'likely', ar: 'مرجَّح' },
      description: '55 to 80 per cent.',
      aliases: ['probable', 'probably'],
    },
    VERY_LIKELY: {
      label: { en: 'very likely', ar: 'مرجَّح جداً' },
      description: '80 to 95 per cent.',
      aliases: ['very likely', 'highly probable'],
    },
    ALMOST_CERTAIN: {
      label: { en: 'almost certain', ar: 'شبه مؤكد' },
      description: '95 to 99 per cent.',
      aliases: ['almost certain', 'almost certainly', 'nearly certain'],
    },
  },
)
export type Likelihood = ValueOf<typeof likelihood>

export const analyticConfidence = defineVocabulary(
  'AnalyticConfidence',
  'How sure an analyst is of a judgement, given the information behind it. It is not the likelihood of what is judged.',
  {
    LOW: { label: { en: 'low', ar: 'منخفضة' }, description: 'The information is scant, fragmented or questionable.' },
    MODERATE: {
      label: { en: 'moderate', ar: 'متوسطة' },
      description: 'The information is plausible and credible, but not enough for more.',
      aliases: ['medium'],
    },
    HIGH: {
      label: { en: 'high', ar: 'عالية' },
      description: 'The information is good, or the matter allows a firm judgement.',
    },
  },
)
export type AnalyticConfidence = ValueOf<typeof analyticConfidence>

export const assessmentScale = defineVocabulary(
  'AssessmentScale',
  'What an assessment assesses: four axes that are never mixed.',
  {
    SOURCE_RELIABILITY: {
      label: { en: 'source reliability', ar: 'موثوقية المصدر' },
      description: 'How far the source can be relied on; a value of SourceReliability.',
    },
    INFORMATION_CREDIBILITY: {
      label: { en: 'information credibility', ar: 'مصداقية المعلومة' },
      description: 'How credible the information is; a value of InformationCredibility.',
    },
    LIKELIHOOD: {
      label: { en: 'likelihood', ar: 'الاحتمال' },
      description: 'How probable it is; a value of Likelihood.',
    },
    ANALYTIC_CONFIDENCE: {
      label: { en: 'analytic confidence', ar: 'ثقة المحلل' },
      description: 'How sure the analyst is; a value of AnalyticConfidence.',
    },
  },
)
export type AssessmentScale = ValueOf<typeof assessmentScale>

/** What each scale is read off: its values are those of one vocabulary. */
export const scaleValues: Readonly<Record<AssessmentScale, Vocabulary>> = {
  SOURCE_RELIABILITY: sourceReliability,
  INFORMATION_CREDIBILITY: informationCredibility,
  LIKELIHOOD: likelihood,
  ANALYTIC_CONFIDENCE: analyticConfidence,
}
