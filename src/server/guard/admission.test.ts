import { describe, expect, it } from 'vitest'
import type { Estimate } from '../../cypher/estimate.ts'
import { createAdmission } from './admission.ts'
import { createRateLimit } from './rate-limit.ts'

const cost = (rows: number, searches = 0): Estimate => ({
  rows,
  searches,
  most: { path: ['nodes', 'claims'], rows: rows - 1 },
})

function weighing({ maxCost = 1_000, perMinute = 0, known = new Map<string, number>() } = {}) {
  const asked = { counts: 0 }
  const rate = createRateLimit(perMinute, () => 0)
  const admission = () =>
    createAdmission({
      maxCost,
      payer: { viewer: 'a', rate },
      counts: async () => {
        asked.counts += 1
        return known
      },
    })
  return { asked, admission }
}

/** As many rows as there are claims, where that is known. */
const claims = (field: string, most: number, isNew = false) => ({
  field,
  isNew,
  estimate: (counts: ReadonlyMap<string, number>) => cost(Math.min(most, counts.get('Claim') ?? most), 2),
})

describe('an operation', () => {
  it('within the limit is granted, and nothing is counted for it', async () => {
    const { admission, asked } = weighing()
    const one = admission()
    one.propose(claims('claims', 1_000))
    await one.granted()
    expect(asked.counts).toBe(0)
  })

  it('beyond it is refused with its estimate, the limit, and where to reduce it', async () => {
    const one = weighing().admission()
    one.propose(claims('few', 10))
    one.propose(claims('all', 5_000))
    await expect(one.granted()).rejects.toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      message: expect.stringMatching(
        /5,010 rows; this server allows 1,000\. Most of them, 4,999, are below all\.nodes\.claims/u,
      ),
      details: { estimate: 5_010, limit: 1_000, path: 'all.nodes.claims' },
    })
  })

  it('is one: each of its root fields is granted only if all are', async () => {
    const one = weighing().admission()
    one.propose(claims('a', 600))
    const first = one.granted()
    one.propose(claims('b', 600))
    await expect(first).rejects.toThrow(/1,200 rows/u)
    await expect(one.granted()).rejects.toThrow(/1,200 rows/u)
  })

  it('beyond it is granted where the graph has less than it asks for', async () => {
    const { admission, asked } = weighing({ known: new Map([['Claim', 40]]) })
    const one = admission()
    one.propose(claims('all', 5_000))
    await one.granted()
    expect(asked.counts).toBe(1)
  })
})

describe('a viewer', () => {
  it('is charged for the rows, once for each operation', async () => {
    const { admission } = weighing({ perMinute: 600 })
    const [first, second] = [admission(), admission()]
    first.propose(claims('claims', 600))
    await first.granted()
    await first.granted()
    second.propose(claims('claims', 1))
    const refusal = await second.granted().catch((error) => error)
    expect(refusal.extensions).toMatchObject({ code: 'RATE_LIMITED', http: { status: 429 } })
    expect([...refusal.extensions.http.headers]).toEqual([['retry-after', '1']])
  })

  it('is charged more for what has to be planned first', async () => {
    const { admission } = weighing({ perMinute: 2_000 })
    const [first, second] = [admission(), admission()]
    first.propose(claims('claims', 1, true))
    await first.granted()
    second.propose(claims('claims', 1))
    await expect(second.granted()).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } })
  })
})
