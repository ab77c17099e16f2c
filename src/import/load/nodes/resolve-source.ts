import { statement } from '../../../cypher/text/statement.ts'
import type { Resolve } from '../../../entities/stored/stored-node.ts'
import { invariant } from '../../../lib/invariant.ts'
import type { Database } from '../../../neo4j/database.ts'
import { printProblem } from '../../seed/problem.ts'
import type { SeedSource } from '../../seed/seed-source.ts'
import { readKnownClaims } from '../claims/known-claims.ts'
import { checkExternalRefs } from './check-external-refs.ts'
import { type KnownNode, readKnownNodes } from './known-nodes.ts'
import { datasetId, readBearers } from './new-id.ts'
import { definitionResolver } from './resolve-definitions.ts'
import { definitionsOf, type SeedDefinition } from './seed-definitions.ts'

/** What becomes of the definitions of a data set: of all that a load keeps in memory the largest part. */
export interface ResolvedNodes {
  /** `isNew` where the graph has nothing of it, not even of a load that was cut off. */
  readonly dataset: { readonly id: string; readonly title: string; readonly isNew: boolean }
  readonly resolve: Resolve
  /** Every node that the data set defines, changed or not. */
  readonly definedIds: ReadonlySet<string>
  /** How many nodes it leaves to other data sets. */
  readonly yielded: number
  readonly toWrite: number
  /** Whether the graph has it to be written: it is there already as it is said here, or left to another data set. */
  isLeft(ref: string): boolean
  isNew(ref: string): boolean
}

export interface Resolution {
  readonly reader: Pick<Database, 'read'>
  readonly source: SeedSource
  /** Whether it leaves to other data sets what these define with other content. */
  readonly yields: boolean
  readonly refuse: (message: string) => void
}

/** Compares what a data set defines and refers to with the graph. */
export async function resolveSource({ reader, source, yields, refuse }: Resolution): Promise<ResolvedNodes> {
  const ids = new Map<string, string>()
  const [left, known, yielded] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const dataset = await resolveOthers({ reader, source, yields, refuse }, ids)
  const definedIds = new Set<string>()
  const lookUp = (await isEmpty(reader)) ? async () => new Map<string, KnownNode>() : lookUpIn(reader)
  const bySlug = await knownBySlug(source, lookUp)
  const differ = yields ? ({ ref }: SeedDefinition) => void yielded.add(ref) : undefined
  const idOf = definitionResolver({ dataset, refuse, differ, bySlug })
  for await (const batch of definitionsOf(source)) {
    const nodes = await lookUp(batch.flatMap(({ identifiers }) => identifiers))
    const bearers = await readBearers(reader, batch)
    for (const definition of batch) {
      const { ref, identifiers } = definition
      const id = idOf(definition, { known: nodes, bearers })
      ids.set(ref, id)
      if (identifiers.some((one) => nodes.get(one)?.id === id)) known.add(ref)
      if (yielded.has(ref) || isWritten(definition, nodes.get(ref), dataset.id)) left.add(ref)
      if (!yielded.has(ref)) definedIds.add(id)
    }
  }
  const { places, actors, sources, documents, incidents } = source.counts
  return {
    dataset,
    definedIds,
    resolve: (ref) => {
      const id = ids.get(ref)
      invariant(id, `The reference ${ref} was not resolved.`)
      return id
    },
    yielded: yielded.size,
    toWrite: places + actors + sources + documents + incidents - left.size,
    isLeft: (ref) => left.has(ref),
    isNew: (ref) => !known.has(ref),
  }
}

type LookUp = (refs: readonly string[]) => Promise<Map<string, KnownNode>>

const lookUpIn =
  (reader: Resolution['reader']): LookUp =>
  (refs) =>
    readKnownNodes(reader, refs)

/** The data set itself, and what it refers to without defining it. */
async function resolveOthers(
  { reader, source, refuse }: Resolution,
  ids: Map<string, string>,
): Promise<ResolvedNodes['dataset']> {
  const { dataset, externalRefs } = source
  const refs = externalRefs.map(({ ref }) => ref)
  const known = await readKnownNodes(reader, [dataset.ref, ...refs])
  const claims = externalRefs.filter(({ kinds }) => kinds.includes('claims'))
  const versions = await readKnownClaims(
    reader,
    claims.map(({ ref }) => ref),
  )
  const found = known.get(dataset.ref)
  if (found && found.label !== 'Dataset') {
    refuse(`${dataset.ref} is of type Dataset here, but of type ${found.label} in the graph.`)
  }
  checkExternalRefs(externalRefs, { known, versions, report: (problem) => refuse(printProblem(problem)) })
  for (const [ref, { id }] of known) ids.set(ref, id)
  const id = await datasetId(reader, dataset, { found: found?.id, refuse })
  ids.set(dataset.ref, id)
  return { id, title: dataset.title, isNew: found === undefined }
}

/** A first load has nothing to be compared with. */
async function isEmpty(reader: Resolution['reader']): Promise<boolean> {
  const rows = await reader.read(
    statement('anyIdentifier', 'MATCH (identifier:Identifier) RETURN identifier.value AS value LIMIT 1'),
  )
  return rows.length === 0
}

async function knownBySlug(source: SeedSource, lookUp: LookUp): Promise<Map<string, string>> {
  const bySlug = new Map<string, string>()
  for await (const batch of definitionsOf(source)) {
    for (const [ref, { id }] of await lookUp(batch.map(({ ref }) => ref))) bySlug.set(id, ref)
  }
  return bySlug
}

function isWritten({ contentHash }: SeedDefinition, node: KnownNode | undefined, datasetId: string): boolean {
  return node?.definitions.some((said) => said.datasetId === datasetId && said.contentHash === contentHash) ?? false
}
