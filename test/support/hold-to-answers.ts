import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Ask } from './serve.ts'

/** Neo4j plans each of these statements for the first time, and some have many parts. */
const timeout = 120_000

/** Every ready-made question of a data set in `seeds/` as a test: it has the answer that lies beside it. */
export function holdToAnswers(dataset: string, ask: Ask): void {
  const folder = join(packageRoot, 'seeds', dataset, 'questions')
  const questions = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  test.each(questions)('%s has the answer that lies beside it', { timeout }, async (name) => {
    const path = join(folder, name)
    const { data, errors } = await ask(readFileSync(path, 'utf8'))
    expect(errors).toEqual([])
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(path.replace(/graphql$/u, 'json'))
  })
}
