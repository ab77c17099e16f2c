import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import type { Root, Voice } from './lineage-graph.ts'
import { type Parties, partiesTo } from './parties-to.ts'
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

export interface Origin {
  readonly claimantIds: readonly string[]
  /** Empty where only a cited document is known. */
  readonly claimIds: readonly string[]
  readonly documentIds: readonly string[]
  readonly traced: boolean
  /** One of its claimants is the subject or the object, or speaks for one of these. */
  readonly isEnd: boolean
  /** That, or one is a party in some other way. */
  readonly interested: boolean
}

/** The origins behind claims of one proposition, which decides who is party to what they say. */
export function originsOf(
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
  proposition: EvidenceProposition,
): OriginCount {
  const roots = rootsOf(claims, graph)
  const parties = partiesTo(proposition, claims, graph)
  const origins = mergeRoots(roots, graph).map((merged) => toOrigin(merged, parties))
  const traced = origins.filter((origin) => origin.traced).length
  return {
    min: Math.max(traced, Math.min(origins.length, 1)),
    max: origins.length,
    origins,
    circular: roots.filter(({ circular }) => circular).map(({ voices }) => documentsOf(voices)),
  }
}

function toOrigin(roots: readonly Root[], parties: Parties): Origin {
  const voices = roots.flatMap((root) => root.voices)
  const claimantIds = [...new Set(voices.map(({ claimantId }) => claimantId))]
  return {
    claimantIds,
    claimIds: voices.flatMap(({ claim }) => (claim === null ? [] : [claim.id])),
    documentIds: documentsOf(voices),
    traced: voices.some(({ traced }) => traced),
    // Few are asked for these.
    get isEnd() {
      return claimantIds.some(parties.isEnd)
    },
    get interested() {
      return claimantIds.some(parties.isInterested)
    },
  }
}

function documentsOf(voices: readonly Voice[]): string[] {
  return [...new Set(voices.map(({ documentId }) => documentId).filter((id) => id !== null))]
}
