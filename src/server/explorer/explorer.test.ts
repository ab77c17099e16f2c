import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { registerExplorer } from './explorer.ts'

const question = {
  dataset: 'D',
  datasetRef: 'd:d',
  slug: '01-a',
  title: 'A?',
  explanation: '',
  operationName: 'A',
  operation: 'query A {…}',
}

const further = { ...question, dataset: 'E', datasetRef: 'e:e' }

function serverWithApi(answer: unknown = 'from the API') {
  const server = fastify()
  server.route({ method: ['GET', 'POST'], url: '/graphql', handler: async () => answer })
  registerExplorer(server, { questions: [question], furtherQuestions: [further] })
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

test('the questions of data sets loaded at start are listed from the start on', async () => {
  const starting = { errors: [{ message: 'Isnad is starting.' }] }
  expect((await serverWithApi(starting).inject({ url: '/questions' })).json()).toEqual([question])
})

test('those of another data set are listed once the API has it', async () => {
  const datasets = (value: string) => ({ data: { datasets: [{ identifiers: [{ scheme: 'e', value }] }] } })
  expect((await serverWithApi(datasets('f')).inject({ url: '/questions' })).json()).toEqual([question])
  expect((await serverWithApi(datasets('e')).inject({ url: '/questions' })).json()).toEqual([question, further])
})
