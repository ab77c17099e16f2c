import { describe, expect, test, vi } from 'vitest'
import { DateError } from '../date-error.ts'
import { formatDay } from '../format-day.ts'
import { parseEdtf } from './parse-edtf.ts'

/** A date as text: `2021-03-06..2021-03-13` for each range, `*` for an end without bound. */
function spans(text: string): string[] {
  return parseEdtf(text).spans.map(range)
}
function core(text: string): string | null {
  const date = parseEdtf(text)
  return date.core && range(date.core)
}
function range([from, to]: readonly [number, number]): string {
  const side = (day: number) => (Math.abs(day) === 99_999_999 ? '*' : formatDay(day))
  return `${side(from)}..${side(to)}`
}

describe('a single date', () => {
  test.each([
    ['2021-03-13', '2021-03-13..2021-03-13'],
    ['2021-03', '2021-03-01..2021-03-31'],
    ['2021', '2021-01-01..2021-12-31'],
    ['2020-02', '2020-02-01..2020-02-29'],
    ['0050', '0050-01-01..0050-12-31'],
    ['2021-03-XX', '2021-03-01..2021-03-31'],
    ['2021-03-1X', '2021-03-10..2021-03-19'],
    ['2021-03-0X', '2021-03-01..2021-03-09'],
    ['2021-03-X5', '2021-03-05..2021-03-25'],
    ['2021-XX-13', '2021-01-13..2021-12-13'],
    ['2021-0X', '2021-01-01..2021-09-30'],
    ['2021-1X-31', '2021-10-31..2021-12-31'],
    ['202X', '2020-01-01..2029-12-31'],
    ['20XX', '2000-01-01..2099-12-31'],
    ['201X-03', '2010-03-01..2019-03-31'],
    ['19XX-02-29', '1904-02-29..1996-02-29'],
    ['1950S2', '1900-01-01..1999-12-31'],
  ])('%s lies in %s', (text, span) => {
    expect(spans(text)).toEqual([span])
  })

  test('gives its bounds as days', () => {
    expect(parseEdtf('1970-01-02')).toEqual({
      edtf: '1970-01-02',
      spans: [[1, 1]],
      core: [1, 1],
      earliest: 1,
      latest: 1,
      approximate: false,
      uncertain: false,
    })
  })

  test('holds for certain only where it is one plain day', () => {
    expect(core('2021-03-13')).toBe('2021-03-13..2021-03-13')
    for (const text of ['2021-03', '2021', '2021-03-1X', '2021-21', '2021-03-13~', '2021-03-13?', '2021-03-13%']) {
      expect(core(text)).toBeNull()
    }
  })
})

describe('marks', () => {
  test.each([
    ['2021-03-13~', '2021-03-12..2021-03-14'],
    ['2021-03-13%', '2021-03-12..2021-03-14'],
    ['2021-03~', '2021-02-01..2021-04-30'],
    ['2021~', '2020-01-01..2022-12-31'],
    ['~2021-03', '2020-03-01..2022-03-31'],
    ['2021-~03-31', '2021-02-28..2021-04-30'],
  ])('%s reaches one unit of what is approximate to either side: %s', (text, span) => {
    expect(spans(text)).toEqual([span])
  })

  test('uncertain is not approximate and widens nothing', () => {
    expect(parseEdtf('2021-03-13?')).toMatchObject({ uncertain: true, approximate: false })
    expect(spans('2021-03-13?')).toEqual(['2021-03-13..2021-03-13'])
    expect(parseEdtf('2021-?03')).toMatchObject({ uncertain: true, approximate: false })
  })

  test('are read from both ends of an interval, where the parser has none on the interval', () => {
    expect(parseEdtf('2021-03-01~/2021-03-09?')).toMatchObject({ approximate: true, uncertain: true, core: null })
    expect(spans('2021-03-05~/2021-03-09')).toEqual(['2021-03-04..2021-03-09'])
  })
})

