import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type Schema } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

interface Bundle {
  objects: { type: string; id: string }[]
}

/**
 * Of these types the schema of a bundle takes no object, not even the least that their own schemas ask for: what it lets pass
 * beside the types that it lists has to be an object of exactly one of two kinds, and whatever is of the one is of the other.
 */
const UNLISTED = new Set(['note', 'opinion', 'location', 'incident', 'grouping', 'extension-definition'])

/** Tells what is wrong with a bundle by the schemas of OASIS in the folder: each object by that of its type, and the whole. */
export function stixChecker(folder: string): (bundle: Bundle) => string[] {
  const schemas = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { $id: string; title: string })
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, logger: false })
  formats.default(ajv)
  for (const schema of schemas) ajv.addSchema(schema as Schema)
  const faultsBy = (type: string, value: object) => {
    const schema = schemas.find(({ title }) => title === type)
    if (!schema) return [` has no schema: ${type}.`]
    const validate = ajv.getSchema(schema.$id)!
    return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
  return (bundle) => [
    ...bundle.objects.flatMap((object) => faultsBy(object.type, object).map((fault) => `${object.id}${fault}`)),
    ...faultsBy('bundle', { ...bundle, objects: bundle.objects.filter(({ type }) => !UNLISTED.has(type)) }),
  ]
}
