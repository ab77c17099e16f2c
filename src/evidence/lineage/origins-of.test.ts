import { describe, expect, test } from 'vitest'
import { days, type EvidenceBuilder, evidence } from '../testing/evidence-builder.ts'
import { originsOf } from './origins-of.ts'

function countOf(builder: EvidenceBuilder) {
  const { claims, graph, proposition } = builder.build()
  return originsOf(claims, graph, proposition)
}

function boundsOf(builder: EvidenceBuilder) {
  const { min, max } = countOf(builder)
  return [min, max]
}

describe('roots', () => {
  test('nothing has no origin', () => {
    expect(countOf(evidence())).toEqual({ min: 0, max: 0, origins: [], circular: [] })
  })

  test('a headline that repeats an analyst adds no origin', () => {
    const builder = evidence()
      .claim('analyst', { documentId: 'article' })
      .claim('headline', { claimantId: 'outlet', attribution: 'UNATTRIBUTED', documentId: 'article' })
      .derived('headline', 'analyst')
    expect(boundsOf(builder)).toEqual([1, 1])
    expect(countOf(builder).origins).toEqual([
      {
        claimantIds: ['analyst-claimant'],
        claimIds: ['analyst'],
        documentIds: ['article'],
        traced: true,
        isEnd: false,
        interested: false,
      },
    ])
  })

  test('a relay is counted by a root that does not vote itself', () => {
    const { pick, graph, proposition } = evidence()
      .claim('analyst', { passesLens: false })
      .claim('relay')
      .derived('relay', 'analyst')
      .build()
    expect(originsOf(pick('relay'), graph, proposition).origins[0]!.claimIds).toEqual(['analyst'])
  })

  test('a relay of what nobody may see is judged by its own attribution', () => {
    expect(
      boundsOf(evidence().claim('relay', { attribution: 'NAMED_SECOND_HAND' }).derived('relay', 'hidden')),
    ).toEqual([1, 1])
    expect(
      countOf(evidence().claim('relay', { attribution: 'ANONYMOUS' }).derived('relay', 'hidden')).origins[0]!.traced,
    ).toBe(false)
  })

  test('two local sources of one outlet are one origin or two', () => {
    const builder = evidence()
      .claim('a', { attribution: 'ANONYMOUS', sourceId: 'outlet' })
      .claim('b', { attribution: 'ANONYMOUS', sourceId: 'outlet' })
    expect(boundsOf(builder)).toEqual([1, 2])
  })

  test('an unnamed source is untraced even where it is recorded as speaking itself', () => {
    const builder = evidence().claim('a').claimant('a-claimant', { identified: false })
    expect(countOf(builder).origins[0]!.traced).toBe(false)
  })

  test('an outlet that quotes two people carries two origins', () => {
    const builder = evidence()
      .claim('a', { sourceId: 'outlet', documentId: 'article' })
      .claim('b', { sourceId: 'outlet', documentId: 'article' })
    expect(boundsOf(builder)).toEqual([2, 2])
  })

  test('a named party and an unattributed account are one origin or two', () => {
    const builder = evidence()
      .claim('outlet', { attribution: 'UNATTRIBUTED' })
      .claim('statement', { claimantId: 'militia' })
    expect(boundsOf(builder)).toEqual([1, 2])
    expect(countOf(builder).origins.map(({ interested }) => interested)).toEqual([false, true])
  })
})

