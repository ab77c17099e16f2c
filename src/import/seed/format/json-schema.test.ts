import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seedJsonSchemas } from './json-schema.ts'

const folder = join(import.meta.dirname, '../../../../seeds/schema')

test.each(Object.entries(seedJsonSchemas()))(
  'seeds/schema/%s is what the format generates (npm run generate:seed-schemas)',
  (name, schema) => {
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  },
)

test('editors are told the words of a vocabulary and their meaning', () => {
  const claims = JSON.stringify(seedJsonSchemas()['claims.json'])
  expect(claims).toContain('"AIR_SUPPORT"')
  expect(claims).toContain('Strikes or cover from the air.')
})
