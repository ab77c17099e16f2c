// Writes seeds/schema/*.json from the seed format, for completion in editors.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url))
const { module } = await runnerImport(path('src/import/seed/format/json-schema.ts'), {
  root: path('.'),
  configFile: false,
})

mkdirSync(path('seeds/schema'), { recursive: true })
for (const [name, schema] of Object.entries(module.seedJsonSchemas())) {
  writeFileSync(path(`seeds/schema/${name}`), `${JSON.stringify(schema, null, 2)}\n`)
}
