import type { SeedContent } from '../../test/support/seed-of.ts'
import { day } from './dates.ts'
import { type Random, zipf } from './random.ts'
import { markingOf, type World } from './world.ts'

export type SeedDocument = NonNullable<SeedContent['documents']>[number]

interface Shelf {
  readonly random: Random
  readonly world: World
  readonly scheme: string
  readonly count: number
}

/** What the sources published: a few of them most of it, one in ten citing an earlier one. */
export function documentsOf({ random, world, scheme, count }: Shelf): SeedDocument[] {
  const source = zipf(random, world.sources, 0.9)
  return Array.from({ length: count }, (_, index) => ({
    ref: `${scheme}:document-${index}`,
    title: `${random.pick(['Report', 'Who holds what', 'News of the day', 'Statement', 'Analysis'])} ${index}`,
    documentKind: random.weighted({ ARTICLE: 60, STATEMENT: 10, REPORT: 10, SOCIAL_POST: 15, INTERVIEW: 5 }),
    lang: random.weighted({ en: 50, ar: 50 }),
    url: `https://news.example/${scheme}/${index}`,
    publishedOn: random.chance(0.9) ? { edtf: day(random) } : { verbatim: 'undated' },
    source: source().ref,
    cites: index > 0 && random.chance(0.1) ? [`${scheme}:document-${random.below(index)}`] : [],
    marking: markingOf(random, 0.97),
  }))
}
