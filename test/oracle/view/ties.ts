import type { Predicate } from '../../../src/vocabulary/index.ts'
import type { ClaimFact, PropositionFact } from '../record/facts.ts'
import type { View } from './view.ts'

/** The sources of which the actor is the body, or the body of the source: one claimant with it. */
export function bodiesOf(id: string, view: View): string[] {
  const node = view.get(id)
  const own = node?.type === 'Source' ? view.current(node.bodies) : []
  const speaking = view.sources.filter(({ bodies }) => view.current(bodies).includes(id)).map((source) => source.id)
  return [...own, ...speaking]
}

/** Who owns it, who owns the owner, and so on. */
export function ownersOf(id: string, view: View): string[] {
  const owners = new Set<string>()
  let next = [id]
  while (next.length > 0) {
    const nodes = next.map((at) => view.get(at))
    next = nodes.flatMap((node) => (node?.type === 'Source' ? view.current(node.owners) : []))
    next = next.filter((owner) => !owners.has(owner))
    for (const owner of next) owners.add(owner)
  }
  return [...owners]
}

/** The actors of which it is alleged to be part or member, and those of which these are. */
export function wholesOf(id: string, view: View): string[] {
  return reachedFrom(id, [...assertedTies('PART_OF', view), ...assertedTies('MEMBER_OF', view)])
}

export function reachedFrom(start: string, ties: readonly Tie[]): string[] {
  const found: string[] = []
  const walk = (from: string): void => {
    for (const { to } of ties.filter((tie) => tie.from === from)) {
      if (found.includes(to)) continue
      found.push(to)
      walk(to)
    }
  }
  walk(start)
  return found
}

export interface Tie {
  readonly from: string
  readonly to: string
  readonly claim: ClaimFact
}

/** Which actors stand to one another in this way, as any claim in the record asserts. */
export function assertedTies(predicate: Predicate, view: View): Tie[] {
  return view.standing.flatMap((claim) => {
    const { said, subject, object } = view.get(claim.proposition) as PropositionFact
    const isTie = said.predicate === predicate && claim.said.polarity === 'ASSERTED' && object !== null
    return isTie ? [{ from: subject, to: object, claim }] : []
  })
}
