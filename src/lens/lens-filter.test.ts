import { describe, expect, it } from 'vitest'
import { variable } from '../cypher/fragment.ts'
import { printStatement } from '../cypher/print-statement.ts'
import { noRequest } from '../cypher/testing/no-request.ts'
import { epochDay } from '../dates/epoch-day.ts'
import type { Lens } from '../generated/schema-types.ts'
import { lensFilter } from './lens-filter.ts'
import { minOrigins } from './min-origins.ts'
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
function conditions(given: Partial<Lens>) {
  const filter = lensFilter(lens(given), reading())
  const { text, params } = printStatement('', allOf(filter.passes(variable('claim')))).bind(noRequest)
  return { text: text.slice(text.indexOf('\n') + 1), params }
}
