import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'
import { expectAlikeWithout } from './alike-without.ts'
import { claim, valley } from './valley.ts'

let served: ServedToViewers
beforeAll(async () => {
  served = await serveToViewers(testDatabase())
})
afterAll(() => served.close())

const hidden = valley([claim('hidden', { marking: 'RED' })])

/** Two loads, and many statements that are planned for the first time. */
const PATIENCE = { timeout: 120_000 }

describe(
  'https://github.com/OpenCTI-Platform/opencti/issues/11496: a hidden claim does not show that its ends are linked',
  PATIENCE,
  () => {
    it('neither end shows the other, in lists, networks or chains', async () => {
      await expectAlikeWithout(
        served,
        { whole: [hidden], without: [valley([])] },
        `{
        supporters: actor(ref: "v:owls") { allegedSupporters { totalCount nodes { from { name } } } }
        supported: actor(ref: "v:hawks") { allegedlySupports { totalCount nodes { to { name } } } }
        about: actor(ref: "v:hawks") { claims { totalCount } }
        supportNetwork(of: ["v:owls"], direction: BOTH) { actors { actor { name } distance } links { status } complete }
        supportPaths(from: "v:hawks", to: "v:owls") { paths { length } complete }
        propositions { totalCount nodes { text } }
        dependsOn(ref: "v:analyst") { totalCount }
      }`,
      )
    })

    it('the proposition is unknown by its id', async () => {
      await served.load(hidden)
      const { data } = await served.ask('RED', '{ propositions { nodes { id } } }')
      const [{ id }] = data.propositions.nodes
      const query = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }'
      expect((await served.ask('CLEAR', query, { id })).data).toEqual({ node: null, nodes: [null] })
      expect((await served.ask('RED', query, { id })).data).toEqual({ node: { id }, nodes: [{ id }] })
    })
  },
)
