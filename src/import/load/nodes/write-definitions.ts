import type { StoredNode } from '../../../entities/stored/stored-node.ts'
import { Batcher } from '../batcher.ts'
import type { Load } from '../load.ts'
import type { ResolvedNodes } from './resolve-source.ts'
import { definitionsOf } from './seed-definitions.ts'
import { type PlannedNode, writeNodes, writeReferences } from './write-nodes.ts'

/** Writes what the data set defines, as far as the graph has it otherwise: first the nodes, then what they refer to. */
export async function writeDefinitions(load: Load, nodes: ResolvedNodes): Promise<void> {
  const { context } = load
  await eachNode(load, nodes, 'entities', async (batch) => {
    await load.raise(
      batch.flatMap(({ stored, isNew }) => (isNew ? [] : [{ id: stored.id, level: levelAhead(stored) }])),
    )
    await load.write((transaction) => writeNodes(transaction, batch, context))
  })
  await eachNode(load, nodes, 'references', (batch) =>
    load.write((transaction) => writeReferences(transaction, batch, context)),
  )
}

async function eachNode(
  { source, batchSize, report }: Load,
  nodes: ResolvedNodes,
  step: 'entities' | 'references',
  write: (batch: PlannedNode[]) => Promise<void>,
): Promise<void> {
  let done = 0
  const batcher = new Batcher<PlannedNode>(batchSize, async (batch) => {
    await write(batch)
    done += batch.length
    report({ step, done, total: nodes.toWrite })
  })
  for await (const definitions of definitionsOf(source)) {
    for (const { ref, contentHash, stored } of definitions) {
      if (nodes.isLeft(ref)) continue
      await batcher.add({ stored: stored(nodes.resolve), contentHash, isNew: nodes.isNew(ref) })
    }
  }
  await batcher.flush()
}

/** The least level that a node is going to have, of all that it says itself: whoever sees it has a name to read. */
function levelAhead({ properties, names }: StoredNode): number {
  const ofNames = names.map((name) => name.properties.ownLevel as number)
  return Math.max(properties.ownLevel as number, ofNames.length === 0 ? 0 : Math.min(...ofNames))
}
