import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const placeKind = defineVocabulary('PlaceKind', 'What sort of place it is.', {
  COUNTRY: { label: { en: 'country', ar: 'بلد' }, description: 'A country (OCHA level 0).', aliases: ['adm0'] },
  GOVERNORATE: {
    label: { en: 'governorate', ar: 'محافظة' },
    description: 'First-order division (OCHA level 1, as SY09).',
    aliases: ['adm1', 'muhafazah'],
  },
  DISTRICT: {
    label: { en: 'district', ar: 'منطقة' },
    description: 'Second-order division (OCHA level 2, as SY0901).',
    aliases: ['adm2', 'mantiqah'],
  },
  SUBDISTRICT: {
    label: { en: 'subdistrict', ar: 'ناحية' },
    description: 'Third-order division (OCHA level 3, as SY090100).',
    aliases: ['adm3', 'nahiyah'],
  },
  COMMUNITY: {
    label: { en: 'town or village', ar: 'بلدة أو قرية' },
    description: 'A city, town or village (OCHA level 4, as C4967). Its code does not nest in that of its subdistrict.',
    aliases: ['adm4', 'settlement', 'town', 'village', 'city'],
  },
  NEIGHBOURHOOD: {
    label: { en: 'neighbourhood', ar: 'حي' },
    description: 'A part of a town (OCHA level 5).',
    aliases: ['adm5', 'neighborhood'],
  },
  SITE: {
    label: { en: 'site', ar: 'موقع' },
    description: 'A base, camp, prison, field, crossing or other single site.',
  },
  ROUTE: { label: { en: 'route', ar: 'طريق' }, description: 'A road or other line of movement.', aliases: ['road'] },
  REGION: {
    label: { en: 'region', ar: 'إقليم' },
    description: 'An area with a name and no official bounds, such as a desert or the north-east of a country.',
  },
  WATER: { label: { en: 'water', ar: 'مسطح مائي' }, description: 'A river, lake or sea.', aliases: ['river', 'lake'] },
})
export type PlaceKind = ValueOf<typeof placeKind>

export const geoPrecision = defineVocabulary(
  'GeoPrecision',
  'How closely a point says where something is or was. A coarse point stands for an area, never for the spot.',
  {
    EXACT: { label: { en: 'exact', ar: 'دقيق' }, description: 'The spot itself (UCDP precision 1).' },
    SETTLEMENT: {
      label: { en: 'settlement', ar: 'مستوى البلدة' },
      description: 'Somewhere in a known town or village.',
    },
    NEAR: {
      label: { en: 'near', ar: 'قرب نقطة معروفة' },
      description: 'Within some 25 kilometres of a known point (UCDP precision 2).',
    },
    ADM3: { label: { en: 'subdistrict', ar: 'مستوى الناحية' }, description: 'Somewhere in a subdistrict.' },
    ADM2: {
      label: { en: 'district', ar: 'مستوى المنطقة' },
      description: 'Somewhere in a district (UCDP precision 3).',
    },
    ADM1: {
      label: { en: 'governorate', ar: 'مستوى المحافظة' },
      description: 'Somewhere in a governorate (UCDP precision 4).',
    },
    LINE_OR_FUZZY: {
      label: { en: 'line or vague area', ar: 'خط أو منطقة غير محددة' },
      description: 'Along a line, or in an area without firm bounds (UCDP precision 5).',
    },
    COUNTRY: { label: { en: 'country', ar: 'مستوى البلد' }, description: 'Somewhere in a country (UCDP precision 6).' },
    UNKNOWN: { label: { en: 'unknown', ar: 'غير معروف' }, description: 'How close the point is, is not known.' },
  },
)
export type GeoPrecision = ValueOf<typeof geoPrecision>
