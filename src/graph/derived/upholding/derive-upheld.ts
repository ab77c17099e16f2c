import type { CompiledQuery } from '../../../cypher/compiled-query.ts'
import { chunks } from '../../../lib/chunks.ts'
import type { Row } from '../../../neo4j/database.ts'
import { compareRows, type DerivedRow, deriveRows } from '../node-derivation.ts'
import { Reliance, type StoredUpheld } from './reliance.ts'
import { type StatedRow, toSpeaker, toStated } from './stated.ts'
import { type Speakers, type Upheld, upheldBy } from './upheld-by.ts'
import { addReliance, speakersOf, statedPropositions } from './upholding-statements.ts'

type Run = (query: CompiledQuery) => Promise<Row[]>

const statementSize = 1_000

/** Brings up to date without whom the propositions fall or drop, and what is counted of these claimants and sources. */
export async function deriveUpheld(run: Run, ids: readonly string[]): Promise<void> {
  const moved = new Reliance()
  for (const chunk of chunks(ids, statementSize)) {
    const found = await upheldOf(run, chunk)
    for (const { stored, derived } of found) {
      moved.add(stored, -1)
      moved.add(derived)
    }
    await run(deriveRows('Proposition', found.map(toRow)))
  }
  for (const rows of chunks(moved.rows(), statementSize)) await run(addReliance(rows))
}

/** Derives anew without whom the propositions fall or drop, and counts them. */
export async function rebuildUpheld(run: Run, ids: readonly string[], reliance: Reliance): Promise<void> {
  const found = await upheldOf(run, ids)
  for (const { derived } of found) reliance.add(derived)
  await run(deriveRows('Proposition', found.map(toRow)))
}

/** Gives the propositions of which something else is stored, and counts as the graph gives it. */
export async function compareUpheld(run: Run, ids: readonly string[], reliance: Reliance): Promise<Row[]> {
  const found = await upheldOf(run, ids)
  for (const { derived } of found) reliance.add(derived)
  return run(compareRows('Proposition', found.map(toRow)))
}

interface Found {
  readonly id: string
  readonly stored: StoredUpheld
  readonly derived: StoredUpheld & { readonly unsettledBelow: number | null }
}

async function upheldOf(run: Run, ids: readonly string[]): Promise<Found[]> {
  const rows = (await run(statedPropositions(ids))) as unknown as (StatedRow & { readonly stored: StoredUpheld })[]
  const speakers = await readSpeakers(run, rows)
  return rows.map((row) => ({
    id: row.id,
    stored: row.stored,
    derived: toStored(upheldBy(toStated(row), speakers)),
  }))
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

/** Nothing is stored of what falls and drops without nobody. */
function toStored(upheld: Upheld | null): Found['derived'] {
  const { falls = [], drops = [], settledLevel = null, unsettledBelow = null } = upheld ?? {}
  return {
    falls: falls.length > 0 ? falls : null,
    drops: drops.length > 0 ? drops : null,
    settledLevel: falls.length + drops.length > 0 ? settledLevel : null,
    unsettledBelow,
  }
}

function toRow({ id, derived: { falls, drops, ...levels } }: Found): DerivedRow {
  return { id, derived: { fallsWithoutIds: falls, dropsWithoutIds: drops, ...levels } }
}
