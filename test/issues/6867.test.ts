import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'
import { claim, valley } from './valley.ts'

let served: ServedToViewers
beforeAll(async () => {
  served = await serveToViewers(testDatabase())
})
afterAll(() => served.close())

const part = (subject: string) => ({ subject, predicate: 'PARTICIPATED_IN', object: 'v:raid', role: 'VICTIM' }) as const

const graph = valley([
  claim('green', { proposition: part('v:hawks'), marking: 'GREEN' }),
  claim('red', { proposition: part('v:owls'), marking: 'RED' }),
])

describe('https://github.com/OpenCTI-Platform/opencti/issues/6867: who is listed beside whom follows the marking of the claims that say so', () => {
  it.each([
    ['CLEAR', [], 0],
    ['GREEN', ['Hawks'], 0],
    ['RED', ['Hawks', 'Owls'], 1],
  ] as const)('to a viewer of %s an incident shows as its parties %j', async (viewer, parties, incidentsOfOwls) => {
    await served.load(graph)
    const { data } = await served.ask(
      viewer,
      `{
        incident(ref: "v:raid") { participation { actor { name } } claims { totalCount } }
        actor(ref: "v:owls") { incidents { totalCount nodes { name } } }
      }`,
    )
    const shown = data.incident.participation.map(({ actor }: { actor: { name: string } }) => actor.name)
    expect(shown).toEqual(parties)
    expect(data.incident.claims.totalCount).toBe(parties.length)
    expect(data.actor.incidents.totalCount).toBe(incidentsOfOwls)
  })
})
