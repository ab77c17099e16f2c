import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { endOfTime } from '../../../lib/end-of-time.ts'
import { type InferredStep, inferredSteps, type QuotedClaim, type StatedStep } from './inferred-steps.ts'
import { type Period, without } from './periods.ts'

const words = 'the river brigade has been sending rifles and fuel to the hill company since spring'
const otherWords = 'nobody in the valley ever saw a lorry of that brigade cross the bridge by night'

function claim(id: string, given: Partial<QuotedClaim> = {}): QuotedClaim {
  const usual = { quote: words, documentId: `document of ${id}`, polarity: 'ASSERTED', level: 0, orderKey: id }
  return { id, ...usual, days: null, recordedAt: 1, withdrawnAt: endOfTime, stated: [], ...given }
}

const stated = (to: string | null, given: Partial<StatedStep> = {}): StatedStep => ({
  to,
  level: 0,
  recordedAt: 1,
  withdrawnAt: endOfTime,
  ...given,
})

const ways = (...claims: QuotedClaim[]) => inferredSteps(claims).map(({ from, to }) => `${from} → ${to}`)

describe('a step is inferred', () => {
  it('from every later use of the words to the first', () => {
    expect(ways(claim('c'), claim('a'), claim('b', { quote: `${words} ` }))).toEqual(['b → a', 'c → a'])
  })

  it('not within a document, between assertion and denial, or between other words', () => {
    expect(ways(claim('a'), claim('b', { documentId: 'document of a' }))).toEqual([])
    expect(ways(claim('a'), claim('b', { polarity: 'DENIED' }))).toEqual([])
    expect(ways(claim('a'), claim('b', { quote: otherWords }))).toEqual([])
  })

  it('to the words that had certainly appeared first, then to those recorded first', () => {
    const dated = (id: string, days: number[] | null, recordedAt: number) => claim(id, { days, recordedAt })
    expect(ways(dated('a', [20, 20], 1), dated('b', [10, 10], 2))).toEqual(['a → b'])
    expect(ways(dated('a', [1, 30], 1), dated('b', [10, 10], 2))).toEqual(['a → b'])
    expect(ways(dated('a', null, 1), dated('b', [10, 10], 2))).toEqual(['a → b'])
    expect(ways(dated('b', [10, 10], 2), dated('a', [10, 10], 1))).toEqual(['b → a'])
    expect(ways(dated('b', null, 1), dated('a', null, 1))).toEqual(['b → a'])
  })

  it('where none is stated', () => {
    expect(ways(claim('a'), claim('b', { stated: [stated('x')] }))).toEqual([])
    expect(ways(claim('a'), claim('b', { stated: [stated(null)] }))).toEqual([])
    expect(ways(claim('a', { stated: [stated('b')] }), claim('b'))).toEqual([])
  })

  it('beside a stated one for whoever does not see that, or no longer', () => {
    const [hidden] = inferredSteps([claim('a'), claim('b', { stated: [stated('x', { level: 2, recordedAt: 5 })] })])
    expect(hidden).toMatchObject({ from: 'b', to: 'a', recordedAt: 1, twins: [2, 5, endOfTime] })
    const [past] = inferredSteps([claim('a'), claim('b', { stated: [stated('x', { withdrawnAt: 9 })] })])
    expect(past).toMatchObject({ from: 'b', to: 'a', twins: [0, 1, 9] })
  })

  it('to each claim that may be the first that shows, and to no more', () => {
    const secret = claim('a', { level: 2 })
    expect(ways(secret, claim('b'), claim('c'), claim('d'))).toEqual(['b → a', 'c → a', 'c → b', 'd → a', 'd → b'])
    const gone = claim('a', { withdrawnAt: 5 })
    expect(inferredSteps([gone, claim('b'), claim('c')])).toMatchObject([
      { from: 'b', to: 'a', recordedAt: 1, withdrawnAt: 5, twins: [] },
      { from: 'c', to: 'a', withdrawnAt: 5, twins: [] },
      { from: 'c', to: 'b', withdrawnAt: endOfTime, twins: [0, 1, 5] },
    ])
  })

  it('between versions that never stood in the record together: never', () => {
    expect(ways(claim('a', { withdrawnAt: 5 }), claim('b', { recordedAt: 5 }))).toEqual([])
  })
})

