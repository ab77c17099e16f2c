import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { AppError } from './errors/app-error.ts'
import { packageRoot } from './lib/package-root.ts'
import { noteOf, type Settings, settings } from './settings.ts'

export interface Config {
  /** Undefined where Isnad is to run a Neo4j of its own. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | undefined
  readonly database: string
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly cacheDir: string
  readonly javaHome: string | undefined
  readonly seeds: readonly string[]
  readonly tokensFile: string | undefined
  readonly logLevel: Settings['ISNAD_LOG_LEVEL']
  readonly executor: Settings['ISNAD_EXECUTOR']
  readonly limits: Limits
  /** Addresses and networks of reverse proxies that are believed. */
  readonly trustedProxies: readonly string[]
  readonly introspection: boolean
  readonly suggestions: boolean
  /** Undefined where the local Neo4j decides by its heap. */
  readonly transactionMemoryMb: number | undefined
  readonly metrics: MetricsConfig
}

export interface Limits {
  readonly maxBodyBytes: number
  readonly maxTokens: number
  readonly maxDepth: number
  readonly maxFields: number
  readonly maxAliases: number
  readonly maxDirectives: number
  readonly maxHops: number
  readonly maxCost: number
  /** Zero where there is no limit. */
  readonly maxCostPerMinute: number
  readonly maxPageSize: number
  readonly statementTimeoutMs: number
}

export interface MetricsConfig {
  readonly host: string
  /** Undefined where they are not served. */
  readonly port: number | undefined
  /** Operations of clients that are told apart. */
  readonly operations: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads every setting, or throws one error that names each wrong one. */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => counts(name, value)))
  const { data, error } = settings.safeParse(given)
  if (error) throw invalid(error.issues.map(({ path }) => sentenceFor(path[0] as keyof Settings, given)))
  return Object.freeze<Config>({
    neo4j: neo4jOf(data),
    // The local Neo4j is a Community server, which has one database.
    database: data.NEO4J_URI === undefined ? 'neo4j' : data.NEO4J_DATABASE,
    host: data.ISNAD_HOST,
    port: data.ISNAD_PORT,
    dataDir: resolve(packageRoot, data.ISNAD_DATA_DIR),
    cacheDir: join(data.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'isnad'),
    javaHome: data.JAVA_HOME,
    seeds: Object.freeze(seedFolders(data.ISNAD_SEEDS)),
    tokensFile: data.ISNAD_TOKENS,
    logLevel: data.ISNAD_LOG_LEVEL,
    executor: data.ISNAD_EXECUTOR,
    limits: limitsOf(data),
    trustedProxies: Object.freeze(listed(data.ISNAD_TRUSTED_PROXIES)),
    introspection: data.ISNAD_INTROSPECTION,
    suggestions: data.ISNAD_SUGGESTIONS,
    transactionMemoryMb: data.ISNAD_TRANSACTION_MEMORY_MB,
    metrics: metricsOf(data),
  })
}

function limitsOf(data: Settings): Limits {
  return Object.freeze({
    maxBodyBytes: data.ISNAD_MAX_BODY_BYTES,
    maxTokens: data.ISNAD_MAX_TOKENS,
    maxDepth: data.ISNAD_MAX_DEPTH,
    maxFields: data.ISNAD_MAX_FIELDS,
    maxAliases: data.ISNAD_MAX_ALIASES,
    maxDirectives: data.ISNAD_MAX_DIRECTIVES,
    maxHops: data.ISNAD_MAX_HOPS,
    maxCost: data.ISNAD_MAX_COST,
    maxCostPerMinute: data.ISNAD_MAX_COST_PER_MINUTE,
    maxPageSize: data.ISNAD_MAX_PAGE_SIZE,
    statementTimeoutMs: data.ISNAD_STATEMENT_TIMEOUT_MS,
  })
}

function metricsOf(data: Settings): MetricsConfig {
  return Object.freeze({
    host: data.ISNAD_METRICS_HOST,
    port: data.ISNAD_METRICS_PORT,
    operations: Object.freeze(listed(data.ISNAD_METRICS_OPERATIONS)),
  })
}

/** An empty variable is one that is not set, except where empty means none. */
function counts(name: string, value: string | undefined): boolean {
  return value !== undefined && (value !== '' || name === 'ISNAD_SEEDS')
}

function neo4jOf({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }: Settings): Config['neo4j'] {
  if (uri === undefined) return undefined
  if (password === undefined)
    throw invalid(['NEO4J_URI is set but NEO4J_PASSWORD is not: give the password of that Neo4j.'])
  return Object.freeze({ uri, user, password })
}

function listed(list = ''): string[] {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}

function seedFolders(list: string): string[] {
  return listed(list).map((name) => (name.includes('/') ? resolve(name) : join(packageRoot, 'seeds', name)))
}

function sentenceFor(name: keyof Settings, given: Environment): string {
  return `${name} is ${JSON.stringify(given[name])}; allowed: ${noteOf(name).allowed}.`
}

function invalid(sentences: readonly string[]): AppError {
  return new AppError('INVALID_CONFIG', sentences.join('\n'))
}
