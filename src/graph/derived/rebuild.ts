import type { Database } from '../../neo4j/database.ts'
import { type Writer, withWriteLock } from '../lock/with-write-lock.ts'
import { deriveEdges, type EdgeDerivation } from './edge-derivation.ts'
import { edgesAfterRoots, edgesBeforeRoots } from './edge-derivations.ts'
import { settleAllHubs } from './hubs/hub-statements.ts'
import { deriveInferred } from './inferred/derive-inferred.ts'
import { rebuildRoots } from './lineage/derive-roots.ts'
import { deriveNodes, deriveRows } from './node-derivation.ts'
import { nodeDerivations } from './node-derivations.ts'
import { pagesOfIds } from './pages-of-ids.ts'
import { deleteStrays } from './stray-edges.ts'
import { compareTexts, readTexts, type TextDerivation, textDerivations, writeTexts } from './text-derivations.ts'
import { rebuildUpheld } from './upholding/derive-upheld.ts'
import { Reliance } from './upholding/reliance.ts'

type Report = (progress: { readonly step: string; readonly done: number }) => void

/** Derives everything anew that the graph holds as a cache, in batches. What it is derived from stays as it is. */
export function rebuild(database: Database, report?: Report): Promise<void> {
  return withWriteLock(database, (writer) => rebuildWith(writer, report), 'everyone')
}

/** The same, for who holds the write lock. */
export async function rebuildWith(writer: Writer, report: Report = () => undefined): Promise<void> {
  for (const query of deleteStrays()) await writer.write(({ run }) => run(query))
  for (const derivation of textDerivations) {
    await eachPage(writer, { label: derivation.label, step: `words of ${derivation.label}`, report }, (ids) =>
      rewriteTexts(writer, derivation, ids),
    )
  }
  for (const derivation of nodeDerivations) {
    await eachPage(writer, { label: derivation.label, step: derivation.label, report }, (ids) =>
      writer.write(({ run }) => run(deriveNodes(derivation, ids))),
    )
  }
  const edges = (derivation: EdgeDerivation) =>
    eachPage(writer, { label: derivation.anchor, step: derivation.type, report }, (ids) =>
      writer.write(({ run }) => run(deriveEdges(derivation, ids))),
    )
  for (const derivation of edgesBeforeRoots) await edges(derivation)
  await eachPage(writer, { label: 'Proposition', step: 'inferred steps', report }, (ids) =>
    writer.write(({ run }) => deriveInferred(run, ids)),
  )
  await eachPage(writer, { label: 'Claim', step: 'roots', report }, (ids) =>
    writer.write(({ run }) => rebuildRoots(run, ids)),
  )
  for (const derivation of edgesAfterRoots) await edges(derivation)
  const reliance = new Reliance()
  await eachPage(writer, { label: 'Proposition', step: 'upholding', report }, (ids) =>
    writer.write(({ run }) => rebuildUpheld(run, ids, reliance)),
  )
  await writer.write(({ run }) => run(settleAllHubs()))
  await eachPage(writer, { label: 'Claimant', step: 'reliance', report }, (ids) =>
    writer.write(({ run }) =>
      run(
        deriveRows(
          'Claimant',
          ids.map((id) => reliance.derivedOf(id)),
        ),
      ),
    ),
  )
}

async function eachPage(
  writer: Writer,
  { label, step, report }: { label: string; step: string; report: Report },
  write: (ids: string[]) => Promise<unknown>,
): Promise<void> {
  let done = 0
  for await (const ids of pagesOfIds(writer, label)) {
    await write(ids)
    done += ids.length
    report({ step, done })
  }
}

function rewriteTexts(writer: Writer, derivation: TextDerivation, ids: readonly string[]): Promise<unknown> {
  return writer.write(async ({ run }) => {
    const rows = await run(readTexts(derivation, ids))
    const differences = compareTexts(
      derivation,
      rows.map(({ properties }) => properties as Record<string, unknown>),
    )
    if (differences.length > 0) await run(writeTexts(derivation, differences))
  })
}
