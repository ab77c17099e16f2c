import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../lib/package-root.ts'
import { readSeed } from './read-seed.ts'

describe.each(['competency', 'competency-events'])('the invented data set %s', async (name) => {
  const result = await readSeed(join(packageRoot, 'seeds', name))
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
  const { actors, places, incidents, sources, claims, externalRefs } = result.dataset

  test('names everything in English and Arabic, and says every claim in both', () => {
    for (const { names } of [...actors, ...places, ...incidents, ...sources]) {
      expect(names.filter(({ kind }) => kind === 'PRIMARY').map(({ lang }) => lang)).toEqual(['en', 'ar'])
    }
    for (const { statement } of claims) expect(Object.keys(statement)).toEqual(['en', 'ar'])
  })

  test('speaks of nothing outside the invented valley', () => {
    const schemes = new Set(externalRefs.map(({ ref }) => ref.split(':')[0]))
    expect([...schemes]).toEqual(name === 'competency' ? [] : ['vale'])
  })

  test('points at no page and gives no coordinates', () => {
    const { documents } = result.dataset
    expect(documents.filter(({ url, archivedUrl }) => url ?? archivedUrl)).toEqual([])
    expect([...places, ...incidents].filter(({ location }) => location)).toEqual([])
  })
})
