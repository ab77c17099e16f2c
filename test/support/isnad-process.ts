import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { packageRoot } from '../../src/lib/package-root.ts'

export interface IsnadProcess {
  readonly pid: number
  /** Resolves with the exit code, null after a signal that cannot be caught. */
  readonly exited: Promise<number | null>
  /** All that it has printed so far. */
  output(): string
  /** Resolves with its address as soon as it has announced itself. */
  ready(): Promise<string>
  /** To the whole process group, as a terminal does on Ctrl-C. */
  signal(name: NodeJS.Signals): void
}

const running = new Set<ChildProcess>()

/** Starts Isnad as `npm start` does, in a process group of its own, without data sets and on a free port. */
export function startIsnad(environment: NodeJS.ProcessEnv): IsnadProcess {
  const env = { ...process.env, ISNAD_PORT: '0', ISNAD_SEEDS: '', ...environment }
  const child = spawn(process.execPath, ['scripts/launch.mjs', 'main'], { cwd: packageRoot, env, detached: true })
  running.add(child)
  let output = ''
  const exited = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  const ready = new Promise<string>((resolve, reject) => {
    const collect = (data: Buffer) => {
      output += data
      const url = /API +(\S+)\/graphql[\s\S]*Ctrl-C/.exec(output)?.[1]
      if (url) resolve(url)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    exited.then(() => reject(new Error(`Isnad ended before it was ready:\n${output}`)))
  })
  ready.catch(() => undefined)
  const pid = child.pid!
  return { pid, exited, output: () => output, ready: () => ready, signal: (name) => process.kill(-pid, name) }
}

/** Ends what a failed test left running. */
export async function endLeftovers(): Promise<void> {
  const left = [...running].map(async (child) => {
    child.kill('SIGTERM')
    await once(child, 'close')
  })
  await Promise.all(left)
}
