// Runs the tests from a clean clone and closes with one line that counts them: node scripts/test.mjs [arguments of vitest]
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { root } from './run-tool.mjs'

await prepare()
const folder = mkdtempSync(join(tmpdir(), 'isnad-results-'))
const report = join(folder, 'results.json')
const code = await runVitest()
const failed = printCounts()
rmSync(folder, { recursive: true })
process.exitCode = code !== 0 || failed > 0 ? 1 : 0

function runVitest() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)]
  // Ctrl-C reaches vitest by itself; this process stays to report what was counted.
  process.on('SIGINT', () => undefined)
  const vitest = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  process.on('SIGTERM', () => vitest.kill('SIGTERM'))
  return new Promise((resolve) => vitest.on('exit', (status) => resolve(status ?? 1)))
}

function printCounts() {
  const results = readResults()
  if (results === undefined) {
    console.error('The tests were not run to their end.')
    return 1
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = results
  // A file that cannot be loaded has no tests to count as failed.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = numFailedTests + broken.length
  const skipped = numPendingTests + numTodoTests
  console.log(`${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed
}

function readResults() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}
