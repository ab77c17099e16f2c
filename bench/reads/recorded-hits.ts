import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphSize } from '../graph/dense-graph.ts'
import type { Hits } from './hits.ts'

const file = join(import.meta.dirname, '../hits.json')

const titleOf = ({ actors, claims, seed }: GraphSize) => `${actors} actors, ${claims} claims, seed ${seed}`

const readAll = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Hits>

/** What is recorded for the dense graph of this size. */
export function recordedHits(size: GraphSize): Hits {
  return readAll()[titleOf(size)] ?? {}
}

export function recordHits(size: GraphSize, hits: Hits): void {
  writeFileSync(file, `${JSON.stringify({ ...readAll(), [titleOf(size)]: hits }, null, 2)}\n`)
}
