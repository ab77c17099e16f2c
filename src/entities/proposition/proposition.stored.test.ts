import { describe, expect, it } from 'vitest'
import { propositionId, storedProposition } from './proposition.stored.ts'

const linked = { predicate: 'LINKED_TO', subjectId: 'b', objectId: 'a' } as const
const supports = { predicate: 'SUPPORTS', subjectId: 'b', objectId: 'a' } as const

describe('propositionId', () => {
  it('is the same from both ends of a symmetric predicate, and not of another', () => {
    expect(propositionId({ ...linked, subjectId: 'a', objectId: 'b' })).toBe(propositionId(linked))
    expect(propositionId({ ...supports, subjectId: 'a', objectId: 'b' })).not.toBe(propositionId(supports))
  })

  it('tells a subject without object from an object without subject, and a value from an object', () => {
    const ids = [
      propositionId({ predicate: 'SEEKS', subjectId: 'a', valueKey: 'b' }),
      propositionId({ predicate: 'SEEKS', subjectId: 'a', objectId: 'b' }),
      propositionId({ predicate: 'SEEKS', subjectId: 'b', valueKey: 'a' }),
    ]
    expect(new Set(ids).size).toBe(3)
  })

  it('depends on role and side', () => {
    const party = { predicate: 'PARTICIPATED_IN', subjectId: 'a', objectId: 'b', role: 'PARTY' } as const
    expect(propositionId({ ...party, side: 1 })).not.toBe(propositionId({ ...party, side: 2 }))
    expect(propositionId(party)).not.toBe(propositionId({ ...party, role: 'VICTIM' }))
  })
})

describe('storedProposition', () => {
  it('keeps the ends as they were named, and the wordings out of the id', () => {
    const said = (en: string) =>
      storedProposition({ subject: 't:b', predicate: 'SEEKS', value: { key: 'calm', text: { en } } }, (ref) => ref)
    expect(said('calm')).toMatchObject({ subjectId: 't:b', objectId: null, properties: { valueKey: 'calm' } })
    expect(said('calm').id).toBe(said('quiet').id)
  })
})
