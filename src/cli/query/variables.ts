import type { DocumentNode, TypeNode } from 'graphql'
import { AppError } from '../../errors/app-error.ts'
import { didYouMean } from '../../lib/spelling/did-you-mean.ts'

/**
 * The variables of an operation from `name=value` words. What the operation declares says how a value is read: texts and
 * words of a vocabulary as they are, anything else as JSON, and a list also with commas.
 */
export function readVariables(document: DocumentNode, given: readonly string[]): Record<string, unknown> {
  const declared = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition'
        ? (definition.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, type] as const)
        : [],
    ),
  )
  return Object.fromEntries(
    given.map((word) => {
      const equals = word.indexOf('=')
      if (equals < 1) throw wrong(`--var ${word} must be written name=value.`)
      const [name, value] = [word.slice(0, equals), word.slice(equals + 1)]
      const type = declared.get(name)
      if (type) return [name, read(name, value, type)]
      const meant = didYouMean(name, [...declared.keys()])
      throw wrong(`The operation has no variable ${name}.${meant ? ` Did you mean ${meant}?` : ''}`)
    }),
  )
}

const written = ['Int', 'Float', 'Boolean']

function read(name: string, value: string, type: TypeNode): unknown {
  if (type.kind === 'NonNullType') return read(name, value, type.type)
  const isList = type.kind === 'ListType'
  if (isList && !value.startsWith('[')) return value.split(',').map((one) => read(name, one, type.type))
  if (!isList && !written.includes(type.name.value) && !value.startsWith('{')) return value
  try {
    return JSON.parse(value)
  } catch {
    throw wrong(`--var ${name}: ${JSON.stringify(value)} is no JSON. Write it as in a request.`)
  }
}

const wrong = (sentence: string) => new AppError('BAD_USER_INPUT', sentence)
