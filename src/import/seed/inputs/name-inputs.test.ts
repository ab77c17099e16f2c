import { expect, test } from 'vitest'
import { nameInputs } from './name-inputs.ts'

const resolve = (reference: string) => `isnad:${reference}`

test('a name is primary, an alias what its fields make of it', () => {
  const names = nameInputs(
    {
      id: 'isis',
      name: { en: 'ISIS' },
      aliases: {
        en: ['Islamic State', { value: 'ISIL', kind: 'ACRONYM' }],
        'ar-Latn': [{ value: 'Daesh', scheme: 'PRESS' }],
      },
    },
    resolve,
  )
  expect(names.map(({ value, kind, lang, script }) => [value, kind, lang, script])).toEqual([
    ['ISIS', 'PRIMARY', 'en', 'Latn'],
    ['Islamic State', 'ALIAS', 'en', 'Latn'],
    ['ISIL', 'ACRONYM', 'en', 'Latn'],
    ['Daesh', 'ROMANISATION', 'ar', 'Latn'],
  ])
})

test('the script is read from the letters where the language does not name it', () => {
  const names = nameInputs({ id: 'x', name: { ar: 'منصة', en: 'منصة SY24', de: '24' } }, resolve)
  expect(names.map(({ script }) => script)).toEqual(['Arab', undefined, undefined])
})

test('users of a name are references', () => {
  const [name] = nameInputs({ id: 'x', name: { en: { value: 'regime', usedBy: ['diwani'] } } }, resolve)
  expect(name).toMatchObject({ value: 'regime', usedBy: ['isnad:diwani'], marking: 'CLEAR' })
})
