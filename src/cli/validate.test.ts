import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { validateCommand } from './validate.ts'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

async function validate(folder: string) {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const program = new Command()
  validateCommand(program)
  await program.parseAsync(['validate', folder], { from: 'user' })
  return { exitCode: process.exitCode, printed: log.mock.calls.flat(), complaints: error.mock.calls.flat() }
}

test('a valid data set is counted, and ends in success', async () => {
  const { exitCode, printed } = await validate(resolve(import.meta.dirname, '../../seeds/sy24-deir-ez-zor'))
  expect(exitCode).toBeUndefined()
  expect(printed).toEqual([expect.stringMatching(/^isnad:sy24-deir-ez-zor is valid: 12 actors, .*39 claims\.$/)])
})

test('every error is printed with its place, and ends in failure', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-validate-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'dataset.yaml'), 'id: x\nscheme: x\ntitle: x\nlicense: x\n')
  const { exitCode, complaints } = await validate(folder)
  expect(exitCode).toBe(1)
  expect(complaints).toEqual([
    'dataset.yaml:1:1 MISSING_FIELD x.licence: The field "licence" is missing.',
    'dataset.yaml:4:1 UNKNOWN_FIELD x.license: There is no field "license" here. Did you mean licence?',
    `${folder} has 2 errors.`,
  ])
})
