import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { packageRoot } from '../../src/lib/package-root.ts'
import { freePort } from '../../src/neo4j/local/free-port.ts'
import type { LocalNeo4j } from '../../src/neo4j/local/start-local-neo4j.ts'
import type { Question } from './questions.ts'

export interface Usage {
  readonly cpuMs: number
  readonly rssMb: number
}

/** A server in a process of its own. */
export interface MeasuredServer {
  readonly name: ServerName
  readonly url: string
  /** The body that asks it a question; undefined where it has no way to. */
  readonly bodyOf: (question: Question) => string | undefined
  usage(): Promise<Usage>
  stop(): Promise<void>
}

export type ServerName = keyof typeof programs

const programs = {
  isnad: { args: ['--enable-source-maps', 'dist/main.js'], path: '/graphql', env: {}, bodyOf: graphql('operation') },
  floor: {
    args: ['bench/servers/floor.mjs'],
    path: '/',
    env: {},
    bodyOf: ({ name, variables }: Question) => JSON.stringify({ question: name, variables }),
  },
  peer: { args: ['bench/servers/peer.mjs'], path: '/', env: {}, bodyOf: graphql('peerOperation') },
  'peer-bare': {
    args: ['bench/servers/peer.mjs'],
    path: '/',
    env: { BENCH_PLUGINS: 'off' },
    bodyOf: graphql('peerOperation'),
  },
} as const

export const serverNames = Object.keys(programs) as ServerName[]

/** Starts a server on the Neo4j given, and waits until it answers. */
export async function startServer(name: ServerName, neo4j: LocalNeo4j): Promise<MeasuredServer> {
  const { args, path, env, bodyOf } = programs[name]
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', join(packageRoot, 'bench/servers/usage.mjs'), ...args], {
    cwd: packageRoot,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...env,
      ...addressOf(neo4j),
      ISNAD_SEEDS: '',
      ISNAD_MAX_COST_PER_MINUTE: '0',
      ISNAD_PORT: `${port}`,
      BENCH_PORT: `${port}`,
      NODE_ENV: 'production',
    },
  })
  const url = `http://127.0.0.1:${port}${path}`
  await untilItAnswers(child, name === 'isnad' ? `http://127.0.0.1:${port}/health/ready` : url)
  return { name, url, bodyOf, usage: () => usageOf(child), stop: () => stop(child) }
}

function graphql(operation: 'operation' | 'peerOperation') {
  return (question: Question) =>
    question[operation] && JSON.stringify({ query: question[operation], variables: question.variables })
}

const addressOf = ({ uri, user, password }: LocalNeo4j) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
})

async function untilItAnswers(child: ChildProcess, url: string): Promise<void> {
  const patience = AbortSignal.timeout(START_MS)
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`A server of the bench ended with code ${child.exitCode}.`)
    patience.throwIfAborted()
    await setTimeout(100)
  }
}

const [START_MS, STOP_MS] = [60_000, 10_000]

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false
  }
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const told = once(child, 'message')
  child.send('usage')
  const [{ cpu, rss }] = (await told) as [{ cpu: NodeJS.CpuUsage; rss: number }]
  return { cpuMs: (cpu.user + cpu.system) / 1_000, rssMb: rss / 2 ** 20 }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([ended, setTimeout(STOP_MS).then(() => child.kill('SIGKILL'))])
}
