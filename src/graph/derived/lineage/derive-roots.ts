import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { chunks } from '../../../lib/chunks.ts'
import type { Row, Run } from '../../../neo4j/database.ts'
import { statementSize } from '../../statement-size.ts'
import { compareRows, deriveRows } from '../node-derivation.ts'
import { claimsLeadingTo, lineageClaims, storedRoots } from './lineage-statements.ts'
import { type LineageClaim, type Roots, rootsOf } from './roots.ts'

/**
 * Brings the roots of the claims up to date and of all that rest on them; whatever these rest on beyond has its own. Gives
 * the ids of the claims that changed.
 */
export async function deriveRoots(run: Run, ids: readonly string[]): Promise<string[]> {
  const resting = [...new Set((await inChunks(run, ids, claimsLeadingTo)).map(({ id }) => id as string))]
  const claims = await readLineage(run, resting)
  const known = (await inChunks(run, beyond(claims), storedRoots)) as unknown as (Roots & { readonly id: string })[]
  const roots = rootsOf(claims, new Map(known.map((one) => [one.id, one])))
  const changed: string[] = []
  for (const chunk of chunks(resting, statementSize)) {
    const rows = await run(deriveRows('Claim', propertiesOf(chunk, roots)))
    changed.push(...rows.map(({ id }) => id as string))
  }
  return changed
}

/** Derives the roots of the claims anew, from nothing that is derived from lineage itself. */
export async function rebuildRoots(run: Run, ids: readonly string[]): Promise<void> {
  await run(deriveRows('Claim', propertiesOf(ids, await walkedRoots(run, ids))))
}

/** Gives the claims whose roots are not as they must be, with the keys in which they differ. */
export async function compareRoots(run: Run, ids: readonly string[]): Promise<Row[]> {
  return run(compareRows('Claim', propertiesOf(ids, await walkedRoots(run, ids))))
}

async function walkedRoots(run: Run, ids: readonly string[]): Promise<Map<string, Roots>> {
  const claims = new Map<string, LineageClaim>()
  for (let next = [...ids]; next.length > 0; ) {
    const read = await readLineage(run, next)
    for (const [id, claim] of read) claims.set(id, claim)
    next = beyond(read).filter((id) => !claims.has(id))
  }
  return rootsOf(claims, new Map())
}

async function readLineage(run: Run, ids: readonly string[]): Promise<Map<string, LineageClaim>> {
  const claims = (await inChunks(run, ids, lineageClaims)) as unknown as LineageClaim[]
  return new Map(claims.map((claim) => [claim.id, claim]))
}

/** What the claims rest on and that is none of them. */
function beyond(claims: ReadonlyMap<string, LineageClaim>): string[] {
  const ends = [...claims.values()].flatMap(({ steps }) => steps.flatMap(({ to, followed }) => (followed ? [to] : [])))
  return [...new Set(ends)].filter((id) => !claims.has(id))
}

async function inChunks(
  run: Run,
  ids: readonly string[],
  query: (ids: readonly string[]) => CompiledQuery,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const chunk of chunks(ids, statementSize)) for (const row of await run(query(chunk))) rows.push(row)
  return rows
}

/** A claim that has left the record has no roots: of the moments when it stood, only a walk can tell. */
function propertiesOf(ids: readonly string[], roots: ReadonlyMap<string, Roots>) {
  return ids.map((id) => {
    const { level = null, since = null, voices = null } = roots.get(id) ?? {}
    return {
      id,
      derived: {
        rootsLevel: level,
        rootsSince: since,
        rootClaimantIds: voices?.map(({ claimantId }) => claimantId) ?? null,
        rootSourceIds: voices?.map(({ sourceId }) => sourceId ?? '') ?? null,
        rootDatasetIds: voices?.map(({ datasetId }) => datasetId) ?? null,
        rootTraced: voices?.map(({ traced }) => traced) ?? null,
      },
    }
  })
}
