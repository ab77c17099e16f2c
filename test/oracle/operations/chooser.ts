import type { Lens } from '../../../src/generated/schema-types.ts'
import type { Facts } from '../record/facts.ts'
import type { Kind } from '../worlds/scene.ts'
import type { World } from '../worlds/world.ts'
import type { Ask } from './ask.ts'
import { innerLenses, outerLenses } from './lenses.ts'

/** Hands out what the variables of an operation are made of, in the order in which they are asked for. */
export interface Chooser {
  readonly first: number
  /** The word that all names of the world have. */
  readonly prefix: string
  among<T>(values: readonly T[]): T
  /** One for the operation in this round: what would be another text for the database to plan. */
  shape<T>(shapes: readonly T[]): T
  /** Of what the world has of the kind, visible or not; now and then of what nobody knows. */
  ref(kind: Kind): string
  claimant(): string
  /** The id of anything in the world. */
  id(): string
  /** A moment at which the record became another. */
  moment(): string
  /** The lens of the root field. */
  lens(): Lens | null
  /** A lens of one field below. */
  inner(): Lens
}

interface Given {
  readonly ask: Ask
  /** Which one it is. */
  readonly operation: number
  readonly world: World
  readonly prefix: string
  readonly facts: Facts
  readonly moments: readonly number[]
}

export function chooserOf({ ask, operation, world, prefix, facts, moments }: Given): Chooser {
  const choices = ask.choices.values()
  const next = () => choices.next().value ?? 0
  const among = <T>(values: readonly T[]): T => values[next() % values.length]!
  const shape = <T>(shapes: readonly T[]): T => shapes[(operation + ask.round) % shapes.length]!
  const ref = (kind: Kind): string => {
    const { length } = world[kind]
    const at = next() % (length + 1 / 8)
    return length === 0 || at >= length ? `o:${prefix}-nobody` : `o:${prefix}-${kind.slice(0, -1)}-${Math.floor(at)}`
  }
  const chooser: Chooser = {
    first: ask.first,
    prefix,
    among,
    shape,
    ref,
    claimant: () => ref(among(['actors', 'sources'])),
    id: () => {
      const { assessments: _, coverage: __, ...nodes } = facts
      const own = Object.values(nodes).flat() as { id: string; said: { ref?: string } }[]
      return among(own.filter(({ said }) => said.ref?.startsWith(`o:${prefix}-`))).id
    },
    moment: () => momentOf(moments, next()),
    lens: () => {
      const conditions = shape(outerLenses)(chooser)
      const knownAt = momentOf(moments, ask.knownAt)
      return conditions === null ? null : { includeUndated: true, knownAt, ...conditions }
    },
    inner: () => ({ includeUndated: true, ...shape(innerLenses)(chooser) }),
  }
  return chooser
}

function momentOf(moments: readonly number[], at: number): string {
  return new Date(moments[at % moments.length]!).toISOString()
}
