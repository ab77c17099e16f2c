import { join } from 'node:path'
import { type DocumentNode, parse } from 'graphql'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/lib/package-root.ts'
import { buildSchemaFromFiles } from '../../src/server/schema/build-schema.ts'
import { endings, goldenFiles, goldens } from './golden-files.ts'

it('of an operation all lie beside it, and nothing else lies between them', () => {
  const expected = goldens.flatMap(({ name, variables }) => [
    ...endings.map((ending) => `${name}.${ending}`),
    ...(Object.keys(variables).length > 0 ? [`${name}.variables.json`] : []),
  ])
  expect(goldenFiles()).toEqual(expected.sort())
})

it('ask every root field', () => {
  const asked = new Set(goldens.flatMap(({ operation }) => rootFieldsOf(parse(operation))))
  const offered = Object.keys(buildSchemaFromFiles(join(packageRoot, 'schema')).getQueryType()!.getFields())
  expect(offered.filter((name) => !asked.has(name))).toEqual([])
})

function rootFieldsOf({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== 'OperationDefinition') return []
    return definition.selectionSet.selections.flatMap((field) => (field.kind === 'Field' ? [field.name.value] : []))
  })
}
