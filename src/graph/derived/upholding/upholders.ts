import { marking } from '../../../vocabulary/index.ts'
import type { Upheld } from './upheld-by.ts'

/** Somebody without whom a proposition falls or drops to one origin, for the viewers of these clearances. */
export interface Upholder {
  readonly id: string
  readonly effect: 'FALLS' | 'DROPS_TO_ONE'
  readonly from: number
  readonly to: number
}

/** What is found for each clearance from the lowest, told once for as long as it stays the same. */
export function upholdersOf(byClearance: readonly Upheld[]): Upholder[] {
  const found: Upholder[] = []
  for (const [clearance, { falls, drops }] of byClearance.entries()) {
    const here = [
      ...falls.map((id) => ({ id, effect: 'FALLS' as const })),
      ...drops.map((id) => ({ id, effect: 'DROPS_TO_ONE' as const })),
    ]
    for (const { id, effect } of here) {
      const before = found.findIndex((one) => one.id === id && one.effect === effect && one.to === clearance - 1)
      if (before < 0) found.push({ id, effect, from: clearance, to: clearance })
      else found[before] = { ...found[before]!, to: clearance }
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.from - b.from))
}

/** The lowest clearance for which the two do not say the same; null where they do for all. */
export function lowestDifference(one: readonly Upholder[], other: readonly Upholder[]): number | null {
  const said = (upholders: readonly Upholder[], clearance: number) =>
    upholders
      .filter(({ from, to }) => from <= clearance && clearance <= to)
      .map(({ id, effect }) => `${id} ${effect}`)
      .sort()
      .join()
  const lowest = marking.values.findIndex((_, clearance) => said(one, clearance) !== said(other, clearance))
  return lowest < 0 ? null : lowest
}

/** As they are stored: lists that run side by side, none where nobody upholds it. */
export interface StoredUpholders {
  readonly upholderIds: readonly string[] | null
  readonly upholderEffects: readonly Upholder['effect'][] | null
  readonly upholderFrom: readonly number[] | null
  readonly upholderTo: readonly number[] | null
}

export function toStored(upholders: readonly Upholder[]): StoredUpholders {
  const list = <T>(values: readonly T[]) => (values.length === 0 ? null : values)
  return {
    upholderIds: list(upholders.map(({ id }) => id)),
    upholderEffects: list(upholders.map(({ effect }) => effect)),
    upholderFrom: list(upholders.map(({ from }) => from)),
    upholderTo: list(upholders.map(({ to }) => to)),
  }
}

export function fromStored({ upholderIds, upholderEffects, upholderFrom, upholderTo }: StoredUpholders): Upholder[] {
  return (upholderIds ?? []).map((id, index) => ({
    id,
    effect: upholderEffects![index]!,
    from: upholderFrom![index]!,
    to: upholderTo![index]!,
  }))
}
