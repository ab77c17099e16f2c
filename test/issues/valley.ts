import type { SeedContent } from '../support/seed-of.ts'

type Claim = NonNullable<SeedContent['claims']>[number]

const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })

/** Two groups, an analyst and a raid that everyone may see, with what is claimed of them. */
export function valley(claims: readonly Claim[], more: Partial<SeedContent> = {}): SeedContent {
  const { actors = [], ...rest } = more
  return {
    dataset: { ref: 'v:valley', scheme: 'v', title: 'Valley', licence: 'CC0-1.0' },
    places: [{ ref: 'v:valley-place', ...named('Valley'), placeKind: 'REGION' }],
    actors: [
      { ref: 'v:hawks', ...named('Hawks'), actorKind: 'REBEL_GROUP' },
      { ref: 'v:owls', ...named('Owls'), actorKind: 'REBEL_GROUP' },
      { ref: 'v:analyst', ...named('Analyst'), actorKind: 'PERSON' },
      ...actors,
    ],
    sources: [{ ref: 'v:paper', ...named('Paper'), sourceKind: 'NEWS_OUTLET' }],
    documents: [{ ref: 'v:article', title: 'Article', documentKind: 'ARTICLE', source: 'v:paper', lang: 'en' }],
    incidents: [{ ref: 'v:raid', ...named('Raid'), incidentType: 'RAID', date: { edtf: '2021-03-13' } }],
    claims: [...claims],
    ...rest,
  }
}

/** A claim of the analyst that Hawks support Owls, but for what is given. */
export function claim(ref: string, given: Partial<Claim> = {}): Claim {
  return {
    ref: `v:${ref}`,
    claimant: 'v:analyst',
    attribution: 'FIRST_HAND',
    modality: 'STATED',
    document: 'v:article',
    proposition: { subject: 'v:hawks', predicate: 'SUPPORTS', object: 'v:owls' },
    ...given,
  }
}
