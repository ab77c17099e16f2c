import { disjointSets } from '../../lib/graphs/disjoint-sets.ts'
import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { isSetAside } from '../lineage/is-set-aside.ts'
import type { Voice } from '../lineage/lineage-graph.ts'
import { partiesTo } from '../lineage/parties-to.ts'
import { rootsOf } from '../lineage/roots/roots-of.ts'
import type { Standing } from '../standing-of.ts'

interface Considered {
  readonly claims: readonly EvidenceClaim[]
  readonly graph: EvidenceGraph
  readonly before: Standing
}

/**
 * Tells of whoever is set aside, from what was weighed once, whether a proposition of several origins has several without them.
 * False where only weighing it anew can tell.
 *
 * Whoever is silenced, its facets are the largest of the facets of before less their silenced claims, so that none of them has
 * fewer origins than such a rest. The strongest has several where all have, or where one has that nobody contests; and where
 * whoever has fewer is contested, for among the contested the number of origins decides.
 */
export function keepsSeveral(
  proposition: EvidenceProposition,
  { claims, graph, before }: Considered,
): (without: EvidenceGraph) => boolean {
  // Of tolls other sets may agree when some are gone.
  if (!before.complete || claims.some(({ tolls }) => tolls.length > 0)) return () => false
  const { voices, originOf } = originsBehind(claims, graph)
  const heardIn = new Map(claims.map((claim) => [claim.id, { claim, voices: voicesBehind(claim, graph) }]))
  const facets = before.facets.map(({ claimIds }) => claimIds.map((id) => heardIn.get(id)!))
  const { isEnd } = partiesTo(proposition, claims, graph)
  const endsAmong = new Set(voices.filter(({ claimantId }) => isEnd(claimantId)).map(originOf))
  return (without) => {
    const silenced = new Map<Voice, boolean>()
    const isHeard = (voice: Voice) => {
      if (!silenced.has(voice)) silenced.set(voice, isSetAside(voice, without))
      return !silenced.get(voice)
    }
    const rests = facets.map((facet) => facet.filter(({ voices }) => voices.some(isHeard)))
    const originsOf = (rest: Heard, polarity: EvidenceClaim['polarity']) =>
      new Set(
        rest
          .filter(({ claim }) => claim.polarity === polarity)
          .flatMap(({ voices }) => voices.filter((voice) => voice.traced && isHeard(voice)).map(originOf)),
      )
    const hasSeveral = (rest: Heard) => originsOf(rest, 'ASSERTED').size > 1
    const isContested = (rest: Heard) => [...originsOf(rest, 'DENIED')].some((origin) => !endsAmong.has(origin))
    const several = rests.filter(hasSeveral)
    if (several.length === 0) return false
    if (rests.every((rest) => rest.length === 0 || hasSeveral(rest) || isContested(rest))) return true
    const disputed = rests.filter((rest) => !rest.every(isUndisputed)).map((rest) => new Set(rest))
    const liesIn = (rest: Heard, other: ReadonlySet<Heard[number]>) => rest.every((one) => other.has(one))
    return several.some((rest) => rest.every(isUndisputed) && !disputed.some((other) => liesIn(rest, other)))
  }
}

type Heard = readonly { readonly claim: EvidenceClaim; readonly voices: readonly Voice[] }[]

const isUndisputed = ({ claim: { polarity, excludedBy } }: Heard[number]) =>
  polarity === 'ASSERTED' && excludedBy.length === 0

const voicesBehind = (claim: EvidenceClaim, graph: EvidenceGraph) =>
  rootsOf([claim], graph).flatMap(({ voices }) => voices)

/**
 * All who speak behind the claims, and an origin for each: one for all that anything could make one, whoever is silent. So there are
 * never fewer origins than these.
 */
function originsBehind(claims: readonly EvidenceClaim[], graph: EvidenceGraph) {
  const roots = rootsOf(claims, graph)
  const bonds = disjointSets()
  const origins = new Map<Voice, string>()
  for (const [index, { voices }] of roots.entries())
    for (const voice of voices) {
      const root = `root:${index}`
      origins.set(voice, root)
      const { sameAs = [], ownerIds = [] } = graph.claimants.get(voice.claimantId) ?? {}
      for (const bond of [voice.claimantId, ...sameAs, ...ownerIds]) bonds.unite(root, bond)
    }
  return { voices: [...origins.keys()], originOf: (voice: Voice) => bonds.find(origins.get(voice)!) }
}
