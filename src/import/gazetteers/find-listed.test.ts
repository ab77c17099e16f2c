import { expect, test } from 'vitest'
import { findListed } from './find-listed.ts'
import type { KnownPlace } from './gazetteer-places.ts'
import { knownName } from './known-name.ts'

const place = (id: string, names: readonly (string | [string, number])[], kind: KnownPlace['kind'] = 'COMMUNITY') => ({
  id,
  kind,
  refs: [`ocha:${id}`],
  names: names.map((name) => (typeof name === 'string' ? knownName(name, 0) : knownName(...name))),
})

const found = (one: KnownPlace, list: readonly KnownPlace[]) => {
  const result = findListed(one, list)
  if (result === null) return null
  if ('several' in result) return result.several.map(({ id }) => id)
  const { place: listed, by, level } = result.listed
  return [listed.id, by, level]
}

test('the surest way decides, and it alone', () => {
  const list = [place('1', ['Dhiban']), place('2', ['Diban']), place('3', ['Al Susah'])]
  expect(found(place('x', ['Diban']), list)).toEqual(['2', 'NAME', 0])
  expect(found(place('x', ['Dībān']), list)).toEqual(['2', 'NAME', 0])
  expect(found(place('x', ['ذيبان']), list)).toEqual(['1', '2'])
  expect(found(place('x', ['Susah']), list)).toEqual(['3', 'ARTICLELESS', 0])
  expect(found(place('x', ['السوسة']), list)).toEqual(['3', 'SOUND', 0])
  expect(found(place('x', ['Hajin']), list)).toBeNull()
})

test('words for what it is and notes in brackets are tried without', () => {
  const list = [place('1', ['Hajin']), place('2', ['Susah'])]
  for (const name of ['Hajin town', 'The town of Hajin', 'Hajin (east)', 'Hajin (east) town'])
    expect(found(place('x', [name]), list)).toEqual(['1', 'NAME', 0])
  expect(found(place('x', ['مدينة هجين']), list)).toEqual(['1', 'SOUND', 0])
})

test('a country is found by its code, and called what that stands for', () => {
  const list = [place('SY', ['Syrian Arab Republic'], 'COUNTRY'), place('IQ', ['Republic of Iraq'], 'COUNTRY')]
  expect(found({ ...place('x', ['Home'], 'COUNTRY'), refs: ['iso3166-1:SY'] }, list)).toEqual(['SY', 'CODE', 0])
  expect(found({ ...place('x', ['Home'], 'COUNTRY'), refs: ['iso3166-1:IRQ'] }, list)).toEqual(['IQ', 'CODE', 0])
  expect(found({ ...place('x', ['Syria'], 'COUNTRY'), refs: ['gwno:652'] }, list)).toEqual(['SY', 'NAME', 0])
})

test('the level is the lowest at which just this is found', () => {
  const secret: [string, number] = ['Dhiban', 2]
  expect(found(place('x', ['The ford', secret]), [place('1', ['Dhiban'])])).toEqual(['1', 'NAME', 2])
  expect(found(place('x', ['Dhiban']), [place('1', [secret])])).toEqual(['1', 'NAME', 2])
  expect(found(place('x', ['Dhiban', ['Hajin', 4]]), [place('1', ['Dhiban', 'Hajin'])])).toEqual(['1', 'NAME', 0])
  expect(found(place('x', ['Diban', secret]), [place('1', ['Dhiban'])])).toEqual(['1', 'SOUND', 0])
})

test('what one who sees more cannot tell apart is not found for one who sees less', () => {
  expect(found(place('x', ['Dhiban']), [place('1', ['Dhiban']), place('2', [['Dhiban', 3]])])).toEqual(['1', '2'])
})
