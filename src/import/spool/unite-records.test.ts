import { describe, expect, test } from 'vitest'
import { uniteRecords } from './unite-records.ts'

const red = { id: 'ucdp:1', kind: 'STATE', name: { en: 'Red' } }

describe('two records of one id', () => {
  test('that say the same are one', () => {
    expect(uniteRecords('actors', red, { ...red })).toEqual(red)
  })

  test('have all their names: the first of a language is the one to show', () => {
    const other = {
      ...red,
      name: { en: 'Red Army', ar: 'الأحمر' },
      aliases: { en: ['Red', { value: 'Reds', kind: 'ACRONYM' }] },
    }
    const again = { ...red, name: { en: 'Red Army' }, aliases: { en: ['Reds'] } }
    const united = uniteRecords('actors', uniteRecords('actors', red, other)!, again)
    expect(united).toEqual({
      ...red,
      name: { en: 'Red', ar: 'الأحمر' },
      aliases: { en: ['Red Army', { value: 'Reds', kind: 'ACRONYM' }] },
    })
  })

  test('have all their identifiers', () => {
    const one = { ...red, identifiers: ['isnad:red'] }
    const other = { ...red, identifiers: ['geonames:2', 'isnad:red'] }
    expect(uniteRecords('actors', one, other)!.identifiers).toEqual(['isnad:red', 'geonames:2'])
  })

  test('are none where anything else differs', () => {
    expect(uniteRecords('actors', red, { ...red, kind: 'REBEL_GROUP' })).toBeNull()
    expect(uniteRecords('places', red, { ...red, within: 'x' })).toBeNull()
    expect(uniteRecords('claims', { id: 'a', subject: 'b' }, { id: 'a', subject: 'c' })).toBeNull()
  })

  test('read from two rows were read from the first', () => {
    const claim = { id: 'a', subject: 'b', record: { row: 2 } }
    expect(uniteRecords('claims', claim, { ...claim, record: { row: 3 } })).toEqual(claim)
  })
})
