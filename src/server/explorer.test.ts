import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { registerExplorer } from './explorer.ts'

const question = {
  dataset: 'D',
  slug: '01-a',
  title: 'A?',
  explanation: '',
  operationName: 'A',
  operation: 'query A {…}',
}

function serverWithApi() {
  const server = fastify()
  server.route({ method: ['GET', 'POST'], url: '/graphql', handler: async () => 'from the API' })
  registerExplorer(server, { questions: [question] })
  return server
}

test('the API keeps its address for everyone who does not ask for a page', async () => {
  const server = serverWithApi()
  for (const accept of ['application/json', '*/*', 'application/graphql-response+json']) {
    expect((await server.inject({ url: '/graphql', headers: { accept } })).body).toBe('from the API')
  }
  const post = await server.inject({ method: 'POST', url: '/graphql', headers: { accept: 'text/html' } })
  expect(post.body).toBe('from the API')
})

test('a browser that asks for a page never reaches the API', async () => {
  const accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
  const response = await serverWithApi().inject({ url: '/graphql', headers: { accept } })
  expect(response.body).not.toBe('from the API')
})

test('the front door leads to the explorer by a relative address', async () => {
  const response = await serverWithApi().inject({ url: '/' })
  expect([response.statusCode, response.headers.location]).toEqual([302, 'graphql'])
})

test('the questions are listed as they were read', async () => {
  expect((await serverWithApi().inject({ url: '/questions' })).json()).toEqual([question])
})
