import { chunks } from '../../../../lib/chunks.ts'
import { ahead } from '../../../../lib/streams/ahead.ts'
import type { Run } from '../../../../neo4j/database.ts'
import { marking } from '../../../../vocabulary/index.ts'
import type { Upheld } from '../upheld-by.ts'
import { lookAt, type Sight, type Weighed, weigh } from './weigh-upholders.ts'

/** How many propositions are looked at together: these and the next ones are what memory holds of their evidence. */
const AT_ONCE = 100

const everything = marking.values.length - 1

/** By proposition the clearances for which it has to be weighed. */
export type Asked = ReadonlyMap<string, readonly number[]>

/** What was found of a proposition. */
export interface Outcome {
  /** By each clearance that was asked for. */
  readonly upheld: ReadonlyMap<number, Upheld>
  /** Whatever it rests on in the sight of any viewer, and of whoever sees everything. */
  readonly weighedOn: readonly string[]
}

/**
 * Weighs propositions for the clearances that are asked for of each, the lowest first, and for whoever sees everything: what others do not
 * see yet may be shown to them one day, so that each rests on it, too.
 */
export async function weighForAll(run: Run, asked: Asked): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  for await (const looked of ahead(lookAtAll(run, asked))) {
    for (const [id, weighed] of await weighTogether(run, looked)) outcomes.set(id, outcomeOf(weighed, asked.get(id)!))
  }
  return outcomes
}

interface Looked {
  readonly asked: Asked
  readonly lowest: number
  /** As whoever sees everything sees them, and as the lowest clearance asked for does: the same where it sees as much. */
  readonly most: Sight
  readonly least: Sight
}

/** Each lot is looked at while the one before it is weighed. */
async function* lookAtAll(run: Run, asked: Asked): AsyncGenerator<Looked> {
  for (const chunk of chunks([...asked], AT_ONCE)) {
    const ids = chunk.map(([id]) => id)
    const lowest = Math.min(...chunk.map(([, [least]]) => least!))
    const most = await lookAt(run, ids, everything)
    const least = lowest === everything ? most : await lookAt(run, ids, lowest, most)
    yield { asked: new Map(chunk), lowest, most, least }
  }
}

/** What was found of a proposition, by clearance. */
type WeighedFor = Map<number, Weighed>

/**
 * Whoever sees more sees all that others see: where the lowest clearance and whoever sees everything find the same, so does everyone
 * between, and mostly all do.
 */
async function weighTogether(run: Run, { asked, lowest, most, least }: Looked): Promise<Map<string, WeighedFor>> {
  const found = new Map<string, WeighedFor>()
  const differing = new Set<string>()
  for (const [id, clearances] of asked) {
    const all = weigh(most, id)
    const isSame = least === most || weigh(least, id).seen() === all.seen()
    if (!isSame) differing.add(id)
    found.set(id, new Map([...(isSame ? clearances : []), everything].map((clearance) => [clearance, all])))
  }
  for (let clearance = lowest; clearance < everything; clearance += 1) {
    const wanted = [...differing].filter((id) => asked.get(id)!.includes(clearance))
    if (wanted.length === 0) continue
    const sight = clearance === lowest ? least : await lookAt(run, wanted, clearance)
    for (const id of wanted) found.get(id)!.set(clearance, weigh(sight, id))
  }
  return found
}

function outcomeOf(weighed: WeighedFor, clearances: readonly number[]): Outcome {
  return {
    upheld: new Map(clearances.map((clearance) => [clearance, weighed.get(clearance)!.upheld()])),
    weighedOn: [...new Set([...weighed.values()].flatMap(({ weighedOn }) => weighedOn))].sort(),
  }
}
