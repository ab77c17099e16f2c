import { claimedDate, heldDate } from './dates.ts'
import type { SeedDocument } from './documents.ts'
import { type Saying, type SeedClaim, sayings } from './propositions.ts'
import { type Random, zipf } from './random.ts'
import { markingOf, type World } from './world.ts'

export interface Speakers {
  readonly random: Random
  readonly world: World
  readonly documents: readonly SeedDocument[]
  readonly scheme: string
  readonly count: number
  /** Claims of data sets before this one, from which claims here may be taken. */
  readonly earlier: readonly SeedClaim[]
}

/** Claims in the order in which they were said. */
export function claimsOf(speakers: Speakers): SeedClaim[] {
  const { random, world, documents, scheme, count, earlier } = speakers
  const say = sayings(random, world)
  const document = zipf(random, documents, 0.5)
  const quoted = zipf(random, world.actors, 0.9)
  const place = zipf(random, world.places, 0.8)
  const claims: SeedClaim[] = []
  while (claims.length < count) {
    const ref = `${scheme}:claim-${claims.length}`
    const base = random.chance(kindred) ? baseOf(random, claims, earlier) : undefined
    const reported = random.chance(0.97) ? document() : undefined
    const claimant = reported && random.chance(0.55) ? reported.source : quoted().ref
    const plain = { ...wordsOf(random, ref, reported), ref, claimant, document: reported?.ref }
    const own = claims.length > 0 && random.chance(0.01) ? random.pick(claims) : undefined
    if (own) claims.push(revisionOf(random, own, plain))
    else if (base) claims.push({ ...plain, ...echoOf(random, base) })
    else claims.push({ ...plain, ...say(), ...circumstances(random, { quoted, place, documents }) })
  }
  return claims
}

/** Relays and denials: claims of a proposition that somebody asserted before. */
const [relayed, denied] = [0.3, 0.08]
const kindred = relayed + denied

/** Half of them take up what was said of late, some what another data set has. */
function baseOf(random: Random, claims: readonly SeedClaim[], earlier: readonly SeedClaim[]): SeedClaim | undefined {
  if (earlier.length > 0 && random.chance(0.1)) return random.pick(earlier)
  if (claims.length === 0) return undefined
  return random.chance(0.5)
    ? claims[claims.length - 1 - random.below(Math.min(claims.length, 500))]
    : random.pick(claims)
}

type Echo = Saying & Partial<Pick<SeedClaim, 'polarity' | 'derivedFrom' | 'claimant' | 'attribution' | 'relations'>>

function echoOf(random: Random, base: SeedClaim): Echo {
  const { proposition, supportTypes, supportMode, tolls, incident, incidentType } = base
  const saying = { proposition, supportTypes, supportMode, tolls, incident, incidentType }
  if (random.chance(relayed / kindred)) {
    const how = random.weighted({ REPEATS: 50, QUOTES: 30, TRANSLATES: 10, SUMMARISES: 10 })
    return {
      ...saying,
      polarity: base.polarity,
      attribution: 'NAMED_SECOND_HAND',
      derivedFrom: [{ claim: base.ref, how }],
    }
  }
  const bySubject = proposition.subject.includes(':actor-') ? { claimant: proposition.subject } : {}
  const relations = random.chance(0.2) ? [{ type: 'DENIES' as const, to: base.ref }] : []
  return { ...saying, ...bySubject, polarity: 'DENIED', attribution: 'FIRST_HAND', relations }
}

/** A claimant takes an earlier word of its own back, or says it otherwise. */
function revisionOf(random: Random, earlier: SeedClaim, plain: SeedWords): SeedClaim {
  const retracts = random.chance(0.2)
  const { relations, derivedFrom, supersedes, ...said } = earlier
  return {
    ...said,
    ref: plain.ref,
    document: plain.document,
    quote: plain.quote,
    modality: 'ASSESSED',
    polarity: retracts ? 'DENIED' : earlier.polarity,
    supersedes: [earlier.ref],
    supersession: retracts ? 'CLAIMANT_RETRACTED' : 'CLAIMANT_REVISED',
  }
}

type SeedWords = Omit<SeedClaim, 'proposition'>

function wordsOf(random: Random, ref: string, document: SeedDocument | undefined): Omit<SeedWords, 'claimant' | 'ref'> {
  const text = `They are said to have done it, by account ${ref}.`
  return {
    modality: random.weighted({ STATED: 55, ALLEGED: 20, ASSESSED: 12, SUSPECTED: 8, SPECULATED: 5 }),
    attribution: random.weighted({ FIRST_HAND: 30, NAMED_SECOND_HAND: 30, ANONYMOUS: 15, UNATTRIBUTED: 15, CODED: 10 }),
    statement: random.chance(0.3) ? { en: text, ar: 'يقال إنهم فعلوا ذلك' } : { en: text },
    quote: document && random.chance(0.3) ? { text, lang: document.lang ?? 'en', locator: 'paragraph 2' } : undefined,
    heldDuring: heldDate(random),
    claimedOn: claimedDate(random),
    marking: markingOf(random, 0.94),
  }
}

interface Surroundings {
  readonly quoted: () => { readonly ref: string }
  readonly place: () => { readonly ref: string }
  readonly documents: readonly SeedDocument[]
}

function circumstances(
  random: Random,
  { quoted, place, documents }: Surroundings,
): Pick<SeedClaim, 'against' | 'place' | 'cites'> {
  return {
    against: random.chance(0.08) ? [quoted().ref] : [],
    place: random.chance(0.1) ? place().ref : undefined,
    cites: random.chance(0.03) ? [random.pick(documents).ref] : [],
  }
}
