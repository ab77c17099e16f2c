import type { CompiledQuery } from '../../../cypher/compiled-query.ts'
import { chunks } from '../../../lib/chunks.ts'
import type { Row } from '../../../neo4j/database.ts'
import { marking } from '../../../vocabulary/index.ts'
import { compareRows, type DerivedRow, deriveRows } from '../node-derivation.ts'
import { Reliance } from './reliance.ts'
import { type StatedRow, toSpeaker, toStated } from './stated.ts'
import { type Speakers, type Upheld, upheldBy } from './upheld-by.ts'
import { fromStored, type StoredUpholders, toStored, type Upholder, upholdersOf } from './upholders.ts'
import {
  addReliance,
  compareWeighedOn,
  replaceWeighedOn,
  speakersOf,
  statedPropositions,
  type WeighedOnRow,
} from './upholding-statements.ts'
import { type Weighed, weighUpholders } from './weigh-upholders.ts'

type Run = (query: CompiledQuery) => Promise<Row[]>

const statementSize = 1_000

/** Brings up to date without whom the propositions fall or drop, and what is counted of these claimants and sources. */
export async function deriveUpheld(run: Run, ids: readonly string[]): Promise<void> {
  const moved = new Reliance()
  for (const chunk of chunks(ids, statementSize)) {
    const found = await findUpholders(run, chunk)
    for (const { stored, upholders } of found) {
      moved.add(stored, -1)
      moved.add(upholders)
    }
    await write(run, found)
  }
  for (const rows of chunks(moved.rows(), statementSize)) await run(addReliance(rows))
}

/** Derives anew without whom the propositions fall or drop, and counts them. */
export async function rebuildUpheld(run: Run, ids: readonly string[], reliance: Reliance): Promise<void> {
  const found = await findUpholders(run, ids)
  for (const { upholders } of found) reliance.add(upholders)
  await write(run, found)
}

/** Gives the propositions of which something else is stored, and counts as the graph gives it. */
export async function compareUpheld(run: Run, ids: readonly string[], reliance: Reliance): Promise<Row[]> {
  const found = await findUpholders(run, ids)
  for (const { upholders } of found) reliance.add(upholders)
  return [...(await run(compareRows('Proposition', found.map(toRow)))), ...(await run(compareWeighedOn(found)))]
}

interface Found extends WeighedOnRow {
  readonly stored: readonly Upholder[]
  readonly upholders: readonly Upholder[]
}

async function write(run: Run, found: readonly Found[]): Promise<void> {
  await run(deriveRows('Proposition', found.map(toRow)))
  await run(replaceWeighedOn(found))
}

const toRow = ({ id, upholders }: Found): DerivedRow => ({ id, derived: { ...toStored(upholders) } })

type UpheldRow = StatedRow & { readonly stored: StoredUpholders }

async function findUpholders(run: Run, ids: readonly string[]): Promise<Found[]> {
  const rows = (await run(statedPropositions(ids))) as unknown as UpheldRow[]
  const speakers = await readSpeakers(run, rows)
  const told = rows.map((row) => {
    const proposition = toStated(row)
    return marking.values.map((_, clearance) => upheldBy(proposition, speakers, clearance))
  })
  const weighed = await weighUntold(run, new Map(rows.map(({ id }, index) => [id, told[index]!])))
  return rows.map(({ id, stored }, index) => {
    const own = weighed.map((ofClearance) => ofClearance.get(id))
    return {
      id,
      stored: fromStored(stored),
      upholders: upholdersOf(told[index]!.map((upheld, clearance) => upheld ?? own[clearance]!.upheld())),
      weighedOn: [...new Set(own.flatMap((one) => one?.weighedOn ?? []))].sort(),
    }
  })
}

/**
 * Weighs the propositions of which the claims alone do not tell, for each of these clearances. Whoever sees more sees all that others see:
 * where the lowest and whoever sees everything find the same, so does everyone between. What nobody of them sees yet may be shown to them one
 * day, so each rests on what is there for whoever sees everything, too.
 */
async function weighUntold(
  run: Run,
  told: ReadonlyMap<string, readonly (Upheld | null)[]>,
): Promise<readonly Map<string, Weighed>[]> {
  const untold = new Map(
    [...told].flatMap(([id, upheld]) => {
      const clearances = upheld.flatMap((one, clearance) => (one === null ? [clearance] : []))
      return clearances.length === 0 ? [] : [[id, clearances] as const]
    }),
  )
  const weighed = marking.values.map(() => new Map<string, Weighed>())
  const weighAll = async (wanted: (clearances: readonly number[], id: string) => readonly number[]) => {
    for (const [clearance, found] of weighed.entries()) {
      const ids = [...untold].flatMap(([id, clearances]) => (wanted(clearances, id).includes(clearance) ? [id] : []))
      for (const [id, one] of await weighUpholders(run, ids, clearance)) found.set(id, one)
    }
  }
  const everything = marking.values.length - 1
  await weighAll(([lowest]) => [lowest!, everything])
  for (const [id, clearances] of untold) {
    const [lowest, highest] = [clearances[0]!, everything].map((clearance) => weighed[clearance]!.get(id)!)
    if (lowest!.seen === highest!.seen) for (const clearance of clearances) weighed[clearance]!.set(id, lowest!)
  }
  await weighAll((clearances, id) => clearances.filter((clearance) => !weighed[clearance]!.has(id)))
  return weighed
}

async function readSpeakers(run: Run, rows: readonly StatedRow[]): Promise<Speakers> {
  const claims = rows.flatMap((row) => row.claims)
  const ids = new Set(claims.flatMap((claim) => [...claim.rootClaimantIds, ...claim.rootSourceIds]))
  ids.delete('')
  const speakers: Speakers[] = []
  for (const chunk of chunks([...ids], statementSize)) {
    const found = await run(speakersOf(chunk))
    speakers.push(new Map(found.map(toSpeaker).map((speaker) => [speaker.id, speaker])))
  }
  return new Map(speakers.flatMap((some) => [...some]))
}
