import {
  buildSchema,
  GraphQLError,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  graphql,
  Source,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { AppError } from './app-error.ts'
import { formatError } from './format-error.ts'

describe('formatError', () => {
  it('passes a coded error on with its sentence, its code and its details', () => {
    const error = new AppError('UNKNOWN_REF', 'Nothing is known as ucdp:1.', { details: { ref: 'ucdp:1' } })
    expect(formatted(error)).toEqual({
      message: 'Nothing is known as ucdp:1.',
      extensions: { code: 'UNKNOWN_REF', ref: 'ucdp:1' },
    })
  })

  it('finds a coded error that a resolver threw, and says at which path', async () => {
    const error = await errorOf('{ a }', () => {
      throw new AppError('FORBIDDEN', 'No.')
    })
    expect(formatted(error)).toMatchObject({ message: 'No.', path: ['a'], extensions: { code: 'FORBIDDEN' } })
  })

  it('masks any other error under the request id and logs it', () => {
    const logged: object[] = []
    const answer = formatError(new Error('MATCH (secret)'), 'r-1', { error: (fields) => logged.push(fields) })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(answer.message).toContain('r-1')
    expect(answer.extensions).toEqual({ code: 'INTERNAL', requestId: 'r-1' })
    expect(logged).toMatchObject([{ requestId: 'r-1', err: { message: 'MATCH (secret)' } }])
  })

  it('masks a thrown value that is no error', () => {
    expect(formatted('secret')).toMatchObject({ extensions: { code: 'INTERNAL' } })
  })

  it('gives what GraphQL refuses its place and a code of the list', () => {
    const error = new GraphQLError('Cannot query field "b".', {
      source: new Source('{ b }'),
      positions: [2],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    })
    expect(formatted(error)).toEqual({
      message: 'Cannot query field "b".',
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('finds the code that a limit of ours gave beneath the one that a library put over it', () => {
    const refused = new GraphQLError('Too deep.', { extensions: { code: 'QUERY_TOO_COMPLEX' } })
    const error = new GraphQLError(refused.message, {
      originalError: refused,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    })
    expect(formatted(error)).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX' } })
  })

  it('quotes no more than a beginning of what is refused', () => {
    const { message } = formatted(new AppError('INVALID_REF', `"${'x'.repeat(1_000_000)}" is no reference.`))
    expect(message).toMatch(/^"xxx/u)
    expect(message.length).toBeLessThan(1_100)
  })

  it('calls a variable of the wrong type bad input', async () => {
    const schema = buildSchema('type Query { a(x: Int): String }')
    const { errors } = await graphql({ schema, source: 'query ($x: Int) { a(x: $x) }', variableValues: { x: 'one' } })
    expect(formatted(errors![0])).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('names the variable that a scalar refused with a coded error', async () => {
    const date = new GraphQLScalarType({
      name: 'Date',
      parseValue() {
        throw new AppError('BAD_USER_INPUT', '"soon" is not a date.')
      },
    })
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { a: { type: GraphQLString, args: { x: { type: date } } } },
    })
    const schema = new GraphQLSchema({ query })
    const { errors } = await graphql({ schema, source: 'query ($x: Date) { a(x: $x) }', variableValues: { x: 'soon' } })
    expect(formatted(errors![0])).toMatchObject({
      message: expect.stringMatching(/Variable "\$x".*"soon" is not a date\./),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

const formatted = (error: unknown) => formatError(error, 'r-1', { error: () => undefined })

async function errorOf(source: string, resolve: () => unknown) {
  const schema = buildSchema('type Query { a: String }')
  const { errors } = await graphql({ schema, source, rootValue: { a: resolve } })
  return errors![0]
}
