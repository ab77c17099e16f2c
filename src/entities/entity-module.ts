import type { GraphQLFieldResolver } from 'graphql'
import type { Estimate } from '../cypher/estimate.ts'
import type { StatementPlan } from '../cypher/plan.ts'
import type { PlanCache } from '../cypher/plan-cache.ts'
import type { Models, ObjectModel } from '../cypher/plan-object.ts'
import type { CompiledQuery } from '../cypher/text/compiled-query.ts'
import type { AppError } from '../errors/app-error.ts'
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
  readonly maxPageSize: number
  readonly maxHops: number
  readonly admission: Admission
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

/** Decides whether an operation may be asked of the database, by what its root fields cost together. */
export interface Admission {
  /** Tells of a root field that is planned; `isNew` where it was for the first time. */
  readonly propose: (root: ProposedRoot) => void
  /** Throws where the operation costs too much. Asked for once the root fields that run together are proposed. */
  readonly granted: () => Promise<void>
  /** Takes on that the statement of a root field is run once more, after it was granted; gives why it may not be. */
  readonly again: (root: ProposedRoot) => Promise<AppError | null>
}

export interface ProposedRoot {
  readonly field: string
  readonly isNew: boolean
  /** Estimated from how many nodes of each type there are; where nothing is said of that, from the plan alone. */
  readonly estimate: (counts: ReadonlyMap<string, number>) => Estimate
}

export type RootResolver = GraphQLFieldResolver<unknown, RequestContext>

/** What a folder of entities or questions adds to the API: how types are read, and the root fields that it answers. */
export interface EntityModule {
  /** Where several modules name a type, each adds its fields: a later one extends what an earlier one began. */
  readonly models: readonly ObjectModel<Reading>[]
  readonly queries: Readonly<Record<string, RootResolver>>
}
