import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql'
import { buildSchemaFromFiles } from '../src/server/schema/build-schema.ts'

const root = resolve(import.meta.dirname, '..')
const schema = lexicographicSortSchema(buildSchemaFromFiles(join(root, 'schema')))
// Descriptions may change at any time, so they are no part of what is compared.
const released = visit(parse(printSchema(schema)), {
  StringValue: (_, key) => (key === 'description' ? null : undefined),
})
writeFileSync(join(root, 'test/contract/released.graphql'), `${print(released)}\n`)
