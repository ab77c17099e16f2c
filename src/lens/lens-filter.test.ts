import { describe, expect, it } from 'vitest'
import { noRequest } from '../cypher/testing/no-request.ts'
import { variable } from '../cypher/text/fragment.ts'
import { printStatement } from '../cypher/text/print-statement.ts'
import { epochDay } from '../dates/epoch-day.ts'
import type { Lens } from '../generated/schema-types.ts'
import { lensFilter } from './lens-filter.ts'
import { minOrigins } from './min-origins.ts'
import { narrow } from './narrow.ts'
import { lens } from './testing/lens.ts'
import { reading } from './testing/reading.ts'
import { allOf } from './visibility.ts'

describe('a lens', () => {
  it('without conditions lets everything pass', () => {
    expect(conditions({})).toEqual({ text: 'true', params: {} })
    expect(conditions({ claimants: null, modalities: null, heldDuring: null })).toEqual({ text: 'true', params: {} })
  })

  it.each([
    [{ claimants: [] }, 'claim.claimantId IN lensClaimants', {}],
    [{ sources: [] }, 'claim.sourceId IN lensSources', {}],
    [{ datasets: [] }, 'claim.datasetId IN lensDatasets', {}],
    [{ against: [] }, 'any(id IN claim.againstIds WHERE id IN lensAgainst)', {}],
    [{ modalities: [] }, 'claim.modality IN $modalities', { modalities: [] }],
    [{ attributions: [] }, 'claim.attribution IN $attributions', { attributions: [] }],
    [{ supportTypes: [] }, 'any(type IN claim.supportTypes WHERE type IN $supportTypes)', { supportTypes: [] }],
  ] satisfies [Partial<Lens>, string, object][])(
    'lets nothing pass where it lists nothing: %j',
    (given, text, params) => {
      expect(conditions(given)).toEqual({ text, params })
    },
  )

  it('asks that all of its conditions hold', () => {
    expect(conditions({ modalities: ['STATED'], attributions: ['FIRST_HAND', 'CODED'] })).toEqual({
      text: 'claim.modality IN $modalities AND claim.attribution IN $attributions',
      params: { modalities: ['STATED'], attributions: ['FIRST_HAND', 'CODED'] },
    })
  })

  it('takes places with all that lies within them, as far as the viewer may see', () => {
    expect(conditions({ places: [] }).text).toMatchInlineSnapshot(`"claim.placeId IN lensPlaces"`)
  })
})

describe('the time of a lens', () => {
  const march = [epochDay(2021, 3, 1), epochDay(2021, 3, 31)]
  const meets = (spans: string, asked: string) =>
    `any(i IN range(0, size(coalesce(claim.${spans}, [])) - 1, 2) WHERE any(asked IN $${asked} WHERE claim.${spans}[i] <= asked[1] AND claim.${spans}[i + 1] >= asked[0]))`

  it('takes what may have held then', () => {
    expect(conditions({ heldDuring: '2021-03', includeUndated: false })).toEqual({
      text: `(claim.heldSpans IS NOT NULL AND ${meets('heldSpans', 'heldDuring')})`,
      params: { heldDuring: [march] },
    })
  })

  it('takes what is undated only where it is told to', () => {
    const { text } = conditions({ heldDuring: '2021-03', includeUndated: true })
    expect(text).toBe(`(claim.heldSpans IS NULL OR ${meets('heldSpans', 'heldDuring')})`)
  })

  it('takes what certainly held throughout by the core alone, from the first day to the last', () => {
    expect(conditions({ heldThroughout: '2021-03' })).toEqual({
      text: 'coalesce(claim.heldCore[0] <= $throughoutFrom AND claim.heldCore[1] >= $throughoutTo, false)',
      params: { throughoutFrom: march[0], throughoutTo: march[1] },
    })
  })

  it('takes what may have been claimed then, and never what is undated', () => {
    const { text, params } = conditions({ claimedDuring: '2021-03', includeUndated: true })
    expect(text).toBe(`(claim.claimedSpans IS NOT NULL AND ${meets('claimedSpans', 'claimedDuring')})`)
    expect(params).toEqual({ claimedDuring: [march] })
  })

  it.each(['heldDuring', 'heldThroughout', 'claimedDuring'])('names %s where it is no date', (name) => {
    const message = expect.stringMatching(new RegExp(`^lens\\.${name}: "soon" is no date`, 'u'))
    expect(() => conditions({ [name]: 'soon' })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message }))
  })
})

