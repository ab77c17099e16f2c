import { expect, test } from 'vitest'
import { articleKey } from './article-key.ts'

test.each([
  ['دير الزور', 'دير زور'],
  ['الدولة الإسلامية في العراق والشام', 'دوله اسلاميه في عراق شام'],
  ['للتنظيم', 'تنظيم'],
  ['بالحسكة', 'حسكه'],
  ['Deir ez-Zor', 'deir zor'],
  ['Dayr az Zawr', 'dayr zawr'],
  ['al-Shuhayl', 'shuhayl'],
  ['The Syrian Army', 'syrian army'],
])('%s is %s without its articles', (name, key) => {
  expect(articleKey(name)).toBe(key)
})

test('keeps words that only look as if they began with one', () => {
  expect(articleKey('والي')).toBe('والي')
  expect(articleKey('آل')).toBe('ال')
  expect(articleKey('Ali')).toBe('ali')
  expect(articleKey('Aleppo')).toBe('aleppo')
})

test('a name that is nothing but an article keeps it', () => {
  expect(articleKey('Al')).toBe('al')
})
