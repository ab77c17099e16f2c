import type { SeedContent } from './seed-of.ts'

type Claim = NonNullable<SeedContent['claims']>[number]

const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })

/** That the first of two actors supports the second, as a source says in a paper of its own: `alleged('ab', 'north')`. */
export function alleged(ends: string, source: string, given: Partial<Claim> = {}): Claim {
  return {
    ref: `s:${ends}-${source}`,
    claimant: `s:${source}`,
    attribution: 'FIRST_HAND',
    modality: 'STATED',
    document: `s:${source}-paper`,
    proposition: { subject: `s:${ends[0]}`, predicate: 'SUPPORTS', object: `s:${ends[1]}` },
    ...given,
  }
}

/** Actors named by single letters, four sources with a paper each, and what these claim. */
export function allegedSupport(claims: readonly Claim[], hidden: readonly string[] = []): SeedContent {
  const sources = ['north', 'south', 'east', 'west']
  const marked = (name: string) => (hidden.includes(name) ? { marking: 'RED' as const } : {})
  return {
    dataset: { ref: 's:support', scheme: 's', title: 'Support', licence: 'CC0-1.0' },
    actors: [...'abcdefgh'].map((letter) => ({
      ref: `s:${letter}`,
      ...named(letter),
      actorKind: 'REBEL_GROUP' as const,
      ...marked(letter),
    })),
    sources: sources.map((source) => ({
      ref: `s:${source}`,
      ...named(source),
      sourceKind: 'NEWS_OUTLET' as const,
      ...marked(source),
    })),
    documents: sources.map((source) => ({
      ref: `s:${source}-paper`,
      title: `Paper of ${source}`,
      documentKind: 'ARTICLE' as const,
      source: `s:${source}`,
      lang: 'en',
    })),
    claims: [...claims],
  }
}
