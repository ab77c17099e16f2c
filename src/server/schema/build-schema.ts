import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertValidSchema, buildASTSchema, concatAST, type GraphQLSchema, parse, Source } from 'graphql'

/** The schema that the `.graphql` files of a folder make together; each may extend what another defines. */
export function buildSchemaFromFiles(folder: string): GraphQLSchema {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  const documents = files.sort().map((name) => parse(new Source(readFileSync(join(folder, name), 'utf8'), name)))
  const schema = buildASTSchema(concatAST(documents))
  assertValidSchema(schema)
  return schema
}
