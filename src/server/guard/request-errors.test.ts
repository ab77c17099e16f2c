import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../config.ts'
import { AppError } from '../../errors/app-error.ts'
import { registerRequestErrors } from './request-errors.ts'
import { asWholeAnswer } from './whole-answer.ts'

/** What a route that throws the error answers, and what is told of that. */
async function thrown(error: Error) {
  const server = fastify()
  const [logged, observed] = [[] as unknown[], [] as unknown[]]
  registerRequestErrors(server, {
    limits: readConfig({}).limits,
    log: { error: (fields) => void logged.push(fields) },
    observationOf: () => ({ errors: (codes: Iterable<unknown>) => void observed.push(...codes) }) as never,
  })
  server.get('/', () => Promise.reject(error))
  const response = await server.inject('/')
  return { response, logged, observed }
}

describe('what a route throws', () => {
  it('is answered with its sentence, its code and the status that belongs to it', async () => {
    const { response, logged, observed } = await thrown(new AppError('UNKNOWN_REF', 'Nothing is known as ucdp:1.'))
    const errors = [{ message: 'Nothing is known as ucdp:1.', extensions: { code: 'UNKNOWN_REF' } }]
    expect([response.statusCode, response.json()]).toEqual([400, { errors }])
    expect([logged, observed]).toEqual([[], ['UNKNOWN_REF']])
  })

  it('says in HTTP what it says for the whole answer', async () => {
    const error = asWholeAnswer(new AppError('RATE_LIMITED', 'Wait.'), [['retry-after', '7']])
    const { response, observed } = await thrown(error)
    expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '7'])
    expect(response.json()).toEqual({ errors: [{ message: 'Wait.', extensions: { code: 'RATE_LIMITED' } }] })
    expect(observed).toEqual(['RATE_LIMITED'])
  })

  it('by mistake is masked and logged', async () => {
    const { response, logged, observed } = await thrown(new Error('secret'))
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([500, 'INTERNAL'])
    expect(response.body).not.toContain('secret')
    expect([logged.length, observed]).toEqual([1, ['INTERNAL']])
  })
})
