import { expect, test } from 'vitest'
import { toUncertainDate } from './uncertain-date.ts'

test('gives the bounds of what the words were read as', () => {
  expect(toUncertainDate({ verbatim: 'السبت الماضي', edtf: '[2021-03-06,2021-03-13]' })).toEqual({
    verbatim: 'السبت الماضي',
    edtf: '[2021-03-06,2021-03-13]',
    earliest: '2021-03-06',
    latest: '2021-03-13',
    approximate: false,
    uncertain: false,
  })
})

test('has no bound where an end is open, and none at all for words that were not read', () => {
  expect(toUncertainDate({ edtf: '2020~/..' })).toMatchObject({
    earliest: '2019-01-01',
    latest: null,
    approximate: true,
  })
  expect(toUncertainDate({ verbatim: 'السبت الماضي', edtf: null })).toEqual({
    verbatim: 'السبت الماضي',
    edtf: null,
    earliest: null,
    latest: null,
    approximate: false,
    uncertain: false,
  })
})