describe('citations', () => {
  test('of a document cited, only claims of the same proposition are followed where it holds any', () => {
    const builder = evidence()
      .claim('same', { documentId: 'report' })
      .claim('other', { propositionId: 'another', documentId: 'report' })
      .claim('later')
      .claimCites('later', 'same')
      .claimCites('later', 'other')
    expect(countOf(builder).origins.map(({ claimIds }) => claimIds)).toEqual([['same']])
  })

  test('of a document cited that holds none, every claim is followed', () => {
    const builder = evidence()
      .claim('one', { propositionId: 'another', documentId: 'report' })
      .claim('two', { propositionId: 'a third', documentId: 'report' })
      .claim('later')
      .claimCites('later', 'one')
      .claimCites('later', 'two')
    expect(countOf(builder).origins.map(({ claimIds }) => claimIds)).toEqual([['one'], ['two']])
  })

  test("a document's citation leads to no other proposition", () => {
    const builder = evidence()
      .claim('other', { propositionId: 'another' })
      .claim('later')
      .documentCites('later', 'other')
    expect(countOf(builder).origins.map(({ claimIds }) => claimIds)).toEqual([['later']])
  })

  test('a coded claim is an untraced root', () => {
    expect(countOf(evidence().claim('row', { attribution: 'CODED' })).origins[0]!.traced).toBe(false)
  })

  test('a coded claim stands for the documents that it cites, in the name of their sources', () => {
    const builder = evidence()
      .claim('row', { attribution: 'CODED' })
      .citesUnrecorded('row', 'wire-1', 'agency')
      .citesUnrecorded('row', 'wire-2', 'agency')
      .citesUnrecorded('row', 'paper', 'daily')
    expect(boundsOf(builder)).toEqual([1, 2])
    expect(
      countOf(builder).origins.map(({ claimantIds, claimIds, documentIds }) => ({
        claimantIds,
        claimIds,
        documentIds,
      })),
    ).toEqual([
      { claimantIds: ['daily'], claimIds: [], documentIds: ['paper'] },
      { claimantIds: ['agency'], claimIds: [], documentIds: ['wire-1', 'wire-2'] },
    ])
  })

  test('one document that two data sets cite is one origin', () => {
    const builder = evidence()
      .claim('row', { attribution: 'CODED', datasetId: 'one' })
      .claim('line', { attribution: 'CODED', datasetId: 'two' })
      .citesUnrecorded('row', 'wire', 'agency')
      .citesUnrecorded('line', 'wire', 'agency')
    expect(boundsOf(builder)).toEqual([1, 1])
  })

  test('whoever else cites a document without claims speaks for itself', () => {
    const builder = evidence().claim('analyst').citesUnrecorded('analyst', 'report', 'agency')
    expect(countOf(builder).origins[0]!.claimantIds).toEqual(['analyst-claimant'])
  })
})

describe('circular reports', () => {
  const circle = () => evidence().claim('a').claim('b').claim('c').derived('a', 'b').derived('b', 'c').derived('c', 'a')

  test('documents that derive only from one another are one untraced origin', () => {
    const { min, max, origins, circular } = countOf(circle())
    expect([min, max, origins[0]!.traced]).toEqual([1, 1, false])
    expect(circular).toEqual([['a-document', 'b-document', 'c-document']])
  })

  test('a way out of the circle makes it a relay', () => {
    const { circular, origins } = countOf(circle().claim('witness').derived('b', 'witness'))
    expect(circular).toEqual([])
    expect(origins.map(({ claimIds }) => claimIds)).toEqual([['witness']])
  })

  test('a loop within one document is no circular report', () => {
    const builder = evidence()
      .claim('a', { documentId: 'article', claimantId: 'analyst' })
      .claim('b', { documentId: 'article', claimantId: 'analyst' })
      .derived('a', 'b')
      .derived('b', 'a')
    const { circular, origins } = countOf(builder)
    expect(circular).toEqual([])
    expect(origins.map(({ traced }) => traced)).toEqual([true])
  })

  test('it does not make one of claimants who also speak for themselves elsewhere', () => {
    const builder = circle().claim('x', { claimantId: 'a-claimant' }).claim('y', { claimantId: 'b-claimant' })
    expect(boundsOf(builder)).toEqual([2, 3])
  })

  test('an outlet whose own documents cite each other counts once with what it says elsewhere', () => {
    const builder = evidence()
      .claim('a', { claimantId: 'outlet' })
      .claim('b', { claimantId: 'outlet' })
      .claim('c', { claimantId: 'outlet', attribution: 'UNATTRIBUTED' })
      .documentCites('a', 'b')
      .documentCites('b', 'a')
    expect(boundsOf(builder)).toEqual([1, 1])
  })
})

