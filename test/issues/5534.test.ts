import { afterAll, beforeAll, describe, it } from 'vitest'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'
import { expectAlikeWithout } from './alike-without.ts'
import { claim, valley } from './valley.ts'

let served: ServedToViewers
beforeAll(async () => {
  served = await serveToViewers(testDatabase())
})
afterAll(() => served.close())

/** Two loads, and many statements that are planned for the first time. */
const PATIENCE = { timeout: 120_000 }

describe(
  'https://github.com/neo4j/graphql/issues/5534: a filter does not look through what is hidden',
  PATIENCE,
  () => {
    it('incidents are not found by claims that the viewer may not see', async () => {
      const ofRaid = { incident: 'v:raid', marking: 'RED' } as const
      const part = { subject: 'v:hawks', predicate: 'PARTICIPATED_IN', object: 'v:raid', role: 'PERPETRATOR' } as const
      const toll = { outcome: 'KILLED', partyScope: 'TOTAL', low: 3, best: 3, high: 3, quantifier: 'EXACT' } as const
      const hidden = [
        claim('own', { ...ofRaid, claimant: 'v:hawks', proposition: part, claimedOn: { edtf: '2021-03-13' } }),
        claim('toll', { ...ofRaid, proposition: { subject: 'v:raid', predicate: 'CASUALTIES' }, tolls: [toll] }),
      ]
      const graphs = { whole: [valley(hidden)], without: [valley([])] }
      await expectAlikeWithout(
        served,
        graphs,
        `{
        byActor: incidents(filter: { actors: ["v:hawks"] }) { totalCount nodes { name } }
        byPerpetrator: incidents(filter: { attributedToAll: ["v:hawks"] }) { totalCount }
        byClaimant: incidents(filter: { claimedBy: ["v:hawks"] }) { totalCount }
        byReporter: incidents(filter: { reportedBy: ["v:analyst"] }) { totalCount }
        claimed: incidents(filter: { responsibilityClaimed: true }) { totalCount }
        unclaimed: incidents(filter: { responsibilityClaimed: false }) { totalCount }
        soonClaimed: incidents(filter: { claimedWithinHours: 24 }) { totalCount }
        deadly: incidents(filter: { minBest: 1 }) { totalCount }
      }`,
      )
    })

    it('propositions are not found by claims that the viewer may not see', async () => {
      const open = claim('open')
      const hidden = claim('hidden', {
        claimant: 'v:paper',
        attribution: 'UNATTRIBUTED',
        marking: 'RED',
        polarity: 'DENIED',
      })
      const graphs = { whole: [valley([open, hidden])], without: [valley([open])] }
      await expectAlikeWithout(
        served,
        graphs,
        `{
        denied: propositions(filter: { polarity: DENIED }) { totalCount }
        ofPaper: propositions(filter: { claimants: ["v:paper"] }) { totalCount }
        onlyOfAnalyst: propositions(onlyBy: { claimants: ["v:analyst"] }) { totalCount }
      }`,
      )
    })

    it('nothing is found by a name that the viewer may not read, nor through a place that lies between', async () => {
      const secret = { value: 'Nightfall', lang: 'en', kind: 'ALIAS', marking: 'RED' } as const
      const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })
      const graph = (hidden: boolean) =>
        valley([claim('at', { place: 'v:village' })], {
          actors: [
            { ref: 'v:crows', names: [...named('Crows').names, ...(hidden ? [secret] : [])], actorKind: 'REBEL_GROUP' },
          ],
          places: [
            { ref: 'v:province', ...named('Province'), placeKind: 'GOVERNORATE' },
            { ref: 'v:district', ...named('District'), placeKind: 'DISTRICT', within: 'v:province', marking: 'RED' },
            { ref: 'v:village', ...named('Village'), placeKind: 'COMMUNITY', ...(hidden && { within: 'v:district' }) },
          ],
        })
      await expectAlikeWithout(
        served,
        { whole: [graph(true)], without: [graph(false)] },
        `{
        named: actors(filter: { nameContains: "night" }) { totalCount }
        search(text: "nightfall") { nodes { matched } }
        places(within: "v:province") { totalCount nodes { name } }
        claims(filter: { places: ["v:province"] }) { totalCount }
        through: claims(lens: { places: ["v:province"] }) { totalCount }
      }`,
      )
    })
  },
)
