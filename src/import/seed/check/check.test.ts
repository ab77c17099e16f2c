import { describe, expect, test } from 'vitest'
import { defineSeed } from '../define-seed.ts'
import { type SeedKind, seedKinds } from '../files/seed-file.ts'
import type { Problem } from '../problem.ts'
import { rowReporter, type Seed } from '../seed.ts'
import { checkClaims } from './claim-rules.ts'
import { checkCycles } from './cycles.ts'
import { checkReferences } from './references.ts'
import { checkSpeech } from './speech-rules.ts'

type Records = Partial<Record<SeedKind, object[]>>

const world: Records = {
  actors: [{ id: 'isis', identifiers: ['ucdp:234'] }, { id: 'sdf' }],
  places: [{ id: 'dhiban' }],
  incidents: [
    { id: 'raid', kind: 'RAID' },
    { id: 'deal', kind: 'AGREEMENT' },
  ],
  sources: [{ id: 'sy24' }, { id: 'isis-media', body: 'isis' }],
  documents: [{ id: 'article', lang: 'ar' }, { id: 'leaflet' }],
}

/** Runs a check on these records among those of the world; gives what it finds as `path: message`. */
function find(check: (seed: Seed) => unknown, records: Records): string[] {
  const problems: Problem[] = []
  const rows = Object.fromEntries(
    seedKinds.map((kind) => {
      const values = [...(world[kind] ?? []), ...(records[kind] ?? [])]
      return [
        kind,
        values.map((value, index) => ({ file: `${kind}.yaml`, index, value, locate: () => ({ line: index + 1 }) })),
      ]
    }),
  ) as unknown as Seed['rows']
  const report = rowReporter((problem) => problems.push(problem))
  check(defineSeed({ scheme: 'test', dataset: null, rows, report }))
  return problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('ids', () => {
  test('are one record each over all kinds', () => {
    expect(find(() => {}, { places: [{ id: 'isis' }] })).toEqual([
      'isis.id: isis is the id of another record too: actors.yaml, line 1.',
    ])
  })

  test('in other schemes too', () => {
    expect(find(() => {}, { actors: [{ id: 'daesh', identifiers: ['ucdp:234'] }] })).toEqual([
      'daesh.identifiers[0]: ucdp:234 is an identifier of test:isis too.',
    ])
  })
})

describe('references', () => {
  const none = new Set<SeedKind>()

  test('lead to a record of the right kind', () => {
    const found = find((seed) => checkReferences(seed, none), {
      claims: [{ id: 'c', claimant: 'dhiban', subject: 'isi', object: 'ucdp:234' }],
    })
    expect(found).toEqual([
      'c.claimant: dhiban is one of the places, and here must stand one of the actors or sources.',
      'c.subject: Nothing in this data set has the id isi. Did you mean isis?',
    ])
  })

  test('to other data sets are handed on with their place', () => {
    let external: unknown
    const find_ = (seed: Seed) => {
      external = checkReferences(seed, none)
    }
    expect(find(find_, { claims: [{ id: 'c', claimant: 'other:x' }] })).toEqual([])
    expect(external).toEqual([
      { ref: 'other:x', kinds: ['actors', 'sources'], file: 'claims.yaml', line: 1, path: 'c.claimant' },
    ])
  })

  test('of assessments are to what their scale is for', () => {
    const found = find((seed) => checkReferences(seed, none), {
      claims: [{ id: 'c' }],
      assessments: [
        { id: 'x', of: 'c', scale: 'SOURCE_RELIABILITY' },
        { id: 'y', of: 'sy24', scale: 'LIKELIHOOD' },
        { id: 'z', of: 'isis', scale: 'GUESS' },
        { id: 'right', of: 'sy24', scale: 'SOURCE_RELIABILITY' },
      ],
    })
    expect(found).toEqual([
      'x.of: c is one of the claims, and here must stand one of the sources.',
      'y.of: sy24 is one of the sources, and here must stand one of the claims.',
      'z.of: isis is one of the actors, and here must stand one of the sources or claims.',
    ])
  })

  test('to records that may stand in an unreadable file are not called wrong', () => {
    const claims = [{ id: 'c', claimant: 'unknown', place: 'nowhere' }]
    expect(find((seed) => checkReferences(seed, new Set(['actors'])), { claims })).toEqual([
      expect.stringContaining('c.place'),
    ])
  })
})

describe('circles', () => {
  test('of places, of unseen documents and of superseding claims are refused', () => {
    const found = find(checkCycles, {
      places: [
        { id: 'a', within: 'b' },
        { id: 'b', within: 'a' },
      ],
      documents: [{ id: 'd', knownThrough: ['d'] }],
      claims: [
        { id: 'x', supersedes: ['y'] },
        { id: 'y', supersedes: ['z'] },
        { id: 'z', supersedes: ['x'] },
      ],
    })
    expect(found).toEqual([
      'a.within: This leads in a circle: a lies within b lies within a.',
      'd.knownThrough[0]: d is known through itself.',
      'x.supersedes[0]: This leads in a circle: x supersedes y supersedes z supersedes x.',
    ])
  })

  test('of reports are a finding, but nothing rests on itself', () => {
    const found = find(checkCycles, {
      documents: [
        { id: 'd', cites: ['e'] },
        { id: 'e', cites: ['d'] },
        { id: 'f', cites: ['f'] },
      ],
      claims: [{ id: 'c', derivedFrom: [{ claim: 'c', how: 'REPEATS' }] }],
    })
    expect(found).toEqual(['f.cites[0]: f cites itself.', 'c.derivedFrom[0].claim: c derives from itself.'])
  })
})

describe('claims', () => {
  const claim = (fields: object) => find(checkClaims, { claims: [{ id: 'c', subject: 'isis', ...fields }] })

  test.each([
    [{ predicate: 'SUPPORTS' }, 'c.predicate: SUPPORTS needs an object.'],
    [
      { predicate: 'SUPPORTS', object: 'dhiban' },
      'c.object: The object of SUPPORTS is of type Actor, and this is of type Place.',
    ],
    [{ predicate: 'LINKED_TO', object: 'ucdp:234' }, 'c.object: LINKED_TO joins two, and both ends are one.'],
    [{ predicate: 'SEEKS' }, 'c.predicate: SEEKS needs a value: its object in words.'],
    [{ predicate: 'OCCURRED' }, 'c.subject: The subject of OCCURRED is of type Incident, and this is of type Actor.'],
    [
      { predicate: 'SAME_AS', object: 'dhiban' },
      'c.object: SAME_AS joins two of one type, and these are Actor and Place.',
    ],
    [{ predicate: 'PARTICIPATED_IN', object: 'raid' }, 'c.predicate: PARTICIPATED_IN needs a role.'],
    [
      { predicate: 'ATTACKS', object: 'sdf', role: 'TARGET' },
      'c.role: role belongs to claims of PARTICIPATED_IN, and this is one of ATTACKS.',
    ],
    [
      { predicate: 'ATTACKS', object: 'sdf', tolls: [] },
      'c.tolls: tolls belongs to claims of CASUALTIES, and this is one of ATTACKS.',
    ],
    [
      { predicate: 'STIPULATES', subject: 'raid', value: {} },
      'c.subject: STIPULATES is said of an incident of the kind AGREEMENT.',
    ],
    [{ predicate: 'CASUALTIES', subject: 'raid' }, 'c.predicate: CASUALTIES needs its tolls.'],
  ])('%j is refused', (fields, problem) => {
    expect(claim(fields)).toEqual([problem])
  })

  test('a toll is of the party that is the object, or says whose it is', () => {
    const toll = (fields: object, partyScope?: string) =>
      claim({ predicate: 'CASUALTIES', subject: 'raid', ...fields, tolls: [{ partyScope }] })
    expect(toll({ object: 'sdf' })).toEqual([])
    expect(toll({}, 'UNKNOWN')).toEqual([])
    expect(toll({ object: 'sdf' }, 'TOTAL')).toEqual([expect.stringContaining('the toll is not TOTAL')])
    expect(toll({})).toEqual([expect.stringContaining('The claim has no party as object')])
  })

  test('what is right passes', () => {
    expect(claim({ predicate: 'PARTICIPATED_IN', object: 'raid', role: 'TARGET', side: 1 })).toEqual([])
    expect(claim({ predicate: 'STIPULATES', subject: 'deal', value: { key: 'x', en: 'x' } })).toEqual([])
    expect(claim({ predicate: 'SUPPORTS', object: 'other:actor' })).toEqual([])
  })
})

describe('speech', () => {
  const said = (...claims: object[]) => find(checkSpeech, { claims })

  test('a quote stands in a document of a known language', () => {
    expect(said({ id: 'c', quote: { text: 'x' } })).toEqual([
      'c.quote: A quote stands in a document: name it in the field document.',
    ])
    expect(said({ id: 'c', quote: { text: 'x' }, document: 'leaflet' })).toEqual([
      expect.stringContaining('no language'),
    ])
    expect(
      said(
        { id: 'c', quote: { text: 'x' }, document: 'article' },
        { id: 'd', quote: { lang: 'ar' }, document: 'leaflet' },
      ),
    ).toEqual([])
  })

  test('only its own claimant, or the source that is its voice, takes a claim back', () => {
    const earlier = { id: 'old', claimant: 'isis' }
    const later = (claimant: string) => ({
      id: 'new',
      claimant,
      supersedes: ['old'],
      supersession: 'CLAIMANT_RETRACTED',
    })
    expect(said(earlier, later('isis-media'))).toEqual([])
    expect(said(earlier, later('sdf'))).toEqual([
      'new.supersedes[0]: old is a claim of isis, and only its own claimant can revise or retract it.',
    ])
  })

  test('whoever supersedes says why', () => {
    expect(said({ id: 'old' }, { id: 'new', supersedes: ['old'] })).toEqual([
      expect.stringContaining('needs a supersession'),
    ])
  })
})
