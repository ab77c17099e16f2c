import { describe, expect, it } from 'vitest'
import { type ErrorCode, errorCodes } from '../errors/app-error.ts'
import { outcomeOf } from './outcome.ts'

const of = (codes: readonly ErrorCode[], status: number | null = 200) => outcomeOf(new Set(codes), status)

describe('outcomeOf', () => {
  it('is ok without an error', () => {
    expect(of([])).toEqual({ outcome: 'ok', refused: [], failed: [] })
  })

  it('is failed as soon as one error is not of whoever asked', () => {
    expect(of(['BAD_CURSOR', 'DATABASE_TIMEOUT'])).toEqual({
      outcome: 'failed',
      refused: ['BAD_CURSOR'],
      failed: ['DATABASE_TIMEOUT'],
    })
  })

  it('takes each code for one or the other', () => {
    const codes = Object.keys(errorCodes) as ErrorCode[]
    const faults = codes.filter((code) => of([code]).outcome === 'failed')
    expect(faults).toEqual([...codes.filter((code) => code.startsWith('DATABASE_')), 'NOT_READY', 'INTERNAL'])
  })

  it.each([
    [400, { outcome: 'refused', refused: ['HTTP_400'], failed: [] }],
    [413, { outcome: 'refused', refused: ['HTTP_413'], failed: [] }],
    [500, { outcome: 'failed', refused: [], failed: ['HTTP_500'] }],
    [503, { outcome: 'failed', refused: [], failed: ['NOT_READY'] }],
  ])('names what HTTP itself answers by its status: %i', (status, outcome) => {
    expect(of([], status)).toEqual(outcome)
  })

  it('is aborted where nobody waits for the answer any more, whatever that would have been', () => {
    expect(of(['BAD_CURSOR'], null)).toEqual({ outcome: 'aborted', refused: ['BAD_CURSOR'], failed: [] })
  })
})
