import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { endProcess } from './end-process.ts'
import { identityOf, type ProcessIdentity } from './process-identity.ts'

export interface ServerProcess {
  readonly identity: ProcessIdentity
  /** Resolves when Java is gone, for whatever reason. */
  readonly exited: Promise<void>
  stop(): Promise<void>
}

export interface ServerOptions {
  readonly java: string
  readonly jars: string
  readonly home: string
  readonly heapMb: number
}

/** Starts Java in a session of its own: Ctrl-C in the terminal reaches Isnad, and Isnad stops Java when it no longer needs it. */
export function spawnServer(options: ServerOptions): ServerProcess {
  const log = openSync(consoleLogOf(options.home), 'a')
  const java = spawn(options.java, javaArguments(options), { stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  const identity = identityOf(java.pid!)!
  const watchdog = startWatchdog(identity)
  const exited = once(java, 'exit').then(() => void watchdog.kill('SIGKILL'))
  return {
    identity,
    exited,
    async stop() {
      await endProcess(identity)
      await exited
    },
  }
}

/** What the JVM itself says, such as running out of memory; Neo4j writes to neo4j.log beside it. */
export function consoleLogOf(home: string): string {
  return join(home, 'logs/console.log')
}

function javaArguments({ jars, home, heapMb }: ServerOptions): string[] {
  const opened = ['nio', 'io'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`)
  return [
    `-Xmx${heapMb}m`,
    // A heap of this size is cleared soonest by a collector that does not run beside the work.
    '-XX:+UseParallelGC',
    '-XX:+ExitOnOutOfMemoryError',
    ...opened,
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ]
}

/**
 * Stops Java when Isnad is killed: `read` returns when the pipe from Isnad closes, however that happens. It is a shell and no
 * Node, so that whatever ends all Node processes leaves it to do its work.
 */
function startWatchdog({ pid }: ProcessIdentity): ChildProcess {
  const script = `
    read -r _
    kill -TERM ${pid}
    for second in 1 2 3 4 5; do
      sleep 1
      kill -0 ${pid} || exit 0
    done
    kill -KILL ${pid}`
  return spawn('sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
}
