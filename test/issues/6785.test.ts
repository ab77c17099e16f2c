import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'
import { claim, valley } from './valley.ts'

let served: ServedToViewers
beforeAll(async () => {
  served = await serveToViewers(testDatabase())
})
afterAll(() => served.close())

const secret = {
  ref: 'v:secret',
  names: [{ value: 'Secret Band', lang: 'en', kind: 'PRIMARY' as const }],
  actorKind: 'REBEL_GROUP' as const,
  marking: 'RED' as const,
}
const before = valley(
  [claim('changed', { proposition: { subject: 'v:secret', predicate: 'SUPPORTS', object: 'v:owls' } })],
  { actors: [secret] },
)
const after = valley([claim('changed')], { actors: [secret] })

const history = `query ($knownAt: DateTime) {
  claim(ref: "v:changed", lens: { knownAt: $knownAt }) {
    proposition { text } supersedes { proposition { text } } supersededBy { proposition { text } }
  }
}`

describe('https://github.com/OpenCTI-Platform/opencti/issues/6785: the history of a claim names nobody whom the viewer may not see', () => {
  it('a version that named somebody hidden is no part of it', async () => {
    await served.load(before, after)
    const { data } = await served.ask('CLEAR', history)
    const text = 'that Hawks support Owls'
    expect(data.claim).toEqual({ proposition: { text }, supersedes: [], supersededBy: [] })
    const { data: seen } = await served.ask('RED', history)
    expect(seen.claim.supersedes).toEqual([{ proposition: { text: 'that Secret Band supports Owls' } }])
  })

  it('nor is it found in the record as it stood when that version spoke', async () => {
    await served.load(before, after)
    const { data: seen } = await served.ask('RED', '{ claim(ref: "v:changed") { supersedes { recordedAt } } }')
    const knownAt = seen.claim.supersedes[0].recordedAt
    expect((await served.ask('RED', history, { knownAt })).data.claim).not.toBeNull()
    expect((await served.ask('CLEAR', history, { knownAt })).data.claim).toBeNull()
  })

  it('nor does a version show whose claim has been marked since', async () => {
    const marked = valley([claim('changed', { marking: 'RED' })], { actors: [secret] })
    await served.load(valley([claim('changed', { modality: 'ALLEGED' })], { actors: [secret] }), after, marked)
    expect((await served.ask('RED', history)).data.claim.supersedes).toHaveLength(1)
    expect((await served.ask('CLEAR', history)).data.claim).toBeNull()
    expect((await served.ask('CLEAR', '{ propositions { totalCount } }')).data.propositions.totalCount).toBe(0)
  })
})
