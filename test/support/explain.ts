import neo4j, { type Plan, type ProfiledPlan } from 'neo4j-driver'
import type { CompiledQuery } from '../../src/cypher/text/compiled-query.ts'
import { encodeParams } from '../../src/neo4j/encode-params.ts'
import { workerNeo4j } from './worker-neo4j.ts'

/** An operator of an execution plan, with what it works on. */
export interface Operator {
  readonly name: string
  readonly details: string
  readonly below: readonly Operator[]
}

export interface Explainer {
  /** How Neo4j would run a statement, without running it. */
  readonly explain: (text: string, params: Record<string, unknown>) => Promise<Operator>
  /** How often a statement asks the store for something, which it does alike on a fast machine and on a slow one. */
  readonly hits: (query: CompiledQuery) => Promise<number>
  readonly close: () => Promise<void>
}

/** Asks the throw-away database of this worker for execution plans, which the reads of Isnad have no need of. */
export function createExplainer(): Explainer {
  const { uri, user, password } = workerNeo4j
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  return {
    explain: async (text, params) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params)
      if (summary.plan === false) throw new Error('Neo4j gave no plan for the statement.')
      return toOperator(summary.plan)
    },
    hits: async ({ text, params }) => {
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, encodeParams(params))
      if (summary.profile === false) throw new Error('Neo4j gave no profile of the statement.')
      return hitsOf(summary.profile)
    },
    close: () => driver.close(),
  }
}

/** The operator and all below it. */
export function operatorsOf(operator: Operator): Operator[] {
  return [operator, ...operator.below.flatMap(operatorsOf)]
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits)

function toOperator({ operatorType, arguments: details, children }: Plan): Operator {
  return {
    name: operatorType.replace(/@.*$/u, ''),
    details: String(details.Details ?? ''),
    below: children.map(toOperator),
  }
}
