import { execFile } from 'node:child_process'
import { packageRoot } from '../../src/lib/package-root.ts'
import { workerNeo4j } from './worker-neo4j.ts'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `isnad` as a script would, on the database of the tests. */
export function isnad(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const { uri, user, password } = workerNeo4j
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const options = { cwd: packageRoot, env: { ...process.env, ...neo4j, ...environment } }
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/launch.mjs', 'cli/main', ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}
