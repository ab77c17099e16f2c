import { expect, it } from 'vitest'
import type { Row } from '../../neo4j/database.ts'
import { followChanges } from './follow-changes.ts'

const query = { name: 'any', text: '', params: {} }

/** A transaction whose statements answer in turn with these rows. */
const answering = (...answers: Row[][]) => followChanges({ run: async () => answers.shift()! })

it('keeps the lowest clearance that any row tells', async () => {
  const followed = answering(
    [
      { id: 'a', seenFrom: 3 },
      { id: 'b', seenFrom: null },
      { id: 'c', seenFrom: 1 },
    ],
    [{ seenFrom: 2 }],
  )
  await followed.run(query)
  await followed.run(query)
  expect(followed.seenFrom()).toBe(1)
})

it('knows of nobody where no row tells of anybody, and hands all rows on', async () => {
  const followed = answering([{ id: 'a' }], [], [{ seenFrom: null }])
  expect(await followed.run(query)).toEqual([{ id: 'a' }])
  await followed.run(query)
  await followed.run(query)
  expect(followed.seenFrom()).toBeNull()
})