test('a thousand copies of one text lead to the first, by as many steps', () => {
  const copies = Array.from({ length: 1_000 }, (_, at) => claim(String(at).padStart(4, '0')))
  const steps = inferredSteps(copies)
  expect(steps).toHaveLength(999)
  expect(new Set(steps.map(({ to }) => to))).toEqual(new Set(['0000']))
})

test('a period without another is what lies before it and after it', () => {
  const period = (recordedAt: number, withdrawnAt: number): Period => ({ recordedAt, withdrawnAt })
  expect(without([period(1, 9)], period(3, 5))).toEqual([period(1, 3), period(5, 9)])
  expect(without([period(1, 9)], period(0, 5))).toEqual([period(5, 9)])
  expect(without([period(1, 9)], period(1, 9))).toEqual([])
  expect(without([period(1, 9)], period(9, 12))).toEqual([period(1, 9)])
})

describe('for every viewer and moment', () => {
  const moments = [0, 1, 2, 3, 4]
  const period = fc
    .tuple(fc.constantFrom(...moments), fc.constantFrom(1, 2, 3, endOfTime))
    .map(([recordedAt, length]) => ({ recordedAt, withdrawnAt: Math.min(recordedAt + length, endOfTime) }))
  const level = fc.nat(2)
  const names = ['a', 'b', 'c', 'd', 'e']
  const anyClaim = (id: string): Arbitrary<QuotedClaim> =>
    fc
      .record({
        period,
        level,
        quote: fc.constantFrom(words, `${words} ago`, otherWords),
        documentId: fc.constantFrom('one', 'two', 'three', 'four'),
        polarity: fc.constantFrom('ASSERTED', 'ASSERTED', 'DENIED'),
        days: fc.option(fc.tuple(fc.nat(2), fc.nat(2))),
        stated: fc.array(
          fc
            .record({ to: fc.option(fc.constantFrom(...names)), level, period })
            .map(({ period, ...step }) => ({ ...step, ...period })),
          { maxLength: 2 },
        ),
      })
      .map(({ period, ...said }) => claim(id, { ...said, ...period }))

  it('at most one step shows from a claim: to the first use of the words that is seen', () => {
    fc.assert(
      fc.property(fc.tuple(...names.map(anyClaim)), (claims) => {
        const steps = inferredSteps(claims)
        for (const clearance of [0, 1, 2]) {
          for (const moment of moments) {
            expect(followed(steps, claims, clearance, moment)).toEqual(firstUses(claims, clearance, moment))
          }
        }
      }),
    )
  })

  const stands = ({ recordedAt, withdrawnAt }: Period, moment: number) => recordedAt <= moment && moment < withdrawnAt

  function followed(steps: readonly InferredStep[], claims: readonly QuotedClaim[], clearance: number, moment: number) {
    const shows = (id: string) => claims.some((one) => one.id === id && one.level <= clearance && stands(one, moment))
    return steps
      .filter((step) => shows(step.from) && shows(step.to) && stands(step, moment))
      .filter(({ twins }) => {
        const at = Array.from({ length: twins.length / 3 }, (_, index) => twins.slice(3 * index, 3 * index + 3))
        return !at.some(([level, from, to]) => level! <= clearance && from! <= moment && moment < to!)
      })
      .map(({ from, to }) => `${from} → ${to}`)
      .sort()
  }

  function firstUses(claims: readonly QuotedClaim[], clearance: number, moment: number): string[] {
    const seen = claims.filter((one) => one.level <= clearance && stands(one, moment))
    const order = ({ days, recordedAt, orderKey }: QuotedClaim) =>
      [days === null ? 9 : Math.max(...days), recordedAt, orderKey].join(' ')
    const takes = (one: QuotedClaim, to?: string) =>
      one.stated.some((step) => (to === undefined || step.to === to) && step.level <= clearance && stands(step, moment))
    return seen
      .flatMap((one) => {
        if (takes(one)) return []
        const isCopied = (other: QuotedClaim) =>
          order(other) < order(one) &&
          (other.quote === otherWords) === (one.quote === otherWords) &&
          other.polarity === one.polarity &&
          other.documentId !== one.documentId &&
          !other.stated.some((step) => step.to === one.id && stands(step, moment))
        const [first] = seen.filter(isCopied).sort((a, b) => (order(a) < order(b) ? -1 : 1))
        return first === undefined ? [] : [`${one.id} → ${first.id}`]
      })
      .sort()
  }
})
