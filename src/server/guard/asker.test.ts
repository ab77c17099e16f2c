import type { FastifyRequest } from 'fastify'
import { describe, expect, it } from 'vitest'
import { createAskers } from './asker.ts'

const from = (ip: string, authorization?: string) =>
  ({ ip, headers: authorization === undefined ? {} : { authorization } }) as FastifyRequest

const refusalOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    const { code, http } = (
      error as { extensions: { code: string; http: { status: number; headers: Map<string, string> } } }
    ).extensions
    return { code, status: http.status, headers: Object.fromEntries(http.headers) }
  }
  return undefined
}

describe('whoever asks', () => {
  it('is refused with an unknown token, and charged nothing', () => {
    const askerOf = createAskers({ tokens: [], maxCostPerMinute: 100 })
    for (let time = 0; time < 3; time += 1)
      expect(refusalOf(() => askerOf(from('192.0.2.1', 'Bearer x')))).toEqual({
        code: 'UNAUTHENTICATED',
        status: 401,
        headers: {},
      })
    expect(askerOf(from('192.0.2.1')).viewer.name).toBe('anonymous')
  })

  it('is charged for the request itself and for what it costs, and told how long to wait', () => {
    const askerOf = createAskers({ tokens: [], maxCostPerMinute: 6_000 })
    const { charge } = askerOf(from('192.0.2.1'))
    charge(50_000)
    const refusal = { code: 'RATE_LIMITED', status: 429, headers: { 'retry-after': expect.stringMatching(/^44\d$/u) } }
    expect(refusalOf(() => charge(1))).toEqual(refusal)
    expect(refusalOf(() => askerOf(from('192.0.2.1')))).toEqual(refusal)
    expect(refusalOf(() => askerOf(from('192.0.2.2')))).toBeUndefined()
  })
})
