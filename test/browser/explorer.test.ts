import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest'
import { type IsnadProcess, startIsnad } from '../support/isnad-process.ts'
import { clearDatabase, testDatabase } from '../support/test-database.ts'
import { workerNeo4j } from '../support/worker-neo4j.ts'
import { findBrowser } from './find-browser.ts'
import { openExplorer, type Visit } from './open-explorer.ts'

const browser = findBrowser()
const soon = { timeout: 25_000 }
let isnad: IsnadProcess | undefined
let visit: Visit

beforeAll(async () => {
  if (!browser) return
  const database = testDatabase()
  await clearDatabase(database)
  await database.close()
  const { uri, user, password } = workerNeo4j
  const connection = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  isnad = startIsnad({ ...connection, ISNAD_SEEDS: 'sy24-deir-ez-zor' })
  visit = await openExplorer(await isnad.ready(), browser)
})

afterAll(async () => {
  await visit?.close()
  isnad?.signal('SIGTERM')
  await isnad?.exited
})

function needsBrowser(context: TestContext): void {
  if (!browser) context.skip('No browser was found: install chromium or name one with ISNAD_BROWSER.')
}

test('the front door leads to the questions, and the first one is answered at once', async (context) => {
  needsBrowser(context)
  const { page } = visit
  expect(new URL(page.url()).pathname).toBe('/graphql')
  await expect.poll(() => questions().count(), soon).toBeGreaterThan(0)
  expect(await questions().first().getAttribute('aria-current')).toBe('true')
  await expect.poll(answer, soon).toContain('"data"')
})

test('choosing a question opens it in a tab of its own and shows its answer', async (context) => {
  needsBrowser(context)
  await questions().nth(1).click()
  await expect.poll(() => visit.page.getByRole('tab').count(), soon).toBe(2)
  await expect.poll(answer, soon).toContain('"data"')
  expect(await answer()).not.toContain('"errors"')
  await visit.page.screenshot({ path: join(mkdtempSync(join(tmpdir(), 'isnad-explorer-')), 'question.png') })
})

test('a question that is open already is shown in its tab', async (context) => {
  needsBrowser(context)
  await questions().first().click()
  await expect.poll(() => questions().first().getAttribute('aria-current'), soon).toBe('true')
  expect(await visit.page.getByRole('tab').count()).toBe(2)
})

test('the documentation of the schema is readable', async (context) => {
  needsBrowser(context)
  await visit.page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await visit.page.getByRole('link', { name: 'Query' }).click()
  await expect.poll(() => visit.page.getByText('supportNetwork').count(), soon).toBeGreaterThan(0)
})

test('nothing was asked of another host, and the console is clean', (context) => {
  needsBrowser(context)
  expect(visit.foreignRequests).toEqual([])
  expect(visit.complaints).toEqual([])
})

const questions = () => visit.page.getByRole('region', { name: 'Questions' }).getByRole('button')

/** The shown lines of the answer; the editor draws blanks as no-break spaces. */
async function answer(): Promise<string> {
  const text = await visit.page.getByRole('region', { name: 'Result Window' }).textContent()
  return text!.replaceAll('\u00a0', ' ')
}