describe('a threshold', () => {
  const latest =
    'head([i IN range(0, size(coalesce(claim.credibilities, [])) / 4 - 1) WHERE claim.credibilities[4 * i] <= $clearance AND claim.credibilities[4 * i + 1] <= $knownAt AND claim.credibilities[4 * i + 2] > $knownAt | claim.credibilities[4 * i + 3]])'

  it('of the claim is read off of the claim', () => {
    expect(conditions({ minCredibility: 'POSSIBLY_TRUE' })).toEqual({
      text: `coalesce(${latest} <= $minCredibility, false)`,
      params: { clearance: 0, knownAt: 1000, minCredibility: 2 },
    })
  })

  it('of what cannot be judged is reached by whatever can be', () => {
    expect(conditions({ minCredibility: 'CANNOT_BE_JUDGED' }).params).toMatchObject({ minCredibility: 4 })
    expect(reliableSources({ minReliability: 'F' }).params).toMatchObject({ minReliability: ['A', 'B', 'C', 'D', 'E'] })
  })

  it('of the source is a list that the head of the statement finds', () => {
    expect(conditions({ minReliability: 'B' })).toEqual({
      text: 'coalesce(claim.sourceId IN lensReliable, false)',
      params: {},
    })
    expect(reliableSources({ minReliability: 'B' })).toMatchInlineSnapshot(`
      {
        "name": "",
        "params": {
          "clearance": 0,
          "knownAt": 1000,
          "minReliability": [
            "A",
            "B",
          ],
        },
        "text": "/*  */
      [{ref: '', ids: COLLECT {
        MATCH (assessment:Assessment)
        WHERE assessment.scale = 'SOURCE_RELIABILITY' AND assessment.level <= $clearance AND assessment.recordedAt <= $knownAt AND assessment.withdrawnAt > $knownAt AND assessment.value IN $minReliability
        MATCH (assessment)-[:ASSESSES]->(source:Source)
        WHERE source.level <= $clearance
        WITH DISTINCT source
        WITH source, head(COLLECT {
          MATCH (source)<-[:ASSESSES]-(assessment2:Assessment)
          WHERE assessment2.scale = 'SOURCE_RELIABILITY' AND assessment2.level <= $clearance AND assessment2.recordedAt <= $knownAt AND assessment2.withdrawnAt > $knownAt
          RETURN assessment2.value ORDER BY assessment2.orderKey LIMIT 1
        }) AS latest
        WHERE latest IN $minReliability
        RETURN source.id
      }}]",
      }
    `)
  })

  it('is held against the latest word of those named, as far as the viewer may know them', () => {
    const given: Partial<Lens> = { assessors: ['ann'], minCredibility: 'CONFIRMED' }
    expect(conditions(given, reading({ seesPeople: true }))).toMatchObject({
      text: expect.stringContaining('AND claim.credibilityAssessors[i] IN $assessors |'),
      params: { assessors: ['ann'], minCredibility: 0 },
    })
    expect(() => conditions(given)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
  })

  it('is reached by nothing where nobody is named', () => {
    expect(conditions({ assessors: [] })).toEqual({ text: 'false', params: {} })
  })

  it('goes on to hold below, for those named there too', () => {
    const outer = narrow(reading({ seesPeople: true }), lens({ minReliability: 'B', assessors: ['ann'] }))
    const inner = narrow(outer, lens({ assessors: ['bob'] }))
    const [, below] = inner.lenses
    expect(below!.judgement.assessors.map(({ value }) => value(noRequest))).toEqual([['ann'], ['bob']])
    expect(below!.passes(variable('claim'))).toHaveLength(1)
    expect(narrow(inner, lens({ modalities: ['STATED'] })).lenses[2]!.passes(variable('claim'))).toHaveLength(1)
  })

  function reliableSources(given: Partial<Lens>) {
    const scope = reading()
    lensFilter(lens(given), scope)
    return printStatement('', scope.refs[0]!.read).bind(noRequest)
  }
})

describe('exclusions', () => {
  const exclusionsOf = (given: Partial<Lens>) => lensFilter(lens(given), reading()).exclusions

  it('are no conditions on a claim, for they act on its origins', () => {
    expect(conditions({ excludeClaimants: ['isnad:isis'] })).toEqual({ text: 'true', params: {} })
  })

  it('are there where one of the three lists is given, the others then empty', () => {
    expect(exclusionsOf({ claimants: [] })).toBeNull()
    const { claimants, sources, datasets } = exclusionsOf({ excludeSources: ['isnad:sy24'] })!
    const texts = [claimants, sources, datasets].map((ids) => printStatement('', ids).text.split('\n')[1])
    expect(texts).toEqual(['[]', 'lensExcludeSources', '[]'])
  })
})

describe('the number of origins', () => {
  it('is no condition on a claim, and null where none is asked for', () => {
    expect(conditions({ minOrigins: 2 })).toEqual({ text: 'true', params: {} })
    expect(lensFilter(lens({}), reading()).minOrigins).toBeNull()
  })

  it('is that of the strictest lens', () => {
    const lenses = [2, 5, 3].map((least) => lensFilter(lens({ minOrigins: least }), reading()))
    expect(minOrigins(reading({ lenses }))!(noRequest)).toBe(5)
    expect(minOrigins(reading({ lenses: [lensFilter(lens({}), reading())] }))).toBeNull()
  })

  it.each([0, -1])('is refused where it is %d', (least) => {
    const message = expect.stringMatching(/^lens\.minOrigins: -?\d is no number of origins/u)
    expect(() => conditions({ minOrigins: least })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message }),
    )
  })
})

/** The text and the parameters of what a claim has to meet. */
function conditions(given: Partial<Lens>, scope = reading()) {
  const filter = lensFilter(lens(given), scope)
  const { text, params } = printStatement('', allOf(filter.passes(variable('claim')))).bind(noRequest)
  return { text: text.slice(text.indexOf('\n') + 1), params }
}
