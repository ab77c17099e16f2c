import type { Changing, Pick, World, WorldDate } from './world.ts'

/** A world as one round of loads tells it; its prefix keeps it apart from the others. */
export interface Scene {
  readonly world: World
  readonly prefix: string
  /** From 0. */
  readonly round: number
  /** The data set that tells it, where only what is known to that can be named. */
  readonly dataset?: number
}

export type Kind = 'places' | 'actors' | 'sources' | 'documents' | 'incidents' | 'claims' | 'assessments'

/** The reference of the one that a number stands for; none where there is none of the kind. */
export function refOf({ world, prefix, dataset }: Scene, kind: Kind, pick: Pick): string | undefined {
  const isKnown = (at: number) =>
    kind !== 'incidents' || dataset === undefined || world.incidents[at]!.dataset <= dataset
  const known = [...world[kind].keys()].filter(isKnown)
  return pick === null || known.length === 0
    ? undefined
    : `o:${prefix}-${kind.slice(0, -1)}-${known[pick % known.length]}`
}

export function refsOf(scene: Scene, kind: Kind, picks: readonly number[]): string[] {
  return [...new Set(picks.flatMap((pick) => refOf(scene, kind, pick) ?? []))]
}

/** An actor, or a source in its own name. */
export function claimantOf(scene: Scene, pick: Pick): string | undefined {
  if (pick === null) return undefined
  const { actors, sources } = scene.world
  const at = pick % (actors.length + sources.length)
  return at < actors.length ? refOf(scene, 'actors', at) : refOf(scene, 'sources', at - actors.length)
}

export function nowOf<T>({ round }: Scene, { first, last }: Changing<T>): T {
  return round === 2 && last !== null ? last.to : first
}

export function dateOf(date: WorldDate): { verbatim?: string; edtf?: string } | undefined {
  if (date === null) return undefined
  return date.startsWith('<') ? { verbatim: date.slice(1, -1) } : { edtf: date }
}
