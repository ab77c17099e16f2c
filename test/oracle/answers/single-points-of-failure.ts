import { dependencyOf } from '../../../src/evidence/dependency-of.ts'
import { reach } from '../../../src/evidence/lineage/reach.ts'
import { standingOf } from '../../../src/evidence/standing-of.ts'
import { groupBy } from '../../../src/lib/group-by.ts'
import type { PropositionFact } from '../record/facts.ts'
import { propositionOf } from '../view/evidence-of.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import type { Claimant } from '../view/view.ts'
import type { Answer } from './answer.ts'
import { answerOf } from './node.answer.ts'
import { claimsOn, standing } from './standing.ts'

/** Sets aside one after the other every claimant and source there is, and weighs anew all behind which its word lies. */
export function singlePointsOfFailure(reading: Reading, { first }: { readonly first: number }): Answer[] {
  const { view } = reading
  const setAside = [...view.actors, ...view.sources].map((claimant) => ({
    claimant,
    ids: new Set(resolve([claimant.id], 'Node', view)),
  }))
  const effects = view.propositions.flatMap((proposition) => {
    const before = standing(proposition, reading)
    const behind = idsBehind(proposition, reading)
    const concerned = setAside.filter(({ ids }) => [...ids].some((id) => behind.has(id)))
    return concerned.flatMap(({ claimant, ids }) => {
      const effect = dependencyOf(before, without(ids, proposition, reading))
      return effect === null ? [] : [{ claimant, effect }]
    })
  })
  const points = [...groupBy(effects, ({ claimant }) => claimant)].map(([claimant, own]) => ({
    claimant,
    falls: own.filter(({ effect }) => effect === 'FALLS').length,
    dropsToOne: own.filter(({ effect }) => effect === 'DROPS_TO_ONE').length,
  }))
  return points
    .sort(mostFirst)
    .slice(0, first)
    .map(({ claimant, ...counts }) => ({ ...counts, claimant: () => answerOf(claimant, reading) }))
}

interface Point {
  readonly claimant: Claimant
  readonly falls: number
  readonly dropsToOne: number
}

const mostFirst = (a: Point, b: Point) =>
  b.falls + b.dropsToOne - a.falls - a.dropsToOne || (a.claimant.orderKey < b.claimant.orderKey ? -1 : 1)

function without(ids: ReadonlySet<string>, proposition: PropositionFact, reading: Reading) {
  const setAside = { claimants: ids, sources: ids, documents: ids, datasets: new Set<string>() }
  const graph = { ...reading.graph, exclusions: [...reading.graph.exclusions, setAside] }
  return standingOf(propositionOf(proposition), claimsOn(proposition, reading), graph)
}

/** Everyone who speaks or carries anywhere behind the proposition, and whoever is one claimant with them. */
function idsBehind(proposition: PropositionFact, { graph }: Reading): Set<string> {
  const own = claimsOn(proposition, { graph } as Reading)
  const behind = reach(
    own.map(({ id }) => id),
    (id) => graph.steps.flatMap(({ from, to }) => (from === id ? [to] : [])),
  )
  const spoken = [...behind].flatMap((id) => {
    const claim = graph.claims.get(id)
    return claim === undefined ? [] : [claim.claimantId, claim.sourceId]
  })
  const cited = graph.citedDocuments.flatMap(({ claimId, sourceId }) => (behind.has(claimId) ? [sourceId] : []))
  const ids = [...spoken, ...cited].filter((id) => id !== null)
  return new Set(ids.flatMap((id) => [id, ...(graph.claimants.get(id)?.sameAs ?? [])]))
}
