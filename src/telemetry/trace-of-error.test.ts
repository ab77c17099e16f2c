import { expect, test } from 'vitest'
import { AppError } from '../errors/app-error.ts'
import { traceOfError } from './trace-of-error.ts'

test('tells kind, code and place of an error and of what caused it, and no sentence', () => {
  const cause = Object.assign(new TypeError('the secret name'), { code: 'Neo.ClientError.Statement.SyntaxError' })
  const trace = traceOfError(new AppError('DATABASE_UNAVAILABLE', 'the secret name', { cause }))
  expect(trace).toMatchObject({
    type: 'AppError',
    code: 'DATABASE_UNAVAILABLE',
    cause: { type: 'TypeError', code: 'Neo.ClientError.Statement.SyntaxError' },
  })
  expect(trace.at![0]).toMatch(/^at .*trace-of-error\.test\.ts/u)
  expect(JSON.stringify(trace)).not.toContain('secret')
})

test.each(['two lines\n    at the secret name', ''])('takes no line of the sentence %j for a place', (message) => {
  const trace = traceOfError(new Error(message))
  expect(JSON.stringify(trace)).not.toContain('secret')
  expect(trace.at!.length).toBeGreaterThan(0)
})

test('tells no place where the sentence was changed after the throw, for it cannot be told from the places', () => {
  const error = Object.assign(new Error('second'), { stack: 'Error: first\n    at the secret name\n    at here.ts:1' })
  expect(traceOfError(error)).toEqual({ type: 'Error', at: [] })
})

test('tells no code that is a text, ends where errors cause each other, and names what is no error by its type', () => {
  const error = Object.assign(new Error('x'), { code: 'a secret name' })
  error.cause = error
  expect(JSON.stringify(traceOfError(error))).not.toContain('secret')
  expect(traceOfError('a secret')).toEqual({ type: 'string' })
})
