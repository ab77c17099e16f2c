import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { AppError } from '../errors/app-error.ts'
import { explainError, translateError } from './translate-error.ts'

const settings = {
  uri: 'bolt://me:hunter2@db.example:7687',
  user: 'neo4j',
  password: 'hunter2',
  database: 'evidence',
  statementTimeoutMs: 3000,
}

describe('translateError', () => {
  it.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'DATABASE_STOPPED'],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_LOGIN_FAILED'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'DATABASE_TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'DATABASE_OVERLOADED'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_NOT_FOUND'],
  ])('turns %s into %s and keeps the text of the database to itself', (driverCode, code) => {
    const driverError = driverErrorOf(driverCode)
    const error = translateError(driverError) as AppError
    expect(error).toBeInstanceOf(AppError)
    expect(error).toMatchObject({ code, cause: driverError })
    expect(error.message).not.toContain('text of the database')
  })

  it('passes a mistake in a statement and an error of ours as they are', () => {
    const mistake = driverErrorOf('Neo.ClientError.Statement.SyntaxError')
    const ours = new AppError('INVALID_DATASET', 'No.')
    expect(translateError(mistake)).toBe(mistake)
    expect(translateError(ours)).toBe(ours)
  })
})

describe('explainError', () => {
  it.each([
    ['ServiceUnavailable', /Neo4j at bolt:\/\/db\.example:7687 does not answer.*NEO4J_URI/],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', /db\.example:7687 has stopped itself.*Make room/],
    ['Neo.ClientError.Security.Unauthorized', /user "neo4j".*NEO4J_PASSWORD/],
    ['Neo.ClientError.Database.DatabaseNotFound', /"evidence".*NEO4J_DATABASE/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', /no memory/],
  ])('names address and settings for %s, but no password', (driverCode, sentence) => {
    const { message } = explainError(driverErrorOf(driverCode), settings) as AppError
    expect(message).toMatch(sentence)
    expect(message).not.toMatch(/hunter2|text of the database/)
  })
})

function driverErrorOf(code: string): Neo4jError {
  return new Neo4jError('text of the database', code as Neo4jError['code'], '50N42', 'general')
}
