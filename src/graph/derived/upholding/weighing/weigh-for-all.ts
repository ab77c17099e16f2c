import { chunks } from '../../../../lib/chunks.ts'
import type { Run } from '../../../../neo4j/database.ts'
import { marking } from '../../../../vocabulary/index.ts'
import { lookAt, type Weighed, weigh } from './weigh-upholders.ts'

/** How many propositions are looked at together. */
const AT_ONCE = 200

const everything = marking.values.length - 1

/** By clearance what was found of each proposition. */
type Found = readonly Map<string, Weighed>[]

/**
 * Weighs propositions for the clearances that are asked for of each, the lowest first, and for whoever sees everything: what others do not
 * see yet may be shown to them one day, so that each rests on it, too.
 */
export async function weighForAll(run: Run, asked: ReadonlyMap<string, readonly number[]>): Promise<Found> {
  const found = marking.values.map(() => new Map<string, Weighed>())
  for (const chunk of chunks([...asked], AT_ONCE)) await weighTogether(run, new Map(chunk), found)
  return found
}

/**
 * Whoever sees more sees all that others see: where the lowest clearance and whoever sees everything find the same, so does everyone
 * between, and mostly all do.
 */
async function weighTogether(run: Run, asked: ReadonlyMap<string, readonly number[]>, found: Found): Promise<void> {
  const ids = [...asked.keys()]
  const lowest = Math.min(...[...asked.values()].map(([least]) => least!))
  const most = await lookAt(run, ids, everything)
  const least = lowest === everything ? most : await lookAt(run, ids, lowest, most)
  const differing = new Set<string>()
  for (const [id, clearances] of asked) {
    const all = weigh(most, id)
    found[everything]!.set(id, all)
    if (least === most || weigh(least, id).seen() === all.seen()) {
      for (const clearance of clearances) found[clearance]!.set(id, all)
    } else differing.add(id)
  }
  for (let clearance = lowest; clearance < everything; clearance += 1) {
    const wanted = ids.filter((id) => differing.has(id) && asked.get(id)!.includes(clearance))
    if (wanted.length === 0) continue
    const sight = clearance === lowest ? least : await lookAt(run, wanted, clearance)
    for (const id of wanted) found[clearance]!.set(id, weigh(sight, id))
  }
}
