import type { DependencyEffect } from '../../vocabulary/index.ts'
import { dependencyOf } from '../dependency-of.ts'
import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { isAsserted } from '../is-asserted.ts'
import { isSetAside } from '../lineage/is-set-aside.ts'
import { lineageGraphOf, type Voice } from '../lineage/lineage-graph.ts'
import { rootsOf } from '../lineage/roots/roots-of.ts'
import { votersOf } from '../lineage/voters-of.ts'
import { type Standing, standingOf } from '../standing-of.ts'
import { graphWithout } from './standing-without.ts'
import { staysCorroborated } from './stays-corroborated.ts'

/** The actors or sources with which an actor or source is one claimant: its body, or the outlets of which it is the body. */
export type Bodies = ReadonlyMap<string, readonly string[]>

/**
 * Every claimant and source without whom the proposition falls or drops to one origin, and which of the two. Where the lens asks for
 * a number of origins, what does not reach it without somebody falls too, though others still assert it.
 */
export function upholdersOf(
  proposition: EvidenceProposition,
  { claims, graph, before }: { claims: readonly EvidenceClaim[]; graph: EvidenceGraph; before: Standing },
  bodies: Bodies,
): Map<string, DependencyEffect> {
  const found = new Map<string, DependencyEffect>()
  if (!isAsserted(before)) return found
  const silencers = voicesBehind(claims, graph).map((voice) => silencersOf(voice, bodies))
  const asserting = votersOf(claims, graph).filter(({ polarity }) => polarity === 'ASSERTED')
  const needed = voicesBehind(asserting, graph).map((voice) => silencersOf(voice, bodies))
  const isCorroborated = before.reason.status === 'CORROBORATED'
  const stays = isCorroborated ? staysCorroborated(proposition, claims, graph) : () => false
  const effectWithout = effectsIn(graph, (without) =>
    stays(without) ? null : dependencyOf(before, standingOf(proposition, claims, without)),
  )
  for (const id of new Set(silencers.flatMap((ids) => [...ids]))) {
    // What has one origin and needs no more falls without whoever speaks at every root, and otherwise stands as before.
    if (graph.minOrigins === null && needed.every((ids) => ids.has(id))) found.set(id, 'FALLS')
    else if (graph.minOrigins !== null || before.origins.min > 1) {
      const setAside = new Set([id, ...(bodies.get(id) ?? [])])
      const effect = effectWithout(setAside)
      if (effect !== null) found.set(id, effect)
    }
  }
  return found
}

/** The effect of setting aside: worked out once for all who take away the same voices, a speaker and what carries nobody else. */
function effectsIn(graph: EvidenceGraph, effectOf: (without: EvidenceGraph) => DependencyEffect | null) {
  const voices = [...new Set(lineageGraphOf(graph).roots.values())].flatMap((root) => root.voices)
  const known = new Map<string, DependencyEffect | null>()
  return (ids: ReadonlySet<string>): DependencyEffect | null => {
    const without = graphWithout(ids, graph)
    const heard = voices.map((voice) => (isSetAside(voice, without) ? '-' : '+')).join('')
    if (!known.has(heard)) known.set(heard, effectOf(without))
    return known.get(heard) ?? null
  }
}

/** The actors and sources of whose bodies `upholdersOf` wants to know, and of those of their bodies and of these. */
export function speakersBehind(claims: readonly EvidenceClaim[], graph: EvidenceGraph): string[] {
  const voices = voicesBehind(claims, graph)
  return voices.flatMap(({ claimantId, sourceId }) => (sourceId === null ? [claimantId] : [claimantId, sourceId]))
}

function voicesBehind(claims: readonly EvidenceClaim[], graph: EvidenceGraph): Voice[] {
  return rootsOf(claims, graph).flatMap(({ voices }) => voices)
}

/** Whoever, when set aside, takes this voice away. */
function silencersOf({ claimantId, sourceId }: Voice, bodies: Bodies): Set<string> {
  const near = (id: string) => [id, ...(bodies.get(id) ?? [])]
  return new Set([...near(claimantId).flatMap(near), ...(sourceId === null ? [] : near(sourceId))])
}
