import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { fromExactJson, toExactJson } from './exact-value.ts'

const { DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types
const int = neo4j.int

const values = {
  text: 'ثلاثة',
  yes: true,
  whole: int(7),
  huge: int('9223372036854775807'),
  float: 40,
  none: Number.NaN,
  most: Number.NEGATIVE_INFINITY,
  bytes: new Int8Array([1, -2]),
  list: [int(1), int(2)],
  floats: [1, 2.5],
  point: new Point(int(4326), 40.5, 35),
  high: new Point(int(9157), 1, 2, 3),
  date: new neo4j.types.Date(int(2021), int(3), int(6)),
  localTime: new LocalTime(int(12), int(0), int(1), int(5)),
  time: new Time(int(12), int(0), int(1), int(5), int(10_800)),
  localDateTime: new LocalDateTime(int(2021), int(3), int(6), int(12), int(0), int(1), int(5)),
  offset: new DateTime(int(2021), int(3), int(6), int(12), int(0), int(1), int(5), int(10_800)),
  zoned: new DateTime(int(2021), int(3), int(6), int(12), int(0), int(1), int(5), int(10_800), 'Asia/Damascus'),
  duration: new Duration(int(14), int(3), int(4), int(5)),
}

describe('exact JSON', () => {
  it('gives every value back as it was', () => {
    expect(fromExactJson(JSON.parse(JSON.stringify(toExactJson(values))))).toEqual(values)
  })

  it('tells whole numbers from fractions, and numbers beyond 53 bits', () => {
    expect(toExactJson({ whole: int(40), float: 40, huge: int('9007199254740993') })).toEqual({
      whole: 40,
      float: { float: '40' },
      huge: { integer: '9007199254740993' },
    })
  })

  it('refuses what is no value', () => {
    for (const json of [{ money: ['1'] }, null, {}]) expect(() => fromExactJson({ json })).toThrow('no value')
  })
})
