// Fails on a known advisory about what is shipped that .ci/advisories.yaml gives no reason for: npm run audit:production
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { shippedAdvisories, unexplained } from './supply/advisories.ts'
import { readShipped } from './supply/read-shipped.ts'

const root = resolve(import.meta.dirname, '..')
const reasons = z
  .record(z.string(), z.string().min(1))
  .parse(parse(readFileSync(join(root, '.ci/advisories.yaml'), 'utf8')) ?? {})
// Of all packages, for npm counts what is built into the explorer among those of development.
const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 120_000 })
const advisories = shippedAdvisories(stdout, readShipped())
if (advisories === undefined) {
  // A change must not wait for a registry, and the next run asks again.
  console.warn('Not audited: the registry of npm cannot be reached, or knows of no advisories.')
} else {
  const problems = unexplained(advisories, reasons)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log(`${advisories.length} known advisories about what is shipped, each with its reason.`)
}
