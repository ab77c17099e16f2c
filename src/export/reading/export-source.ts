import type { Reading } from '../../lens/reading.ts'
import type { Database } from '../../neo4j/database.ts'
import { exportedBySlug } from './exported-claims.ts'
import type { NamedNodes } from './named-nodes.ts'
import { readList } from './read-list.ts'

/** What all records of an export are read from. */
export interface ExportSource {
  readonly database: Pick<Database, 'read'>
  readonly reading: Reading
  /** Schemes of data sets, whose identifiers come before others. */
  readonly schemes: readonly string[]
  /** What the claims name; null where nothing is kept out, so that all that the viewer sees goes along. */
  readonly named: NamedNodes | null
}

/** Which of these claims that the viewer sees go along: what a record says of others is not told. */
export async function goingAlong(
  { database, reading, named }: ExportSource,
  slugs: readonly string[],
): Promise<(slug: string) => boolean> {
  if (named === null || slugs.length === 0) return () => true
  const known = new Set<string>()
  const list = exportedBySlug(reading, [...new Set(slugs)])
  for await (const found of readList<string>(database, reading, list)) for (const slug of found) known.add(slug)
  return (slug) => known.has(slug)
}
