import { buildSchema, execute, parse } from 'graphql'
import { type RequestValues, requestValues } from '../request-values.ts'
import { recordDependencies } from '../selection/dependencies.ts'
import { type SelectedField, selectedField } from '../selection/selection.ts'

/** The first root field of an operation, as planning meets it, and the request that it comes from. */
export function askedFieldOf(
  sdl: string,
  source: string,
  variableValues: Record<string, unknown> = {},
): { readonly field: SelectedField; readonly request: RequestValues } {
  const met: { readonly field: SelectedField; readonly request: RequestValues }[] = []
  execute({
    schema: buildSchema(sdl),
    document: parse(source),
    variableValues,
    fieldResolver: (_parent, _args, _context, info) => {
      const request = requestValues(info.variableValues)
      met.push({ field: selectedField(info, recordDependencies(request)), request })
      return null
    },
  })
  return met[0]!
}

/** The field alone, for tests in which no request matters. */
export const rootFieldOf = (...asked: Parameters<typeof askedFieldOf>): SelectedField => askedFieldOf(...asked).field
