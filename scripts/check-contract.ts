import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSchema } from 'graphql'
import { parse } from 'yaml'
import { z } from 'zod'
import { buildSchemaFromFiles } from '../src/server/schema/build-schema.ts'
import { contractGaps } from './contract-gaps.ts'

const root = resolve(import.meta.dirname, '..')
const copy = join(root, 'test/contract/contract.graphql')
const original = join(process.env.ISNAD_SHARED ?? join(root, '../shared'), 'design/contract.graphql')

const problems = existsSync(original) ? [...copyProblems(), ...gapsAgainst(original)] : gapsAgainst(copy)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log('The schema holds the contract, except for what schema/contract-deferred.yaml names.')

function copyProblems(): string[] {
  const same = readFileSync(copy, 'utf8') === readFileSync(original, 'utf8')
  return same ? [] : [`test/contract/contract.graphql is not the contract any more: copy ${original} over it.`]
}

function gapsAgainst(contractFile: string): string[] {
  const deferred = z
    .record(z.string(), z.string().min(1))
    .parse(parse(readFileSync(join(root, 'schema/contract-deferred.yaml'), 'utf8')) ?? {})
  return contractGaps({
    contract: buildSchema(readFileSync(contractFile, 'utf8')),
    schema: buildSchemaFromFiles(join(root, 'schema')),
    deferred: new Map(Object.entries(deferred)),
  })
}
