import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { AppError } from '../errors/app-error.ts'
import { translateError } from './translate-error.ts'

const settings = {
  uri: 'bolt://me:hunter2@db.example:7687',
  user: 'neo4j',
  password: 'hunter2',
  database: 'evidence',
  statementTimeoutMs: 3000,
}

describe('translateError', () => {
  it.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE', 'bolt://db.example:7687'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE', 'reachable'],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_LOGIN_FAILED', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'DATABASE_TIMEOUT', '3000 ms'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'DATABASE_OVERLOADED', 'memory'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_NOT_FOUND', '"evidence"'],
  ])('turns %s into %s', (driverCode, code, words) => {
    const driverError = driverErrorOf(driverCode)
    const error = translateError(driverError, settings) as AppError
    expect(error).toBeInstanceOf(AppError)
    expect(error).toMatchObject({ code, cause: driverError })
    expect(error.message).toContain(words)
    expect(error.message).not.toMatch(/hunter2|text of the database/)
  })

  it('passes a mistake in a statement and an error of ours as they are', () => {
    const mistake = driverErrorOf('Neo.ClientError.Statement.SyntaxError')
    const ours = new AppError('INVALID_DATASET', 'No.')
    expect(translateError(mistake, settings)).toBe(mistake)
    expect(translateError(ours, settings)).toBe(ours)
  })
})

function driverErrorOf(code: string): Neo4jError {
  return new Neo4jError('text of the database', code as Neo4jError['code'], '50N42', 'general')
}
