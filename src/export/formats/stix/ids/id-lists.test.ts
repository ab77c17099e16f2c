import { expect, test } from 'vitest'
import { idLists } from './id-lists.ts'
import { stixId } from './stix-id.ts'

test('ids come back by their keys in their order, however many there are', () => {
  const types = ['note', 'relationship']
  const lists = idLists(types)
  const ids = Array.from({ length: 5000 }, (_, at) => stixId(types[at % 2]!, String(at)))
  for (const [at, id] of ids.entries()) lists.add(`key ${at % 3}`, id)
  expect(lists.of('key 1')).toEqual(ids.filter((_, at) => at % 3 === 1))
  expect(lists.of('key 3')).toEqual([])
})
