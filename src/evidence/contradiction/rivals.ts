import type { EvidenceClaim, EvidenceProposition } from '../evidence.ts'
import { compatible } from '../facets/compatible.ts'
import type { Dispute, Statements } from './contradiction.ts'

/** One of several who are named for one thing, such as for having done it, and the claims that name it. */
export interface Named {
  readonly proposition: EvidenceProposition
  readonly actorId: string
  readonly claims: readonly EvidenceClaim[]
}

export type Rivalry = readonly [Named, Named]

/**
 * The pairs of whom somebody names the one alone and somebody else the other alone, for one scope. Whoever names both says that both
 * had a part, so it takes no side between them; and one of them is no rival of what it is part of.
 */
export function rivalsAmong(named: readonly Named[], { wholes }: Pick<Dispute, 'wholes'>): Rivalry[] {
  const pairs = named.flatMap((one, index) => named.slice(index + 1).map((other) => [one, other] as const))
  return pairs.flatMap(([one, other]) => {
    if (one.actorId === other.actorId || areOfOneBody(one.actorId, other.actorId, wholes)) return []
    const rivalry = withoutWhoNamesBoth(one, other)
    return rivalry === null ? [] : [rivalry]
  })
}

function areOfOneBody(a: string, b: string, wholes: Dispute['wholes']): boolean {
  return (wholes.get(a)?.includes(b) ?? false) || (wholes.get(b)?.includes(a) ?? false)
}

function withoutWhoNamesBoth(one: Named, other: Named): Rivalry | null {
  const alone = (named: Named, beside: Named) =>
    named.claims.filter(({ claimantId }) => !beside.claims.some((claim) => claim.claimantId === claimantId))
  const [first, second] = [alone(one, other), alone(other, one)]
  const meeting = (claims: readonly EvidenceClaim[], against: readonly EvidenceClaim[]) =>
    claims.filter((claim) => against.some((rival) => areOfOneScope(claim, rival)))
  const opposed = [meeting(first, second), meeting(second, first)] as const
  if (opposed[0].length === 0) return null
  return [
    { ...one, claims: opposed[0] },
    { ...other, claims: opposed[1] },
  ]
}

/** Whom it was directed against may itself be in dispute; when and where it was may not. */
export function areOfOneScope(a: EvidenceClaim, b: EvidenceClaim): boolean {
  return compatible({ ...a, against: [] }, { ...b, against: [] })
}

/** What claims assert of those who took part in this role. */
export function namedFor(role: EvidenceProposition['role'], statements: readonly Statements[]): Named[] {
  return statements.flatMap(({ proposition, asserting }) =>
    proposition.predicate === 'PARTICIPATED_IN' && proposition.role === role && asserting.length > 0
      ? [{ proposition, actorId: proposition.subjectId, claims: asserting }]
      : [],
  )
}
