import neo4j, {
  type BookmarkManager,
  type Config,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import type { CompiledQuery } from '../cypher/text/compiled-query.ts'
import type { ConnectionSettings, Database, Row } from './database.ts'
import { decodeRow } from './decode-value.ts'
import { encodeParams } from './encode-params.ts'
import { toExactJson } from './exact-value.ts'
import { poolSize } from './pool-size.ts'
import { explainError, translateError } from './translate-error.ts'
import { unlessSilent } from './unless-silent.ts'

const retryTimeMs = 10_000
/** Writes are our own batches, never a request of a viewer. */
const writeTimeoutMs = 300_000
const connectionTimeoutMs = 5_000
const everything = -1

/** Opens a connection pool; nothing is sent before the first statement. */
export function connect(settings: ConnectionSettings): Database {
  const driver = createDriver(settings, { disableLosslessIntegers: true })
  const exactly = exactDriver(settings)
  const { database } = settings
  /**
   * The one bookmark manager of the driver, so that reads wait for the writes made here. An answer comes as a whole, so that a
   * statement has done all that it does before the one behind it begins.
   */
  const openSession = () =>
    driver.session({ database, bookmarkManager: driver.executeQueryBookmarkManager, fetchSize: everything })

  return Object.freeze<Database>({
    read: (query) =>
      translating(translateError, async () => {
        const answer = readFrom(driver, query, settings)
        const { records } = await unlessSilent(answer, settings.statementTimeoutMs + retryTimeMs)
        return records.map(decodeRow)
      }),
    write: (work) =>
      translating(translateError, () =>
        unlessSilent(
          withSession(openSession(), (session) =>
            session.executeWrite((transaction) => work({ run: (query) => runIn(transaction, query) }), {
              timeout: writeTimeoutMs,
              metadata: { name: 'write' },
            }),
          ),
          writeTimeoutMs + retryTimeMs,
        ),
      ),
    schema: (query) =>
      translating(translateError, () =>
        withSession(openSession(), async (session) => {
          const config = { metadata: { name: query.name } }
          const { records } = await session.run(query.text, encodeParams(query.params), config)
          return records.map(decodeRow)
        }),
      ),
    stream: (query) =>
      streamOf(exactly.driver(), { database, query, bookmarkManager: driver.executeQueryBookmarkManager }),
    // A statement, because the driver's own check does not ask for the database; without retries, because probes want to know now.
    verify: () =>
      translating(
        (error) => explainError(error, settings),
        () =>
          unlessSilent(
            withSession(openSession(), async (session) => void (await session.run('/* verify */ RETURN 1'))),
            connectionTimeoutMs,
          ),
      ),
    close: async () => {
      await Promise.all([driver.close(), exactly.close()])
    },
  })
}

/** A second driver, opened when it is needed first: how numbers are read is a choice of the driver. */
function exactDriver(settings: ConnectionSettings) {
  let opened: Driver | undefined
  return {
    driver(): Driver {
      opened ??= createDriver(settings, { disableLosslessIntegers: false })
      return opened
    },
    close: async () => opened?.close(),
  }
}

interface Streaming {
  readonly query: CompiledQuery
  readonly database: string
  readonly bookmarkManager: BookmarkManager
}

async function* streamOf(driver: Driver, { query, database, bookmarkManager }: Streaming): AsyncGenerator<Row> {
  const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.READ })
  try {
    const result = session.run(query.text, encodeParams(query.params), { metadata: { name: query.name } })
    for await (const record of result) yield toExactJson(record.toObject()) as Row
  } catch (error) {
    throw translateError(error)
  } finally {
    await session.close()
  }
}

function createDriver({ uri, user, password }: ConnectionSettings, { disableLosslessIntegers }: Config): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers,
    maxTransactionRetryTime: retryTimeMs,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: connectionTimeoutMs,
    connectionAcquisitionTimeout: 2 * connectionTimeoutMs,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'isnad',
  })
}

/**
 * In one round trip, without a transaction around the statement. Where that fails in a way that may pass, such as a connection
 * that Neo4j has closed meanwhile, the driver tries again in transactions of its own.
 */
async function readFrom(
  driver: Driver,
  { name, text, params }: CompiledQuery,
  { database, statementTimeoutMs }: ConnectionSettings,
): Promise<QueryResult> {
  const transactionConfig = { timeout: statementTimeoutMs, metadata: { name } }
  const encoded = encodeParams(params)
  const bookmarkManager = driver.executeQueryBookmarkManager
  const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.READ })
  try {
    return await withSession(session, (open) => open.run(text, encoded, transactionConfig))
  } catch (error) {
    if (!(error instanceof Neo4jError && error.retriable)) throw error
    return driver.executeQuery(text, encoded, { database, routing: neo4j.routing.READ, transactionConfig })
  }
}

async function runIn(transaction: ManagedTransaction, query: CompiledQuery): Promise<Row[]> {
  const { records } = await transaction.run(query.text, encodeParams(query.params))
  return records.map(decodeRow)
}

async function withSession<T>(session: Session, use: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await use(session)
  } finally {
    await session.close()
  }
}

async function translating<T>(translate: (error: unknown) => unknown, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw translate(error)
  }
}
