import { describe, expect, it } from 'vitest'
import type { Estimate } from '../../cypher/estimate.ts'
import { createAdmission } from './admission.ts'

const cost = (rows: number, searches = 0): Estimate => ({
  rows,
  searches,
  most: { path: ['nodes', 'claims'], rows: rows - 1 },
})

function weighing({ known = new Map<string, number>() } = {}) {
  const told = { counted: 0, charged: [] as number[], weighed: [] as number[] }
  const admission = () =>
    createAdmission({
      maxCost: 1_000,
      charge: (rows) => void told.charged.push(rows),
      onWeighed: (rows) => void told.weighed.push(rows),
      counts: async () => {
        told.counted += 1
        return known
      },
    })
  return { told, admission }
}

/** As many rows as there are claims, where that is known. */
const claims = (field: string, most: number, isNew = false) => ({
  field,
  isNew,
  estimate: (counts: ReadonlyMap<string, number>) => cost(Math.min(most, counts.get('Claim') ?? most), 2),
})

describe('an operation', () => {
  it('within the limit is granted, and nothing is counted for it', async () => {
    const { admission, told } = weighing()
    const one = admission()
    one.propose(claims('claims', 1_000))
    await one.granted()
    expect(told).toEqual({ counted: 0, charged: [1_000], weighed: [1_000] })
  })

  it('beyond it is refused with its estimate, the limit, and where to reduce it', async () => {
    const { admission, told } = weighing()
    const one = admission()
    one.propose(claims('few', 10))
    one.propose(claims('all', 5_000))
    await expect(one.granted()).rejects.toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      message: expect.stringMatching(
        /5,010 rows; this server allows 1,000\. Most of them, 4,999, are below all\.nodes\.claims/u,
      ),
      details: { estimate: 5_010, limit: 1_000, path: 'all.nodes.claims' },
    })
    expect(told).toEqual({ counted: 1, charged: [], weighed: [5_010] })
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
    const { admission, told } = weighing({ known: new Map([['Claim', 40]]) })
    const one = admission()
    one.propose(claims('all', 5_000))
    await one.granted()
    expect(told).toEqual({ counted: 1, charged: [40], weighed: [40] })
  })

  it('that has a statement run again costs as much again, and is told when it would be too much', async () => {
    const { admission, told } = weighing()
    const one = admission()
    one.propose(claims('contradictions', 400))
    await one.granted()
    expect(await one.again(claims('contradictions', 400))).toBeNull()
    expect(await one.again(claims('contradictions', 400))).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      details: { estimate: 1_200, limit: 1_000 },
    })
    expect(told.charged).toEqual([400, 400])
  })
})

describe('a viewer', () => {
  it('is charged for the rows, once for each operation', async () => {
    const { admission, told } = weighing()
    const one = admission()
    one.propose(claims('a', 600))
    one.propose(claims('b', 1))
    await one.granted()
    await one.granted()
    expect(told.charged).toEqual([601])
  })

  it('is charged more for what has to be planned first', async () => {
    const { admission, told } = weighing()
    const one = admission()
    one.propose(claims('claims', 1, true))
    await one.granted()
    expect(told).toMatchObject({ charged: [1 + 2 * 1_000], weighed: [1] })
  })
})
