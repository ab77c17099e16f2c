import type { Changing, Pick, Retold, World, WorldClaim, WorldDate } from './world.ts'

/** A world as one round of loads tells it; its prefix keeps it apart from the others. */
export interface Scene {
  readonly world: World
  readonly prefix: string
  /** From 0. */
  readonly round: number
  /** The data set that tells it, where only what is known to that can be named. */
  readonly dataset?: number
}

export type Kind = 'places' | 'actors' | 'sources' | 'documents' | 'incidents' | 'claims' | 'assessments' | 'coverages'

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

/** Whether a round of loads tells it. */
export function isTold({ since, edits }: WorldClaim | Retold<unknown>, round: number): boolean {
  return round >= since && (round === 0 || edits[round - 1]?.does !== 'WITHDRAW')
}

/** What loads did to it after the one that first told it, up to this round. */
export function editsIn<E>({ round }: Scene, { since, edits }: { since: number; edits: readonly E[] }): readonly E[] {
  return edits.slice(0, round).filter((_, at) => at + 1 > since)
}

/** What these rounds of loads have made of it. */
export function toldIn<T>(scene: Scene, { says, marking, ...told }: Omit<Retold<T>, 'dataset'>) {
  const done = editsIn(scene, told)
  return {
    says: done.findLast((edit) => edit?.does === 'SAY')?.says ?? says,
    marking: done.findLast((edit) => edit?.does === 'SAY' || edit?.does === 'MARK')?.marking ?? marking,
  }
}

export function dateOf(date: WorldDate): { verbatim?: string; edtf?: string } | undefined {
  if (date === null) return undefined
  return date.startsWith('<') ? { verbatim: date.slice(1, -1) } : { edtf: date }
}
