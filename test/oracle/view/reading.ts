import type { EvidenceClaim, EvidenceGraph, Exclusions } from '../../../src/evidence/evidence.ts'
import { votersOf } from '../../../src/evidence/lineage/voters-of.ts'
import { withRoots } from '../../../src/evidence/lineage/with-roots.ts'
import type { Lens } from '../../../src/generated/schema-types.ts'
import type { ClaimFact } from '../record/facts.ts'
import { evidenceOf, type ViewEvidence } from './evidence-of.ts'
import { lensPasses } from './lens.ts'
import { resolve } from './refs.ts'
import type { View } from './view.ts'

/** A view through the lenses that govern it, with the languages of whoever reads. */
export interface Reading {
  readonly view: View
  readonly languages: readonly string[]
  readonly lenses: readonly Lens[]
  readonly graph: EvidenceGraph
  /** Claims that lists hold: in the record and let through, revised by their claimant or not. */
  passes(claim: ClaimFact): boolean
  /** Claims that statuses and links are made of. */
  votes(claim: ClaimFact): boolean
  /** Through one lens more. */
  narrow(lens: Lens | null | undefined): Reading
}

export function readingOf(view: View, languages: readonly string[], lenses: readonly Lens[] = []): Reading {
  const conditions = lenses.map((lens) => lensPasses(lens, view))
  const evidence = knownEvidence(view)
  const graph: EvidenceGraph = {
    ...evidence,
    claims: new Map(
      [...evidence.claims.values()].map((claim): [string, EvidenceClaim] => {
        const fact = view.get(claim.id) as ClaimFact
        return [claim.id, { ...claim, passesLens: conditions.every((passes) => passes(fact)) }]
      }),
    ),
    exclusions: lenses.map((lens) => exclusionsOf(lens, view)),
  }
  const idsOf = (claims: readonly EvidenceClaim[]) => new Set(claims.map(({ id }) => id))
  const all = [...graph.claims.values()]
  const passing = idsOf(
    withRoots(
      all.filter(({ passesLens }) => passesLens),
      graph,
    ),
  )
  const voting = idsOf(votersOf(all, graph))
  const narrowed = new Map<string, Reading>()
  const reading: Reading = {
    view,
    languages,
    lenses,
    graph,
    passes: ({ id }) => passing.has(id),
    votes: ({ id }) => voting.has(id),
    narrow: (lens) => {
      if (lens === null || lens === undefined) return reading
      const key = JSON.stringify(lens)
      if (!narrowed.has(key)) narrowed.set(key, readingOf(view, languages, [...lenses, lens]))
      return narrowed.get(key)!
    },
  }
  return reading
}

function exclusionsOf({ excludeClaimants, excludeSources, excludeDatasets }: Lens, view: View): Exclusions {
  return {
    claimants: new Set(resolve(excludeClaimants ?? [], 'Claimant', view)),
    sources: new Set(resolve(excludeSources ?? [], 'Source', view)),
    datasets: new Set(resolve(excludeDatasets ?? [], 'Dataset', view)),
    documents: new Set(),
  }
}

const evidences = new WeakMap<View, ViewEvidence>()

function knownEvidence(view: View): ViewEvidence {
  const known = evidences.get(view) ?? evidenceOf(view)
  evidences.set(view, known)
  return known
}
