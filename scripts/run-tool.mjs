import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a JavaScript tool to its end; the program must not go on without it. Standard output is left to that program. */
export function runTool(purpose, file, ...args) {
  console.error(purpose)
  const { status, signal } = spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (signal !== null) process.exit(130)
  if (status !== 0) {
    console.error(`${purpose}: failed; the reason stands above.`)
    process.exit(1)
  }
}
