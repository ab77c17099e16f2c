import { expect, test } from 'vitest'
import { didYouMean } from './did-you-mean.ts'

const words = ['SUPPORTS', 'OPPOSES', 'ALLIED_WITH']

test('names the nearest candidate', () => {
  expect(didYouMean('SUPORTS', words)).toBe('SUPPORTS')
  expect(didYouMean('OPOSSES', words)).toBe('OPPOSES')
})

test('takes no notice of case', () => {
  expect(didYouMean('allied_wiht', words)).toBe('ALLIED_WITH')
})

test('says nothing where no candidate is near', () => {
  expect(didYouMean('BANANA', words)).toBeNull()
  expect(didYouMean('', words)).toBeNull()
})

test('prefers the first of equally near candidates', () => {
  expect(didYouMean('bat', ['cat', 'hat'])).toBe('cat')
})