describe('merging', () => {
  test('one claimant in two documents is one origin', () => {
    expect(boundsOf(evidence().claim('a', { claimantId: 'x' }).claim('b', { claimantId: 'x' }))).toEqual([1, 1])
  })

  test('an actor and the source that is its body are one origin', () => {
    const builder = evidence()
      .claim('a', { claimantId: 'channel' })
      .claim('b', { claimantId: 'army' })
      .claimant('channel', { sameAs: ['army'] })
    expect(boundsOf(builder)).toEqual([1, 1])
    expect(countOf(builder).origins[0]!.claimantIds).toEqual(['channel', 'army'])
  })

  test('claimants of one owner are one origin, and so is the owner', () => {
    const builder = evidence()
      .claim('a', { claimantId: 'daily' })
      .claim('b', { claimantId: 'channel' })
      .claim('c', { claimantId: 'owner' })
      .claimant('daily', { ownerIds: ['owner'] })
      .claimant('channel', { ownerIds: ['owner'] })
    expect(boundsOf(builder)).toEqual([1, 1])
  })
})

describe('interest', () => {
  const interestOf = (builder: EvidenceBuilder) => {
    const { isEnd, interested } = countOf(builder).origins[0]!
    return { isEnd, interested }
  }
  const speaker = () =>
    evidence().claim('a', { claimantId: 'speaker', against: [['rebels', 'opposition']], heldDuring: days(10, 20) })

  test.each([
    ['a stranger', {}, { isEnd: false, interested: false }],
    ['the body of the subject', { sameAs: ['militia'] }, { isEnd: true, interested: true }],
    ['property of the object', { ownerIds: ['group'] }, { isEnd: true, interested: true }],
    ['part of the subject', { parentIds: ['militia'] }, { isEnd: true, interested: true }],
    ['part of an opponent', { parentIds: ['rebels'] }, { isEnd: false, interested: true }],
  ])('%s', (_, known, expected) => {
    expect(interestOf(speaker().claimant('speaker', known))).toEqual(expected)
  })

  test.each([
    ['at war with the object then', 'group', { id: 'speaker', heldDuring: days(20, 30) }, true],
    ['of whom a parent is at war with an opponent then', 'rebels', { id: 'party', heldDuring: days(20, 30) }, true],
    ['at war with the object at another time', 'group', { id: 'speaker', heldDuring: days(21, 30) }, false],
    ['at war with somebody else', 'neighbour', { id: 'speaker', heldDuring: days(10) }, false],
    ['that has nothing to do with who is at war', 'group', { id: 'stranger', heldDuring: days(10) }, false],
  ])('one %s', (_, party, opposing, interested) => {
    const told = speaker()
      .claimant('speaker', { parentIds: ['party'] })
      .opposes(party, opposing)
    expect(interestOf(told)).toEqual({ isEnd: false, interested })
  })
})

describe('exclusions', () => {
  const two = () =>
    evidence()
      .claim('a', { sourceId: 'outlet' })
      .claim('b')
      .claim('relay', { sourceId: 'outlet' })
      .derived('relay', 'a')
      .derived('relay', 'b')
      .claimant('a-claimant', { sameAs: ['a-body'] })

  test.each([
    ['claimants', 'a-claimant'],
    ['claimants', 'a-body'],
    ['sources', 'outlet'],
    ['documents', 'a-document'],
  ])('a root is set aside by its %s: %s', (kind, id) => {
    expect(countOf(two().excluding({ [kind]: [id] })).origins.map(({ claimIds }) => claimIds)).toEqual([['b']])
  })

  test('any of several lenses can set a root aside', () => {
    const builder = two()
      .excluding({ claimants: ['a-claimant'] })
      .excluding({ claimants: ['b-claimant'] })
    expect(boundsOf(builder)).toEqual([0, 0])
  })

  test('a circular report keeps the voices that are left and stays untraced', () => {
    const builder = evidence()
      .claim('a')
      .claim('b')
      .derived('a', 'b')
      .derived('b', 'a')
      .excluding({ claimants: ['a-claimant'] })
    expect(countOf(builder).origins).toMatchObject([{ claimantIds: ['b-claimant'], traced: false }])
  })

  test('a data set goes with what it read in cited documents', () => {
    const builder = evidence()
      .claim('row', { attribution: 'CODED', datasetId: 'coded' })
      .citesUnrecorded('row', 'wire', 'agency')
      .excluding({ datasets: ['coded'] })
    expect(boundsOf(builder)).toEqual([0, 0])
  })
})
