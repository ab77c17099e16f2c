import { DirectedGraph } from 'graphology'
import { byOrderKey } from '../by-order-key.ts'
import type { EvidenceClaim, EvidenceGraph, EvidenceStep, Exclusions } from '../evidence.ts'
import { followedSteps } from './followed-steps.ts'
import { loopsOf } from './loops-of.ts'

/** Whoever speaks at a root: the claimant of a claim, or the source of a cited document of which no claim is recorded. */
export interface Voice
  extends Pick<EvidenceClaim, 'claimantId' | 'sourceId' | 'documentId' | 'datasetId' | 'orderKey'> {
  readonly claim: EvidenceClaim | null
  /** An identified claimant speaks, itself or named by whoever reports it; never so in a circular report. */
  readonly traced: boolean
}

/** Where lineage ends: one voice, or several that rest only on one another. */
export interface Root {
  readonly nodes: readonly string[]
  readonly voices: readonly Voice[]
  readonly circular: boolean
}

export interface LineageGraph {
  /** Claims and cited documents, with an edge from each to what it rests on. */
  readonly steps: DirectedGraph<object, Pick<EvidenceStep, 'how'> & { readonly inferred: boolean }>
  /** Every root by each of its nodes, whoever is set aside. */
  readonly roots: ReadonlyMap<string, Root>
}

/** Built once for each evidence graph, which never changes. */
export function lineageGraphOf(graph: EvidenceGraph): LineageGraph {
  const known = built.get(graph)
  if (known !== undefined) return known
  const lineage = build(graph)
  built.set(graph, lineage)
  return lineage
}

const built = new WeakMap<EvidenceGraph, LineageGraph>()

/** The same graph with more set aside: whoever is, its lineage is the same, and is not built anew. */
export function withSetAside(graph: EvidenceGraph, setAside: Exclusions): EvidenceGraph {
  const without = { ...graph, exclusions: [...graph.exclusions, setAside] }
  built.set(without, lineageGraphOf(graph))
  return without
}

function build(graph: EvidenceGraph): LineageGraph {
  const steps: LineageGraph['steps'] = new DirectedGraph()
  for (const id of graph.claims.keys()) steps.addNode(id)
  for (const { from, to, how, via } of followedSteps(graph)) {
    const inferred = via === 'INFERRED'
    // One claim may both cite another and be derived from it: the step that says how is the one to keep.
    if (!steps.hasEdge(from, to)) steps.addEdge(from, to, { how, inferred })
    else if (!inferred) steps.mergeEdge(from, to, how === null ? { inferred } : { how, inferred })
  }
  const documents = addCitedDocuments(steps, graph)
  const roots = [...claimRoots(steps, graph), ...documents]
  return { steps, roots: new Map(roots.flatMap((root) => root.nodes.map((node) => [node, root]))) }
}

/** Only a coded claim stands for the documents that it cites: whoever else cites speaks in its own words too. */
function addCitedDocuments(steps: LineageGraph['steps'], { citedDocuments, claims }: EvidenceGraph): Root[] {
  const roots = new Map<string, Root>()
  for (const { claimId, documentId, sourceId } of citedDocuments) {
    const claim = claims.get(claimId)
    if (claim?.attribution !== 'CODED') continue
    const { datasetId } = claim
    // What a data set read in a document goes with that data set, so each has a root of its own there.
    const node = JSON.stringify([datasetId, documentId])
    steps.mergeEdge(claimId, node, { how: null, inferred: false })
    const voice = { claimantId: sourceId, sourceId, documentId, datasetId, orderKey: documentId, claim: null }
    roots.set(node, { nodes: [node], voices: [{ ...voice, traced: false }], circular: false })
  }
  return [...roots.values()]
}

function claimRoots(steps: LineageGraph['steps'], graph: EvidenceGraph): Root[] {
  const ends = [...graph.claims.keys()].filter((id) => steps.outDegree(id) === 0).map((id) => [id])
  const loops = loopsOf(steps).filter((loop) => hasNoWayOut(loop, steps))
  return [...ends, ...loops].map((nodes) => {
    const claims = nodes.map((id) => graph.claims.get(id)!).sort(byOrderKey)
    const circular = new Set(claims.map(({ documentId }) => documentId).filter((id) => id !== null)).size > 1
    const voices = claims.map((claim) => ({ ...claim, claim, traced: !circular && speaks(claim, graph) }))
    return { nodes, voices, circular }
  })
}

function speaks({ attribution, claimantId }: EvidenceClaim, { claimants }: EvidenceGraph): boolean {
  const isIdentified = claimants.get(claimantId)?.identified !== false
  return isIdentified && (attribution === 'FIRST_HAND' || attribution === 'NAMED_SECOND_HAND')
}

function hasNoWayOut(loop: readonly string[], steps: LineageGraph['steps']): boolean {
  const inside = new Set(loop)
  return loop.every((node) => steps.everyOutNeighbor(node, (next) => inside.has(next)))
}
