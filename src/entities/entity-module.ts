import type { GraphQLFieldResolver } from 'graphql'
import type { CompiledQuery } from '../cypher/compiled-query.ts'
import type { StatementPlan } from '../cypher/plan.ts'
import type { PlanCache } from '../cypher/plan-cache.ts'
import type { Models, ObjectModel } from '../cypher/plan-object.ts'
import type { Reading } from '../lens/reading.ts'

/** What a request brings to the resolvers of its root fields. */
export interface RequestContext {
  readonly viewer: {
    readonly name: string
    readonly level: number
    readonly can: (permission: 'people:read') => boolean
  }
  /** Languages wanted for names and texts, best first. */
  readonly languages: readonly string[]
  /** The moment of the request: every root field without `knownAt` reads the record as of it. */
  readonly now: number
  readonly maxPageSize: number
  readonly run: (query: CompiledQuery) => Promise<readonly Readonly<Record<string, unknown>>[]>
  readonly models: Models<Reading>
  readonly plans: PlanCache
  /** Told of every plan that is made; for an operation asked again there is none to make. */
  readonly onPlan: (plan: StatementPlan) => void
  readonly watch: RequestWatch
}

/** Follows how a root field is answered: how long it takes and how much it reads, never what it says. */
export interface RequestWatch {
  readonly step: <T>(step: 'plan' | 'shape', statement: string, work: () => T) => T
  /** Told how many rows the lists of an answer were made from. */
  readonly rows: (statement: string, count: number) => void
}

export type RootResolver = GraphQLFieldResolver<unknown, RequestContext>

/** What a folder of entities or questions adds to the API: how types are read, and the root fields that it answers. */
export interface EntityModule {
  /** Where several modules name a type, each adds its fields: a later one extends what an earlier one began. */
  readonly models: readonly ObjectModel<Reading>[]
  readonly queries: Readonly<Record<string, RootResolver>>
}
