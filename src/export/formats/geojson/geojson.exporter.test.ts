import { beforeAll, describe, expect, it } from 'vitest'
import type { Exported, ExportedClaim } from '../../exporter.ts'
import { exportedSeed } from '../../testing/exported-seed.ts'
import { hostileText } from '../../testing/hostile-text.ts'
import { textOf } from '../../testing/text-of.ts'
import { geojson } from './geojson.exporter.ts'

interface Feature {
  type: string
  id: string
  geometry: { type: string; coordinates: [number, number] } | null
  properties: Record<string, unknown> & { claims: Record<string, unknown>[] }
}

let seed: Exported
let found: (id: string) => Feature

beforeAll(async () => {
  seed = await exportedSeed()
  found = await featuresOf(seed)
})

async function collectionOf(exported: Exported): Promise<Record<string, unknown> & { features: Feature[] }> {
  return JSON.parse(await textOf(geojson, exported))
}

async function featuresOf(exported: Exported) {
  const { features } = await collectionOf(exported)
  return (id: string) => features.find((feature) => feature.id === id)!
}

const idsOf = ({ properties }: Feature) => properties.claims.map(({ id }) => id)

it('is a collection of every incident and every place, with its licence, marking and lens', async () => {
  const { type, about, features } = await collectionOf(seed)
  const ids: string[] = []
  for await (const { id } of seed.records('incidents')) ids.push(id)
  for await (const { id } of seed.records('places')) ids.push(id)
  expect(features.map(({ id }) => id)).toEqual(ids)
  expect(type).toBe('FeatureCollection')
  expect(about).toMatchObject({ licence: seed.about.dataset.licence, marking: 'CLEAR', lens: null })
})

describe('where an incident is drawn', () => {
  it('is at the point of its place where it has none of its own, and says how close that is', () => {
    const { geometry, properties } = found('dhiban-attack')
    expect(geometry).toEqual({ type: 'Point', coordinates: [40.5047, 35.01147] })
    expect(properties).toMatchObject({ precision: 'SETTLEMENT', locatedBy: 'place', placeLabel: 'Dhiban' })
  })

  it('is nowhere where only the name of its place is known', () => {
    const { geometry, properties } = found('husayn-raid')
    expect(geometry).toBeNull()
    expect(properties).toMatchObject({ precision: null, locatedBy: null, placeLabel: 'Al-Husayn desert' })
    expect(properties.placesAround).toEqual(['Al-Suwar', 'Deir ez-Zor district', 'Deir ez-Zor', 'Syria'])
  })

  it('is no pin in the middle of an area', async () => {
    const changed = await exportedSeed(({ incidents }) => {
      incidents.find(({ id }) => id === 'dhiban-attack')!.location = {
        longitude: 40.1,
        latitude: 35.3,
        precision: 'ADM1',
      }
    })
    const { geometry, properties } = (await featuresOf(changed))('dhiban-attack')
    expect(geometry).toBeNull()
    expect(properties).toMatchObject({ precision: 'ADM1', centre: [40.1, 35.3], locatedBy: 'incident' })
    expect(found('al-suwar')).toMatchObject({
      geometry: null,
      properties: { precision: 'ADM3', centre: [40.66168, 35.50671] },
    })
  })
})

describe('when an incident was', () => {
  it('stays in words where no day can be made of them', () => {
    expect(found('dhiban-attack').properties).toMatchObject({
      date: null,
      dateVerbatim: 'السبت الماضي',
      earliest: null,
      latest: null,
    })
  })

  it('has the bounds of what it may be', async () => {
    const changed = await exportedSeed(({ incidents }) => {
      incidents[0]!.date = '[2021-03-06,2021-03-13]'
    })
    const { features } = await collectionOf(changed)
    expect(features[0]!.properties).toMatchObject({
      date: '[2021-03-06,2021-03-13]',
      earliest: '2021-03-06',
      latest: '2021-03-13',
    })
  })
})

