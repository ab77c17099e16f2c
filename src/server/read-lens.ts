import { assertInputObjectType, coerceInputValue, type GraphQLSchema } from 'graphql'
import { AppError } from '../errors/app-error.ts'
import type { Lens } from '../generated/schema-types.ts'
import { attachScalars } from './schema/scalars.ts'

/** A lens as it is given outside of GraphQL: as JSON, with the moment of the record in it or beside it. */
export interface GivenLens {
  readonly lens?: string | undefined
  readonly knownAt?: string | undefined
}

/** Reads lenses with the members and the rules that the API has for them; null where nothing is given. */
export function lensReader(schema: GraphQLSchema): (given: GivenLens) => Lens | null {
  attachScalars(schema)
  const type = assertInputObjectType(schema.getType('Lens'))
  return ({ lens, knownAt }) => {
    if (lens === undefined && knownAt === undefined) return null
    const members = withMoment(lens === undefined ? {} : parsed(lens), knownAt)
    return coerceInputValue(members, type, (path, _value, error) => {
      throw new AppError('BAD_USER_INPUT', `${placeOf(path)}: ${error.message}`)
    }) as Lens
  }
}

const example = 'Write it as JSON, for example {"minOrigins": 2}.'

function parsed(text: string): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AppError('BAD_USER_INPUT', `The lens is no JSON. ${example}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new AppError('BAD_USER_INPUT', `The lens is ${JSON.stringify(value)}. ${example}`)
}

function withMoment(members: { readonly knownAt?: unknown }, knownAt: string | undefined): object {
  if (knownAt === undefined) return members
  if (members.knownAt == null || members.knownAt === knownAt) return { ...members, knownAt }
  throw new AppError(
    'BAD_USER_INPUT',
    `knownAt: the record is read as of one moment, and the lens says ${JSON.stringify(members.knownAt)}. Leave one of the two out.`,
  )
}

/** Where in the lens it is wrong; the moment may have been given beside it. */
function placeOf(path: readonly (string | number)[]): string {
  if (path[0] === 'knownAt') return 'knownAt'
  return path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${key}`), 'lens')
}
