import { buildSchema, execute, parse } from 'graphql'
import { type SelectedField, selectedField } from '../selection.ts'

/** The first root field of an operation, as planning meets it. */
export function rootFieldOf(sdl: string, source: string, variableValues: Record<string, unknown> = {}): SelectedField {
  const met: SelectedField[] = []
  execute({
    schema: buildSchema(sdl),
    document: parse(source),
    variableValues,
    fieldResolver: (_parent, _args, _context, info) => {
      met.push(selectedField(info))
      return null
    },
  })
  return met[0]!
}
