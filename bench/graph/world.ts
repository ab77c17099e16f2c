import type { SeedContent } from '../../test/support/seed-of.ts'
import { day } from './dates.ts'
import { partyNames, placeNames, plainName } from './names.ts'
import { type Random, zipf } from './random.ts'

/** What claims are about and who makes them: entities and sources, without a claim. */
export type World = Required<Pick<SeedContent, 'places' | 'actors' | 'sources' | 'incidents'>>

/** The first of each list are the hubs. */
export function worldOf(random: Random, actorCount: number): World {
  const numbered = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index))
  const places = numbered(Math.ceil(actorCount * 0.3), (index) => placeOf(random, index))
  const actors = numbered(actorCount, (index) => actorOf(random, index))
  const sources = numbered(Math.ceil(actorCount * 0.1), (index) => sourceOf(random, index, actorCount))
  const somewhere = zipf(random, places, 0.7)
  const incidents = numbered(actorCount, (index) => ({
    ref: `bench:incident-${index}`,
    names: plainName(`Incident ${index} at ${index % 7 === 0 ? 'dawn' : 'night'}`),
    incidentType: random.weighted(incidentWeights),
    date: { edtf: random.chance(0.8) ? day(random) : day(random).slice(0, 7) },
    place: random.chance(0.9) ? somewhere().ref : undefined,
    location: random.chance(0.5) ? pointOf(random) : undefined,
    marking: index < hubs ? ('CLEAR' as const) : markingOf(random, 0.97),
  }))
  return { places, actors, sources, incidents }
}

const hubs = 20

/** Most is for everyone; hubs always are, for their marking would raise every claim about them. */
export function markingOf(random: Random, clear: number) {
  if (random.chance(clear)) return 'CLEAR' as const
  return random.weighted({ GREEN: 50, AMBER: 30, AMBER_STRICT: 10, RED: 10 })
}

const incidentWeights = {
  ...{ ARMED_CLASH: 20, RAID: 12, AIRSTRIKE: 15, SHELLING: 12, IED: 10, ASSASSINATION: 8, ABDUCTION: 6 },
  ...{ AGREEMENT: 4, WITHDRAWAL: 3, PROTEST: 5, STATEMENT: 3, OTHER: 2 },
}

const pointOf = (random: Random) => ({
  longitude: 35 + random.below(8_000) / 1_000,
  latitude: 32 + random.below(5_000) / 1_000,
  precision: 'SETTLEMENT' as const,
})

/** A country, its governorates, their districts, and communities in these. */
function placeOf(random: Random, index: number) {
  const kind = index === 0 ? 'COUNTRY' : index < 15 ? 'GOVERNORATE' : index < 90 ? 'DISTRICT' : 'COMMUNITY'
  const container = { COUNTRY: null, GOVERNORATE: 0, DISTRICT: 1 + random.below(14), COMMUNITY: 15 + random.below(75) }[
    kind
  ]
  return {
    ref: `bench:place-${index}`,
    names: placeNames(random, index),
    placeKind: kind as 'COUNTRY' | 'GOVERNORATE' | 'DISTRICT' | 'COMMUNITY',
    within: container === null ? undefined : `bench:place-${container}`,
    location: kind === 'COMMUNITY' ? pointOf(random) : undefined,
    marking: index < 90 ? ('CLEAR' as const) : markingOf(random, 0.98),
  }
}

const actorWeights = {
  ...{ REBEL_GROUP: 25, POLITICAL_MILITIA: 15, IDENTITY_MILITIA: 10, STATE: 3, STATE_FORCE: 8, FOREIGN_FORCE: 5 },
  ...{ PERSON: 15, COMPANY: 6, ORGANISATION: 6, COMMUNITY: 7 },
}

function actorOf(random: Random, index: number) {
  return {
    ref: `bench:actor-${index}`,
    identifiers: random.chance(0.2) ? [`wikidata:Q${900_000 + index}`] : [],
    names: partyNames(random, index),
    actorKind: random.weighted(actorWeights),
    marking: index < hubs ? ('CLEAR' as const) : markingOf(random, 0.96),
  }
}

const sourceWeights = {
  NEWS_OUTLET: 40,
  NEWS_AGENCY: 8,
  NGO_MONITOR: 12,
  GOVERNMENT: 10,
  ARMED_GROUP_OUTLET: 15,
  SOCIAL_CHANNEL: 15,
}

/** Some belong to an actor or to an earlier source, and some of those speak for the actor. */
function sourceOf(random: Random, index: number, actorCount: number) {
  const actor = `bench:actor-${random.below(actorCount)}`
  const owner = index > 0 && random.chance(0.4) ? `bench:source-${random.below(index)}` : actor
  return {
    ref: `bench:source-${index}`,
    names: plainName(`${random.pick(['The Courier', 'Voice', 'Observatory', 'Channel', 'Daily', 'Bureau'])} ${index}`),
    sourceKind: random.weighted(sourceWeights),
    owner: random.chance(0.4) ? owner : undefined,
    body: random.chance(0.1) ? actor : undefined,
    marking: index < hubs ? ('CLEAR' as const) : markingOf(random, 0.97),
  }
}
