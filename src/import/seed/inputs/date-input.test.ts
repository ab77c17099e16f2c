import { expect, test } from 'vitest'
import { parseDay } from '../../../dates/format-day.ts'
import { dateInput } from './date-input.ts'

const day = parseDay('2021-03-16')

test('what is written as a date is one', () => {
  expect(dateInput('2021-03', day)).toEqual({ edtf: '2021-03' })
  expect(dateInput(2021, null)).toEqual({ edtf: '2021' })
  expect(dateInput(undefined, day)).toBeUndefined()
})

test('words are resolved from the day of their text, and kept', () => {
  expect(dateInput({ verbatim: 'last Saturday' }, day)).toEqual({ verbatim: 'last Saturday', edtf: '2021-03-13?' })
  expect(dateInput({ verbatim: 'أمس' }, day)).toEqual({ verbatim: 'أمس', edtf: '2021-03-15' })
})

test('words stay words where the text has no day, where no rule covers them, and where the data set read them itself', () => {
  expect(dateInput({ verbatim: 'أمس' }, null)).toEqual({ verbatim: 'أمس', edtf: undefined })
  expect(dateInput({ verbatim: 'some time ago' }, day)).toEqual({ verbatim: 'some time ago', edtf: undefined })
  expect(dateInput({ verbatim: 'yesterday', edtf: '2021-03-01' }, day)).toEqual({
    verbatim: 'yesterday',
    edtf: '2021-03-01',
  })
})
