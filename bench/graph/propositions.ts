import type { SeedContent } from '../../test/support/seed-of.ts'
import { type Random, zipf } from './random.ts'
import type { World } from './world.ts'

export type SeedClaim = NonNullable<SeedContent['claims']>[number]

/** What a claim says, and what only claims of its predicate say beside. */
export type Saying = Pick<
  SeedClaim,
  'proposition' | 'supportTypes' | 'supportMode' | 'tolls' | 'incident' | 'incidentType'
>

const weights = {
  ...{ SUPPORTS: 42, OPPOSES: 6, ALLIED_WITH: 5, LINKED_TO: 6, MEMBER_OF: 5, PART_OF: 3, COMMANDS: 2, ATTACKS: 5 },
  ...{ OPERATES_IN: 6, CONTROLS: 4, PARTICIPATED_IN: 9, OCCURRED: 2, CASUALTIES: 3, SEEKS: 2 },
}

const supportWeights = {
  ...{ WEAPONS: 25, FUNDING: 20, TRAINING_EXPERTISE: 10, MATERIEL_LOGISTICS: 10, INTELLIGENCE: 6, AIR_SUPPORT: 5 },
  ...{ TERRITORY_SANCTUARY: 6, POLITICAL: 10, OIL_TRADE: 4, RECRUITMENT: 4 },
}

/** Draws what is said: parties by Zipf's law, so that a few are named tens of thousands of times. */
export function sayings(random: Random, world: World): () => Saying {
  const actor = zipf(random, world.actors, 1)
  const place = zipf(random, world.places, 0.8)
  const incident = zipf(random, world.incidents, 0.6)
  const other = (than: string): string => {
    const { ref } = actor()
    return ref === than ? other(than) : ref
  }
  return () => {
    const predicate = random.weighted(weights)
    const subject = actor().ref
    switch (predicate) {
      case 'SUPPORTS':
        return { proposition: { subject, predicate, object: other(subject) }, ...supportOf(random) }
      case 'OPERATES_IN':
      case 'CONTROLS':
        return { proposition: { subject, predicate, object: place().ref } }
      case 'PARTICIPATED_IN': {
        const role = random.weighted({ PERPETRATOR: 50, TARGET: 20, VICTIM: 10, SUSPECTED: 10, PARTY: 10 })
        return { proposition: { subject, predicate, object: incident().ref, role } }
      }
      case 'OCCURRED':
        return { proposition: { subject: incident().ref, predicate }, incidentType: 'ARMED_CLASH' }
      case 'CASUALTIES': {
        const { ref } = incident()
        return { proposition: { subject: ref, predicate }, incident: ref, tolls: [tollOf(random)] }
      }
      case 'SEEKS': {
        const key = random.pick(['territory', 'recognition', 'oil', 'passage'])
        return { proposition: { subject, predicate, value: { key, text: { en: key } } } }
      }
      default:
        return { proposition: { subject, predicate, object: other(subject) } }
    }
  }
}

function supportOf(random: Random): Pick<Saying, 'supportTypes' | 'supportMode'> {
  const types = new Set([
    random.weighted(supportWeights),
    ...(random.chance(0.3) ? [random.weighted(supportWeights)] : []),
  ])
  return { supportTypes: [...types], supportMode: random.chance(0.8) ? 'ACTIVE' : 'PASSIVE' }
}

function tollOf(random: Random): NonNullable<Saying['tolls']>[number] {
  const low = random.below(30)
  const range = random.chance(0.5)
    ? { best: low, high: low, quantifier: 'EXACT' as const }
    : { best: low + 2, high: low + 5, quantifier: 'RANGE' as const }
  return { outcome: random.weighted({ KILLED: 60, WOUNDED: 40 }), partyScope: 'TOTAL', low, ...range }
}
