import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import type { Root, Voice } from './lineage-graph.ts'
import { type Party, partiesTo } from './parties-to.ts'
import { mergeRoots } from './roots/merge-roots.ts'
import { rootsOf } from './roots/roots-of.ts'

/** How many independent origins stand behind claims: an interval, because lineage that is not known may be shared. */
export interface OriginCount {
  /** The traced origins; 1 where there are claims but none is traced, 0 where there are no claims. */
  readonly min: number
  readonly max: number
  readonly origins: readonly Origin[]
  /** The ids of the documents of each circular report. */
  readonly circular: readonly (readonly string[])[]
}

export interface Origin extends Party {
  readonly claimantIds: readonly string[]
  /** Empty where only a cited document is known. */
  readonly claimIds: readonly string[]
  readonly documentIds: readonly string[]
  readonly traced: boolean
}

/** The origins behind claims of one proposition, which decides who is party to what they say. */
export function originsOf(
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
  proposition: EvidenceProposition,
): OriginCount {
  const roots = rootsOf(claims, graph)
  const partyTo = partiesTo(proposition, claims, graph)
  const origins = mergeRoots(roots, graph).map((merged) => toOrigin(merged, partyTo))
  const traced = origins.filter((origin) => origin.traced).length
  return {
    min: Math.max(traced, Math.min(origins.length, 1)),
    max: origins.length,
    origins,
    circular: roots.filter(({ circular }) => circular).map(({ voices }) => documentsOf(voices)),
  }
}

function toOrigin(roots: readonly Root[], partyTo: (claimantId: string) => Party): Origin {
  const voices = roots.flatMap((root) => root.voices)
  const claimantIds = [...new Set(voices.map(({ claimantId }) => claimantId))]
  const parties = claimantIds.map(partyTo)
  return {
    claimantIds,
    claimIds: voices.flatMap(({ claim }) => (claim === null ? [] : [claim.id])),
    documentIds: documentsOf(voices),
    traced: voices.some(({ traced }) => traced),
    isEnd: parties.some(({ isEnd }) => isEnd),
    interested: parties.some(({ interested }) => interested),
  }
}

function documentsOf(voices: readonly Voice[]): string[] {
  return [...new Set(voices.map(({ documentId }) => documentId).filter((id) => id !== null))]
}
