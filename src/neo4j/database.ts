import type { CompiledQuery } from '../cypher/text/compiled-query.ts'

/** A row of an answer: plain JSON-safe values by column. */
export type Row = Record<string, unknown>

export interface WriteTransaction {
  /** Statements run in the order in which they are given, also where nobody waits for the answers in between. */
  run(query: CompiledQuery): Promise<Row[]>
}

/** Runs a statement, in whatever transaction. */
export type Run = WriteTransaction['run']

/** All that Isnad asks of Neo4j. Whoever writes through it reads its own writes. */
export interface Database {
  read(query: CompiledQuery): Promise<Row[]>
  /**
   * The rows of a statement as they come, however many: once, without retries and without a limit of time. Maps in them
   * are stored properties, as the JSON of `exact-value.ts`.
   */
  stream(query: CompiledQuery): AsyncIterable<Row>
  /** Runs `work` in one transaction. It may run more than once: a lost connection or a deadlock begins it anew. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** Runs one statement outside any transaction of ours, once, without retries: for constraints, indexes and batches of Neo4j's own. */
  schema(query: CompiledQuery): Promise<Row[]>
  /** Throws unless Neo4j answers, accepts the login and has the database. */
  verify(): Promise<void>
  close(): Promise<void>
}

export interface ConnectionSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  readonly statementTimeoutMs: number
}
