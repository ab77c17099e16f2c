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

const toll = (killed: number) =>
  ({ outcome: 'KILLED', partyScope: 'TOTAL', low: killed, best: killed, high: killed, quantifier: 'EXACT' }) as const
const tollOfRaid = { subject: 'v:raid', predicate: 'CASUALTIES' } as const

const open = [claim('open'), claim('open-toll', { proposition: tollOfRaid, tolls: [toll(3)] })]
const hidden = [
  claim('support', { claimant: 'v:owls', document: undefined, marking: 'RED' }),
  claim('denial', { claimant: 'v:paper', polarity: 'DENIED', marking: 'RED' }),
  claim('toll', { claimant: 'v:owls', proposition: tollOfRaid, tolls: [toll(9)], marking: 'RED' }),
]

/** Two loads, and many statements that are planned for the first time. */
const PATIENCE = { timeout: 120_000 }

describe('https://github.com/OpenCTI-Platform/opencti/issues/3319: no number counts what is hidden', PATIENCE, () => {
  it('claims, origins, bounds, standings and what rests on someone are those of the claims that show', async () => {
    await expectAlikeWithout(
      served,
      { whole: [valley([...open, ...hidden])], without: [valley(open)] },
      `{
        claims { totalCount pageInfo { hasNextPage } }
        about: actor(ref: "v:hawks") { claims { totalCount } }
        made: actor(ref: "v:owls") { claimsMade { totalCount } }
        carried: source(ref: "v:paper") { claims { totalCount } claimsMade { totalCount } }
        links: actor(ref: "v:owls") { allegedSupporters { nodes {
          claimCount denialCount status origins { min max }
          proposition { facets { status } denials { totalCount } claims { totalCount } }
        } } }
        incident(ref: "v:raid") { casualties { low best high origins { max } } }
        dependsOn(ref: "v:analyst") { nodes { effect before { max } after { max } } }
      }`,
    )
  })
})
