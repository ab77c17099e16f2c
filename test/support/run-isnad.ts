import { execFile } from 'node:child_process'
import { packageRoot } from '../../src/lib/package-root.ts'
import { workerNeo4j } from './worker-neo4j.ts'

export interface Outcome {
  /** Null after a signal that cannot be caught. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What ends a command before it has ended by itself. */
interface Stop {
  readonly by: NodeJS.Signals
  /** What it says on standard error, or how many milliseconds after its start. */
  readonly at: RegExp | number
}

/** Runs `isnad` as a script would, on the database of the tests. */
export function isnad(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  { by, at }: Stop = { by: 'SIGKILL', at: Number.POSITIVE_INFINITY },
): Promise<Outcome> {
  const { uri, user, password } = workerNeo4j
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const options = { cwd: packageRoot, env: { ...process.env, ...neo4j, ...environment } }
  return new Promise((resolve) => {
    const command = ['scripts/launch.mjs', 'cli/main', ...args]
    const child = execFile(process.execPath, command, options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    )
    let said = ''
    child.stderr!.on('data', (words: string) => {
      said += words
      if (at instanceof RegExp && at.test(said)) child.kill(by)
    })
    if (typeof at === 'number' && Number.isFinite(at)) setTimeout(() => child.kill(by), at).unref()
  })
}