describe('what is said of an incident', () => {
  it('stands claim by claim with claimant, polarity and modality', () => {
    const claims = found('dhiban-attack').properties.claims
    expect(claims.find(({ id }) => id === 'claim-isis-carried-out-dhiban-attack')).toMatchObject({
      claimant: { id: 'isis', type: 'Actor', label: 'ISIS' },
      polarity: 'ASSERTED',
      modality: 'STATED',
      predicate: 'PARTICIPATED_IN',
      role: 'PERPETRATOR',
      document: { id: 'isis-dhiban-statement', type: 'Document' },
    })
  })

  it('keeps each toll as it was told, with open bounds open, and adds none up', async () => {
    const changed = await exportedSeed(({ claims }) => {
      const toll = claims.find(({ id }) => id === 'claim-isis-dhiban-attack-toll')!
      claims.push({ ...toll, id: 'other-toll', tolls: [{ outcome: 'KILLED', quantifier: 'EXACT', number: 6 }] })
    })
    const { properties } = (await featuresOf(changed))('dhiban-attack')
    const tolls = properties.claims.flatMap(({ id, tolls }) => (tolls ? [[id, tolls]] : []))
    expect(tolls).toEqual([
      [
        'claim-isis-dhiban-attack-toll',
        [
          expect.objectContaining({ outcome: 'KILLED', partyScope: 'PARTY', low: 1, best: 1, high: 1 }),
          expect.objectContaining({ outcome: 'WOUNDED', low: 2, best: null, high: null, verbatim: 'آخرين' }),
        ],
      ],
      ['other-toll', [expect.objectContaining({ outcome: 'KILLED', low: 6, best: 6, high: 6 })]],
    ])
    const ownNumbers = Object.entries(properties).filter(([, value]) => typeof value === 'number')
    expect(ownNumbers).toEqual([])
  })

  it('is told to be denied or only alleged on the feature itself', async () => {
    const changed = await exportedSeed(({ claims }) => {
      const claim = claims.find(({ id }) => id === 'claim-isis-dhiban-attack-occurred')!
      Object.assign(claim, { polarity: 'DENIED', modality: 'ALLEGED' })
    })
    const { properties } = (await featuresOf(changed))('dhiban-attack')
    expect(properties).toMatchObject({ polarities: ['ASSERTED', 'DENIED'], modalities: ['ALLEGED', 'STATED'] })
    expect(properties.claimants).toEqual(['ISIS', 'SY24'])
  })

  it('tells where the claim itself says that it was, though the incident is filed elsewhere', async () => {
    const changed = await exportedSeed(({ claims }) => {
      claims.find(({ id }) => id === 'claim-isis-dhiban-attack-occurred')!.place = 'al-shuhayl'
    })
    const { geometry, properties } = (await featuresOf(changed))('dhiban-attack')
    expect(geometry!.coordinates).toEqual([40.5047, 35.01147])
    const claim = properties.claims.find(({ id }) => id === 'claim-isis-dhiban-attack-occurred')!
    expect(claim.place).toMatchObject({ id: 'al-shuhayl', longitude: 40.45428, precision: 'SETTLEMENT' })
  })
})

it('tells with a place what is said of it or there, but for what belongs to an incident', async () => {
  const changed = await exportedSeed(({ claims }) => {
    const claim = claims.find(({ id }) => id === 'claim-diwani-militias-support-isis')!
    claims.push({ ...claim, id: 'support-in-dhiban', place: 'dhiban' })
    claims.push({ ...claim, id: 'isis-controls-dhiban', subject: 'isis', predicate: 'CONTROLS', object: 'dhiban' })
  })
  expect(idsOf((await featuresOf(changed))('dhiban'))).toEqual(
    expect.arrayContaining(['support-in-dhiban', 'isis-controls-dhiban']),
  )
  expect(idsOf(found('dhiban-attack'))).toContain('claim-sy24-dhiban-attack-occurred')
  expect(idsOf(found('dhiban'))).not.toContain('claim-sy24-dhiban-attack-occurred')
})

it('asks for the claims about some hundred records at a time', async () => {
  const many = await exportedSeed(({ incidents, claims }) => {
    const [incident, claim] = [incidents[0]!, claims[0]!]
    for (let number = 0; number < 1200; number++) {
      incidents.push({ ...incident, id: `incident-${number}` })
      claims.push({ ...claim, id: `claim-${number}`, subject: `incident-${number}` })
    }
  })
  const asked: number[] = []
  const claims = async function* (about: ReadonlySet<string> = new Set()): AsyncGenerator<ExportedClaim> {
    asked.push(about.size)
    for await (const claim of many.claims()) {
      const { subject, object, incident, place } = claim.record
      if ([subject, object, incident, place].some((named) => named !== undefined && about.has(named))) yield claim
    }
  }
  const { features } = await collectionOf({ ...many, claims })
  expect(idsOf(features.find(({ id }) => id === 'incident-1199')!)).toEqual(['claim-1199'])
  expect(asked.length).toBeGreaterThan(2)
  expect(Math.max(...asked)).toBeLessThanOrEqual(500)
})

it('holds any text, and leaves none in the file that turns its direction', async () => {
  const changed = await exportedSeed(({ incidents }) => {
    incidents[0]!.name = { en: hostileText }
  })
  expect(await textOf(geojson, changed)).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/)
  expect((await collectionOf(changed)).features[0]!.properties.label).toBe(hostileText)
})

it('is a collection of nothing where nothing is to be told', async () => {
  const nothing = await exportedSeed((records) => {
    for (const list of Object.values(records)) list.length = 0
  })
  expect((await collectionOf(nothing)).features).toEqual([])
})
