import type { EvidenceClaim, EvidenceGraph, Exclusions } from '../../../src/evidence/evidence.ts'
import { compatible } from '../../../src/evidence/facets/compatible.ts'
import { type Facet, facetsOf } from '../../../src/evidence/facets/facets-of.ts'
import { withRoots } from '../../../src/evidence/lineage/roots/with-roots.ts'
import { votersOf } from '../../../src/evidence/lineage/voters-of.ts'
import type { Lens } from '../../../src/generated/schema-types.ts'
import type { ClaimFact, PropositionFact } from '../record/facts.ts'
import { evidenceOf, propositionOf, type ViewEvidence } from './evidence-of.ts'
import { isGoodEnough } from './judgement.ts'
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

/** What the lenses name is looked up in `named`, where it is to be that of another moment. */
export function readingOf(
  view: View,
  languages: readonly string[],
  lenses: readonly Lens[] = [],
  named: View = view,
): Reading {
  const conditions = lenses.map((lens) => lensPasses(lens, named))
  const evidence = knownEvidence(view)
  const least = lenses.flatMap((lens) => (lens.minOrigins == null ? [] : [lens.minOrigins]))
  const graph: EvidenceGraph = {
    ...evidence,
    minOrigins: least.length === 0 ? null : Math.max(...least),
    claims: new Map(
      [...evidence.claims.values()].map((claim): [string, EvidenceClaim] => {
        const fact = view.get(claim.id) as ClaimFact
        return [
          claim.id,
          { ...claim, passesLens: conditions.every((passes) => passes(fact)) && isGoodEnough(fact, lenses, view) },
        ]
      }),
    ),
    exclusions: lenses.map((lens) => exclusionsOf(lens, named)),
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
  const lasting = lastingFacets(graph, view)
  const narrowed = new Map<string, Reading>()
  const reading: Reading = {
    view,
    languages,
    lenses,
    graph,
    passes: ({ id }) => passing.has(id) && lasting.show(graph.claims.get(id)!),
    votes: ({ id }) => voting.has(id) && lasting.hold(graph.claims.get(id)!),
    narrow: (lens) => {
      if (lens === null || lens === undefined) return reading
      const key = JSON.stringify(lens)
      if (!narrowed.has(key)) narrowed.set(key, readingOf(view, languages, [...lenses, lens]))
      return narrowed.get(key)!
    },
  }
  return reading
}

/** Whether a claim stands in a facet with as many origins as asked for, or is shown beside one as taken back by its claimant. */
function lastingFacets({ minOrigins, ...rest }: EvidenceGraph, view: View) {
  const graph = { ...rest, minOrigins: null }
  const known = new Map<string, readonly Facet[]>()
  const facetsOn = (propositionId: string): readonly Facet[] => {
    const claims = [...graph.claims.values()].filter((claim) => claim.propositionId === propositionId)
    const proposition = propositionOf(view.get(propositionId) as PropositionFact)
    const found = known.get(propositionId) ?? facetsOf(proposition, claims, graph).facets
    known.set(propositionId, found)
    return found.filter(({ origins }) => origins.min >= (minOrigins ?? 0))
  }
  const hold = ({ id, propositionId }: EvidenceClaim) =>
    minOrigins === null || facetsOn(propositionId).some(({ claimIds }) => claimIds.includes(id))
  const goesWith = (claim: EvidenceClaim) =>
    facetsOn(claim.propositionId).some(({ claimIds }) =>
      claimIds.every((id) => compatible(claim, graph.claims.get(id)!)),
    )
  return { hold, show: (claim: EvidenceClaim) => hold(claim) || (claim.endedAs !== null && goesWith(claim)) }
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
