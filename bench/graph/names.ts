import type { Random } from './random.ts'

const first = [
  'Northern',
  'Eastern',
  'Free',
  'Joint',
  'Popular',
  'Desert',
  'River',
  'Young',
  'United',
  'Old',
  'Hill',
  'Steppe',
]
const second = [
  'Falcon',
  'Cedar',
  'Harbour',
  'Lantern',
  'Olive',
  'Saffron',
  'Granite',
  'Swift',
  'Jasmine',
  'Thunder',
  'Oak',
]
const third = ['Brigade', 'Council', 'Front', 'Movement', 'Battalion', 'Committee', 'Army', 'Union', 'Company', 'Tribe']
const arabic = ['لواء', 'مجلس', 'جبهة', 'حركة', 'كتيبة', 'لجنة', 'جيش', 'اتحاد', 'شركة', 'عشيرة']
const arabicSecond = [
  'الصقر',
  'الأرز',
  'الميناء',
  'الفانوس',
  'الزيتون',
  'الزعفران',
  'الصوان',
  'السنونو',
  'الياسمين',
  'الرعد',
  'البلوط',
]
const places = ['Tell', 'Wadi', 'Jabal', 'Ayn', 'Bir', 'Qasr', 'Dayr', 'Khirbat', 'Marj', 'Ras']

/** The names of a party, in English and as often as not in Arabic too. */
export function partyNames(random: Random, number: number) {
  const [noun, sign] = [random.below(third.length), random.below(second.length)]
  const english = {
    value: `${random.pick(first)} ${second[sign]} ${third[noun]} ${number}`,
    lang: 'en',
    kind: 'PRIMARY' as const,
  }
  const translation = {
    value: `${arabic[noun]} ${arabicSecond[sign]} ${number}`,
    lang: 'ar',
    script: 'Arab',
    kind: 'TRANSLATION' as const,
  }
  return random.chance(0.5) ? [english, translation] : [english]
}

export function placeNames(random: Random, number: number) {
  return [{ value: `${random.pick(places)} ${random.pick(second)} ${number}`, lang: 'en', kind: 'PRIMARY' as const }]
}

export function plainName(value: string) {
  return [{ value, lang: 'en', kind: 'PRIMARY' as const }]
}
