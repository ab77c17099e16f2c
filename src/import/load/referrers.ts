import type { ClaimPlan, PlannedClaim, StandingClaim } from './plan-claims.ts'

/**
 * Gives, for a batch of claims about to be written, the claims already in the graph by which the data set names them.
 */
export function referrersOf({ toWrite, unchanged }: ClaimPlan): (batch: readonly PlannedClaim[]) => StandingClaim[] {
  const turns = new Map(toWrite.map(({ id }, turn) => [id, turn]))
  const naming = new Map<string, StandingClaim[]>()
  for (const claim of [...unchanged, ...toWrite]) {
    for (const slug of slugsNamedBy(claim)) naming.set(slug, [...(naming.get(slug) ?? []), claim])
  }
  return (batch) => {
    const now = turns.get(batch[0]!.id)!
    const found = batch.flatMap(({ stored }) => naming.get(stored.content.slug) ?? [])
    return [...new Set(found)].filter(({ id }) => (turns.get(id) ?? -1) < now)
  }
}

function slugsNamedBy({ stored: { content } }: StandingClaim): Set<string> {
  return new Set([...content.derivedFrom, ...content.relations, ...content.takesBack].map(({ slug }) => slug))
}