describe('a season', () => {
  test.each([
    ['2021-21', ['2021-03-01..2021-05-31']],
    ['2021-22', ['2021-06-01..2021-08-31']],
    ['2021-23', ['2021-09-01..2021-11-30']],
    ['2021-25', ['2021-03-01..2021-05-31']],
    ['2021-31', ['2021-03-01..2021-05-31']],
    ['2021-33', ['2021-01-01..2021-03-31']],
    ['2021-36', ['2021-10-01..2021-12-31']],
    ['2021-39', ['2021-09-01..2021-12-31']],
    ['2021-41', ['2021-07-01..2021-12-31']],
  ])('%s lies in %j', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  test('winter may be the one that ends or the one that begins in its year', () => {
    expect(spans('2021-24')).toEqual(['2020-12-01..2021-02-28', '2021-12-01..2022-02-28'])
  })
})

describe('an interval', () => {
  test('holds from the latest day of its start to the earliest of its end', () => {
    expect(core('2021-03-01/2021-03-09')).toBe('2021-03-01..2021-03-09')
    expect(core('2020/2022')).toBe('2020-12-31..2022-01-01')
    expect(core('2020-11/2021')).toBe('2020-11-30..2021-01-01')
    expect(core('2021-03/2021-03')).toBeNull()
    expect(spans('2020/2022')).toEqual(['2020-01-01..2022-12-31'])
  })

  test('with an open end holds without end', () => {
    expect(spans('2020/..')).toEqual(['2020-01-01..*'])
    expect(core('2020/..')).toBe('2020-12-31..*')
    expect(core('../2020')).toBe('*..2020-01-01')
    expect(parseEdtf('../2020')).toMatchObject({ earliest: null, latest: 18_627 })
  })

  test('with an unknown end says nothing beyond the end that is known', () => {
    expect(spans('2021-03/')).toEqual(['2021-03-01..*'])
    expect(core('2021-03/')).toBeNull()
    expect(core('2021-03-13/')).toBe('2021-03-13..2021-03-13')
    expect(spans('/2021-03')).toEqual(['*..2021-03-31'])
    expect(core('/2021-03-13')).toBe('2021-03-13..2021-03-13')
    expect(parseEdtf('/2021-03')).toMatchObject({ earliest: null, core: null })
  })
})

describe('a set', () => {
  test('is a range with every day in it', () => {
    expect(spans('[2021-03-06..2021-03-13]')).toEqual(['2021-03-06..2021-03-13'])
  })

  test('is its members and not what lies between them', () => {
    expect(spans('[2021-03-13,2021-03-06]')).toEqual(['2021-03-06..2021-03-06', '2021-03-13..2021-03-13'])
    expect(spans('[2020,2021-03..2021-05]')).toEqual(['2020-01-01..2020-12-31', '2021-03-01..2021-05-31'])
    expect(spans('{2020-01-01,2021-01-01}')).toEqual(['2020-01-01..2020-01-01', '2021-01-01..2021-01-01'])
  })

  test('may reach back or on without end', () => {
    expect(spans('[..2021-03-06]')).toEqual(['*..2021-03-06'])
    expect(spans('[2021-03-06..]')).toEqual(['2021-03-06..*'])
    expect(parseEdtf('[..2021-03-06]').earliest).toBeNull()
  })

  test('never says throughout', () => {
    for (const text of ['[2021-03-06..2021-03-13]', '[2021-03-06]', '{2020,2021}']) expect(core(text)).toBeNull()
  })
})

describe('a moment', () => {
  test('lies on the day in UTC, its offset taken into account', () => {
    expect(spans('2021-03-13T10:00:00+03:00')).toEqual(['2021-03-13..2021-03-13'])
    expect(spans('2021-03-13T01:00:00+03:00')).toEqual(['2021-03-12..2021-03-12'])
    expect(spans('2021-03-13T23:00:00-05:00')).toEqual(['2021-03-14..2021-03-14'])
  })

  test('without a zone stays on its day, wherever this machine is', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    expect(spans('2021-03-13T10:00:00')).toEqual(['2021-03-13..2021-03-13'])
    vi.unstubAllEnvs()
  })

  test('does not hold throughout its day', () => {
    expect(core('2021-03-13T10:00:00Z')).toBeNull()
  })
})

describe('what is no date is refused by name', () => {
  const hint = /^".*" is no date in EDTF\. Allowed are for example 2021-03-13, .*\.$/
  test.each(['2005-00-00', '2/18/10', '99 Oct. 9999', '2021-13-01', '', '2021-W10', ' 2021', '2021-02-30', '198', '/'])(
    '%j',
    (text) => {
      expect(() => parseEdtf(text)).toThrow(DateError)
    },
  )

  test('with what is allowed', () => {
    expect(() => parseEdtf('2/18/10')).toThrow(hint)
    expect(() => parseEdtf('')).toThrow(hint)
    expect(() => parseEdtf("2021'); MATCH (n) DETACH DELETE n //")).toThrow(hint)
  })

  test.each([
    ['2021-02-29', '"2021-02-29" is no date. The month 2 of 2021 has no day 29.'],
    ['2021-02-29T10:00:00Z', '"2021-02-29T10:00:00Z" is no date. The month 2 of 2021 has no day 29.'],
    ['2021-06/2021-03', '"2021-06/2021-03" is no date. It ends before it begins.'],
    ['[2020..2019]', '"[2020..2019]" is no date. A range in it ends before it begins.'],
    ['../..', '"../.." is no date. At least one end of an interval must be a date.'],
    ['Y-17E7', '"Y-17E7" is no date. The year -170000000 lies outside the years 0000 to 9999.'],
    ['9999~', 'The date "9999~" reaches outside the years 0000 to 9999.'],
  ])('%s with its reason', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(message)
  })

  test('also where it is too long to be read', () => {
    const long = `[${Array(5000).fill('2021-1X-1X').join(',')}]`
    expect(() => parseEdtf(long)).toThrow('A date has at most 200 signs, this one has 55001.')
  })
})
