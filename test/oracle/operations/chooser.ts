import type { ClaimFilter, IncidentFilter, Lens } from '../../../src/generated/schema-types.ts'
import type { Facts } from '../record/facts.ts'
import type { Kind } from '../worlds/scene.ts'
import type { World } from '../worlds/world.ts'
import type { Ask } from './ask.ts'
import { lensesOf } from './lenses.ts'

/** Hands out what the variables of an operation are made of, in the order in which they are asked for. */
export interface Chooser {
  readonly first: number
  among<T>(values: readonly T[]): T
  /** Of what the world has of the kind, visible or not; now and then of what nobody knows. */
  ref(kind: Kind): string
  claimant(): string
  /** The id of anything in the world. */
  id(): string
  /** The lens of the root field. */
  lens(): Lens | null
  /** A lens of one field below. */
  inner(): Lens | null
}

interface Given {
  readonly ask: Ask
  readonly world: World
  readonly prefix: string
  readonly facts: Facts
  readonly moments: readonly number[]
}

/** Lenses differ by operation, and there are few for each: every lens of other conditions is another text for the database. */
const LENSES_OF_ONE = 3

export function chooserOf({ ask, world, prefix, facts, moments }: Given): Chooser {
  const choices = ask.choices.values()
  const next = () => choices.next().value ?? 0
  const among = <T>(values: readonly T[]): T => values[next() % values.length]!
  const ref = (kind: Kind): string => {
    const { length } = world[kind]
    const at = next() % (length + 1 / 8)
    return length === 0 || at >= length ? `o:${prefix}-nobody` : `o:${prefix}-${kind.slice(0, -1)}-${Math.floor(at)}`
  }
  const chooser: Chooser = {
    first: ask.first,
    among,
    ref,
    claimant: () => ref(among(['actors', 'sources'])),
    id: () => {
      const own = Object.values(facts).flat() as { id: string; said: { ref?: string } }[]
      return among(own.filter(({ said }) => said.ref?.startsWith(`o:${prefix}-`))).id
    },
    lens: () => {
      const knownAt = ask.knownAt === null ? {} : { knownAt: momentOf(moments, ask.knownAt) }
      const conditions = ask.lens === 0 ? {} : lensOf(ask.operation * LENSES_OF_ONE + ask.lens, chooser)
      const lens = { ...knownAt, ...conditions }
      return Object.keys(lens).length === 0 ? null : (lens as Lens)
    },
    inner: () => lensOf(ask.operation, chooser),
  }
  return chooser
}

function lensOf(at: number, chooser: Chooser): Lens {
  const { [at % lensesOf.length]: shape } = lensesOf
  return { includeUndated: true, ...shape!(chooser) }
}

function momentOf(moments: readonly number[], at: number): string {
  return new Date(moments[at % moments.length]!).toISOString()
}

export type { ClaimFilter, IncidentFilter }
