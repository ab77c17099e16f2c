import { describe, expect, it } from 'vitest'
import { type LineageClaim, type LineageStep, type Roots, rootsOf } from './roots.ts'

const claim = (id: string, ...steps: LineageStep[]): LineageClaim => ({
  id,
  claimantId: `of ${id}`,
  sourceId: null,
  datasetId: 'data',
  documentId: `in ${id}`,
  attributed: true,
  level: 0,
  recordedAt: 1,
  steps,
  documents: [],
})

const step = (to: string, more: Partial<LineageStep> = {}): LineageStep => ({
  to,
  followed: true,
  since: 1,
  ...more,
})

const find = (claims: readonly LineageClaim[], known: ReadonlyMap<string, Roots> = new Map()) =>
  rootsOf(new Map(claims.map((one) => [one.id, one])), known)

const speakers = (roots: Roots | undefined) => roots?.voices.map(({ claimantId }) => claimantId)

describe('the roots of a claim', () => {
  it('are the claim itself where it rests on none', () => {
    expect(find([claim('a')]).get('a')).toEqual({
      voices: [{ claimantId: 'of a', sourceId: null, datasetId: 'data', traced: 'TRACED' }],
      level: 0,
      since: 1,
    })
  })

  it('are all ends of its lineage, each voice once', () => {
    const twin = { ...claim('c'), claimantId: 'of b' }
    const roots = find([claim('a', step('b'), step('c'), step('d')), claim('b'), twin, claim('d')])
    expect(speakers(roots.get('a'))).toEqual(['of b', 'of d'])
  })

  it('are every member of a circle without a way out, and none of one with it', () => {
    const closed = [claim('a', step('b')), claim('b', step('c')), claim('c', step('b'))]
    expect(speakers(find(closed).get('a'))).toEqual(['of b', 'of c'])
    const open = [claim('a', step('b')), claim('b', step('a'), step('c')), claim('c')]
    expect([...find(open).values()].map(speakers)).toEqual([['of c'], ['of c'], ['of c']])
  })

  it('are the sources of the documents that a coded claim stands for, which are a way out of a circle too', () => {
    const coded = { ...claim('b', step('a')), documents: [{ publisherId: 'press', level: 3 }] }
    const roots = find([claim('a', step('b')), coded])
    const voices = [{ claimantId: 'press', sourceId: 'press', datasetId: 'data', traced: 'UNTRACED' }]
    expect(roots.get('a')).toEqual({ voices, level: 3, since: 1 })
  })

  it('are traced where somebody speaks who can be named, and told together where several speak in a circle', () => {
    const traced = (...claims: LineageClaim[]) =>
      find(claims)
        .get('a')!
        .voices.map((voice) => voice.traced)
    const alone = { claimantId: 'x', documentId: 'in one' }
    expect(traced({ ...claim('a'), attributed: false })).toEqual(['UNTRACED'])
    expect(traced(claim('a', step('b')), claim('b', step('a')))).toEqual(['MIXED', 'MIXED'])
    expect(traced({ ...claim('a', step('b')), ...alone }, { ...claim('b', step('a')), ...alone })).toEqual(['TRACED'])
    const elsewhere = { ...claim('b', step('a')), claimantId: 'x' }
    expect(traced({ ...claim('a', step('b')), ...alone }, elsewhere)).toEqual(['UNTRACED'])
  })

  it('hold for whoever sees all that lies on the way, from when it last changed', () => {
    const secret = { ...claim('b', step('c', { since: 7 }), step('gone', { followed: false, since: 9 })), level: 2 }
    const roots = find([claim('a', step('b')), secret, claim('c')])
    expect(roots.get('a')).toMatchObject({ level: 2, since: 9 })
    expect(roots.get('c')).toMatchObject({ level: 0, since: 1 })
  })

  it('take over what is known of claims beyond', () => {
    const known = {
      voices: [{ claimantId: 'x', sourceId: 's', datasetId: 'y', traced: 'TRACED' as const }],
      level: 4,
      since: 12,
    }
    expect(find([claim('a', step('b'))], new Map([['b', known]])).get('a')).toEqual(known)
    expect(() => find([claim('a', step('b'))])).toThrow('lacks its roots')
  })
})
