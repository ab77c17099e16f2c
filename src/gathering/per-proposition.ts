import { byOrderKey } from '../evidence/by-order-key.ts'
import { reach } from '../evidence/lineage/reach.ts'
import { groupBy } from '../lib/group-by.ts'
import type { GatheredEvidence } from './gather.ts'

/** The evidence of each proposition by itself, as a statement for it alone would gather it, of what one gathered for many. */
export function perProposition({ propositions, graph }: GatheredEvidence): Map<string, GatheredEvidence> {
  const claimsOf = groupBy(graph.claims.values(), ({ propositionId }) => propositionId)
  const stepsFrom = groupBy(graph.steps, ({ from }) => from)
  const citedBy = groupBy(graph.citedDocuments, ({ claimId }) => claimId)
  return new Map(propositions.map((proposition) => [proposition.id, evidenceOf(proposition)]))

  function evidenceOf(proposition: GatheredEvidence['propositions'][number]): GatheredEvidence {
    const own = claimsOf.get(proposition.id) ?? []
    const bearing = own.flatMap(({ evidenceIds, excludedBy }) => [
      ...evidenceIds,
      ...excludedBy.map(({ claimId }) => claimId),
    ])
    const all = reach([...own.map(({ id }) => id), ...bearing], (id) => (stepsFrom.get(id) ?? []).map(({ to }) => to))
    const claims = [...all].flatMap((id) => graph.claims.get(id) ?? []).sort(byOrderKey)
    const citedDocuments = claims.flatMap(({ id }) => citedBy.get(id) ?? [])
    const speakers = [...claims.map(({ claimantId }) => claimantId), ...citedDocuments.map(({ sourceId }) => sourceId)]
    return {
      propositions: [proposition],
      graph: {
        ...graph,
        claims: new Map(claims.map((claim) => [claim.id, claim])),
        steps: claims.flatMap(({ id }) => stepsFrom.get(id) ?? []),
        citedDocuments,
        claimants: new Map([...new Set(speakers)].flatMap((id) => [...entryOf(id)])),
      },
    }
  }

  function entryOf(id: string) {
    const claimant = graph.claimants.get(id)
    return claimant === undefined ? [] : [[id, claimant] as const]
  }
}
