import { matchDataset } from '../../../src/graph/derived/match-dataset.ts'
import type { PropositionFact } from '../record/facts.ts'
import { endOf } from './evidence-of.ts'
import type { View } from './view.ts'

const MATCHES = `${matchDataset.scheme}:${matchDataset.value}`

const known = new WeakMap<View, Map<string, string[]>>()

/** The places for which the importer takes a place, and those that it takes for it. */
export function takenFor(place: string, view: View): readonly string[] {
  const pairs = known.get(view) ?? pairsIn(view)
  known.set(view, pairs)
  return pairs.get(place) ?? []
}

/** A place and all for which it is taken, step by step. */
export function selvesOf(place: string, view: View): string[] {
  const selves = new Set([place])
  for (const self of selves) for (const other of takenFor(self, view)) selves.add(other)
  return [...selves]
}

function pairsIn(view: View): Map<string, string[]> {
  const pairs = new Map<string, string[]>()
  for (const claim of view.standing) {
    const { said, subject, object } = view.get(claim.proposition) as PropositionFact
    const isMatch = said.predicate === 'SAME_AS' && view.get(claim.dataset)!.identifiers.includes(MATCHES)
    if (!isMatch || claim.said.polarity !== 'ASSERTED' || endOf(claim, view) !== null) continue
    if (view.get(subject)?.type !== 'Place') continue
    pairs.set(subject, [...(pairs.get(subject) ?? []), object!])
    pairs.set(object!, [...(pairs.get(object!) ?? []), subject])
  }
  return pairs
}
