import { describe, expect, test } from 'vitest'
import { skeleton } from './skeleton.ts'
import { soundCosts, soundPattern, undividedPattern } from './sound-likeness.ts'
import { sounds } from './sounds.ts'

/** How far the one word of a name is from that of a text; null where their consonants differ. */
function distance(text: string, name: string): number | null {
  const [sought, heard] = [sounds(text), sounds(name)]
  if (!new RegExp(`^${soundPattern(sought)}$`, 'u').test(heard)) return null
  return [...heard].reduce((sum, sign, at) => sum + (soundCosts[sought[at]!]?.[sign] ?? 0), 0)
}

describe('a word finds those with its consonants', () => {
  test.each([
    ['Golani', 'الجولاني', 0],
    ['الجولاني', 'Jolani', 0],
    ['Raqqa', 'الرقة', 2],
    ['Daesh', 'داعش', 2],
    ['Theeban', 'ذيبان', 0],
    ['ذيبان', 'Zeiban', 1],
    ['Zeiban', 'Theeban', 1],
    ['Diban', 'ذيبان', 1],
    ['Bagdadi', 'البغدادي', 3],
    ['Abdullah', 'عبد الله', 4],
  ])('%s finds %s at %i', (text, name, expected) => {
    expect(distance(text, name)).toBe(expected)
  })

  test.each([
    ['Abd', 'أبو'],
    ['Zor', 'صور'],
    ['Diban', 'Zeiban'],
  ])('%s is never %s', (text, name) => {
    expect(distance(text, name)).toBeNull()
  })
})

describe('names with the same consonants are told apart by their vowels', () => {
  test.each([
    ['Muhammad', 'محمد', 'محمود'],
    ['Mohammed', 'محمد', 'محمود'],
    ['Mahmud', 'محمود', 'محمد'],
    ['Mahmoud', 'محمود', 'محمد'],
    ['محمود', 'Mahmoud', 'Muhammad'],
    ['محمد', 'محمد', 'محمود'],
    ['Muhammad', 'Mohamad', 'Mahmud'],
    ['Raqqa', 'الرقة', 'العراق'],
    ['Hassan', 'حسن', 'حسين'],
    ['Hussein', 'حسين', 'حسن'],
  ])('%s is nearer to %s than to %s', (text, near, far) => {
    expect(distance(text, near)).toBeLessThan(distance(text, far)!)
  })
})

describe('words are found however they are divided', () => {
  test.each([
    ['Dair Alzour', 'دير الزور'],
    ['دير الزور', 'Dair Alzour'],
    ['Abu Kamal', 'البوكمال'],
    ['Bukamal', 'Abu Kamal'],
    ['Nureddin', 'نور الدين'],
    ['Nuraldin', 'نور الدين'],
    ['نور الدين', 'Nuraldeen'],
  ])('%s finds %s', (text, name) => {
    expect(skeleton(name)).toMatch(new RegExp(`^${undividedPattern(sounds(text))}$`, 'u'))
  })

  test('an l that is no article is kept', () => {
    expect(undividedPattern(sounds('Golani'))).toBe('[jg]ln')
    expect(undividedPattern(sounds('Latakia'))).toBe('l[tþ]k')
  })
})
