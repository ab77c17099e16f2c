import type { ExternalRef, SeedDataset } from '../../src/import/seed/seed-dataset.ts'
import { type SeedContent, seedOf } from '../../test/support/seed-of.ts'
import { claimsOf } from './claims.ts'
import { documentsOf } from './documents.ts'
import type { SeedClaim } from './propositions.ts'
import { type Random, randomOf } from './random.ts'
import { type World, worldOf } from './world.ts'

export interface GraphSize {
  readonly actors: number
  readonly claims: number
  readonly seed: number
}

const archives = 4

/**
 * The data sets of a dense graph, one after the other as they are to be loaded: the world, archives of claims about it,
 * and later releases of both that change a little. Equal sizes and seeds give equal data sets.
 */
export function* denseGraph({ actors, claims, seed }: GraphSize): Generator<SeedDataset> {
  const random = randomOf(seed)
  const world = worldOf(random, actors)
  yield seedOf({ dataset: datasetOf('bench', 'World'), ...world })

  const earlier: SeedClaim[] = []
  const released: SeedContent[] = []
  for (let index = 1; index <= archives; index += 1) {
    const scheme = `archive-${index}`
    const count = Math.ceil(claims / archives)
    const documents = documentsOf({ random, world, scheme, count: Math.ceil(count / 10) })
    const content = {
      dataset: datasetOf(scheme, `Archive ${index}`),
      documents,
      claims: claimsOf({ random, world, documents, scheme, count, earlier }),
    }
    yield seedOf(content, externalRefs(world, earlier))
    for (const claim of content.claims) earlier.push(claim)
    released.push(content)
  }
  yield seedOf({ dataset: datasetOf('bench', 'World', '2'), ...withOtherOwners(random, world) })
  yield seedOf(corrected(random, released[0]!), externalRefs(world, []))
}

const datasetOf = (scheme: string, title: string, version = '1') => ({
  ref: `${scheme}:dataset`,
  scheme,
  title,
  version,
  licence: 'CC0-1.0',
})

/** All that an archive may name and does not define. */
export function externalRefs(world: World, claims: readonly SeedClaim[]): ExternalRef[] {
  const external = (kind: ExternalRef['kinds'][number], records: readonly { readonly ref: string }[]) =>
    records.map(({ ref }) => ({ ref, kinds: [kind], file: 'claims', path: ref, line: 1, column: 1 }))
  const { places, actors, sources, incidents } = world
  return [
    ...external('places', places),
    ...external('actors', actors),
    ...external('sources', sources),
    ...external('incidents', incidents),
    ...external('claims', claims),
  ]
}

function withOtherOwners(random: Random, world: World): World {
  const sources = world.sources.map((source, index) =>
    index % 25 === 24 ? { ...source, owner: random.pick(world.actors).ref } : source,
  )
  return { ...world, sources }
}

/** One claim in a hundred was recorded wrongly, and some that no other names are gone. */
function corrected(random: Random, content: SeedContent): SeedContent {
  const claims = content.claims!
  const named = new Set(
    claims.flatMap(({ derivedFrom = [], relations = [], supersedes = [] }) => [
      ...derivedFrom.map(({ claim }) => claim),
      ...relations.map(({ to }) => to),
      ...supersedes,
    ]),
  )
  return {
    ...content,
    dataset: { ...content.dataset, version: '2' },
    claims: claims
      .filter(({ ref }) => named.has(ref) || !random.chance(0.005))
      .map((claim) => (random.chance(0.01) ? { ...claim, reportingVerb: 'said' } : claim)),
  }
}
