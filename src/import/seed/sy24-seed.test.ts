import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { actorInput } from '../../entities/actor/actor.record.ts'
import { claimInput } from '../../entities/claim/claim.record.ts'
import { documentInput } from '../../entities/document/document.record.ts'
import { incidentInput } from '../../entities/incident/incident.record.ts'
import { placeInput } from '../../entities/place/place.record.ts'
import { sourceInput } from '../../entities/source/source.record.ts'
import { readSeed } from './read-seed.ts'

const root = resolve(import.meta.dirname, '../../..')
const shared = process.env.ISNAD_SHARED ?? join(root, '../shared')
const article = join(shared, 'article/sy24-article.ar.txt')
const gazetteer = join(shared, 'data/gazetteer')

const result = await readSeed(join(root, 'seeds/sy24-deir-ez-zor'))
if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
const { actors, places, incidents, sources, documents, claims, externalRefs } = result.dataset
const named = [...actors, ...places, ...incidents, ...sources]
const claim = (slug: string) => claims.find(({ ref }) => ref === `isnad:claim-${slug}`)

describe('the founding data set', () => {
  test('is made of the inputs that the graph takes, and of nothing outside it', () => {
    for (const actor of actors) expect(actorInput.parse(actor)).toEqual(actor)
    for (const place of places) expect(placeInput.parse(place)).toEqual(place)
    for (const incident of incidents) expect(incidentInput.parse(incident)).toEqual(incident)
    for (const source of sources) expect(sourceInput.parse(source)).toEqual(source)
    for (const document of documents) expect(documentInput.parse(document)).toEqual(document)
    for (const claim of claims) expect(claimInput.parse(claim)).toEqual(claim)
    expect(externalRefs).toEqual([])
  })

  test('names everything in English and Arabic, and says every claim in both', () => {
    for (const { names } of named) {
      expect(names.filter(({ kind }) => kind === 'PRIMARY').map(({ lang }) => lang)).toEqual(['en', 'ar'])
    }
    for (const { statement } of claims) expect(Object.keys(statement)).toEqual(['en', 'ar'])
  })

  test('quotes short phrases with their place', () => {
    for (const { quote } of claims) {
      expect(quote?.text.split(/\s+/).length).toBeLessThanOrEqual(12)
      expect(quote?.locator).toMatch(/^headline$|paragraph \d+/)
    }
  })

  test('lets the headline rest on the analyst', () => {
    expect(claim('sy24-headline-militias-support-isis')).toMatchObject({
      proposition: claim('diwani-militias-support-isis')!.proposition,
      attribution: 'UNATTRIBUTED',
      derivedFrom: [{ claim: 'isnad:claim-diwani-militias-support-isis', how: 'REPEATS' }],
    })
  })

  test('says of nobody but two that they support ISIS, and nothing of the kind of Iran', () => {
    const supporters = claims.filter(
      ({ proposition }) => proposition.predicate === 'SUPPORTS' && proposition.object === 'isnad:isis',
    )
    expect(new Set(supporters.map(({ proposition }) => proposition.subject))).toEqual(
      new Set(['isnad:iranian-militias', 'isnad:syrian-regime']),
    )
    const ofIran = claims.filter(({ proposition: { subject, object } }) => [subject, object].includes('isnad:iran'))
    expect(ofIran.map(({ proposition }) => proposition.predicate).sort()).toEqual(['LINKED_TO', 'SEEKS'])
  })

  test('keeps the words of every date and makes no day of them', () => {
    const dates = [...claims.map(({ heldDuring }) => heldDuring), ...incidents.map(({ date }) => date)].filter(
      (date) => !!date,
    )
    expect(dates.length).toBeGreaterThan(0)
    for (const { verbatim, edtf } of dates) expect([typeof verbatim, edtf]).toEqual(['string', undefined])
  })

  test.each([
    ['sy24-husayn-raid-toll', [{ partyScope: 'UNKNOWN', partyLikelihood: 'LIKELY', low: 6, best: 6, high: 6 }]],
    [
      'isis-dhiban-attack-toll',
      [
        { outcome: 'KILLED', low: 1, high: 1 },
        { outcome: 'WOUNDED', low: 2 },
      ],
    ],
    ['isis-dhiban-convoy-bombing-toll', [{ outcome: 'WOUNDED', low: 3 }]],
    [
      'sy24-shuhayl-attack-toll',
      [
        { outcome: 'KILLED', low: 3 },
        { outcome: 'WOUNDED', low: 2 },
      ],
    ],
  ])('bounds the toll of %s by its words', (slug, tolls) => {
    expect(claim(slug)?.tolls).toMatchObject(tolls)
  })
})

describe.skipIf(!existsSync(article))('against the article (skipped where ISNAD_SHARED is absent)', () => {
  const lines = existsSync(article)
    ? readFileSync(article, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : []
  const byline = lines.findIndex((line) => line.startsWith('خاص'))

  test.each(claims.map(({ ref, quote }) => [ref, quote!] as const))(
    '%s quotes what stands there',
    (_, { text, locator }) => {
      const paragraph = Number(/paragraph (\d+)/.exec(locator!)?.[1] ?? 0)
      expect(lines[paragraph === 0 ? byline - 1 : byline + paragraph]).toContain(text)
    },
  )
})

describe.skipIf(!existsSync(gazetteer))('against the lists of OCHA (skipped where ISNAD_SHARED is absent)', () => {
  const list = (name: string) => (existsSync(gazetteer) ? readFileSync(join(gazetteer, name), 'utf8') : '')
  const lists = ['cod-ab-syr-adm3-20201217.csv', 'cod-ab-syr-adm4-20210113.csv'].map(list).join('\n').split('\n')
  const codeOf = (ref: string | undefined) =>
    places
      .find((place) => place.ref === ref)
      ?.identifiers.find((identifier) => identifier.startsWith('ocha:'))
      ?.slice(5)

  test.each(
    places.filter(({ ref }) => codeOf(ref)).map(({ ref, within }) => [ref, codeOf(ref)!, codeOf(within)] as const),
  )('%s has the code %s, in a row with that of its parent %s', (_, code, parent) => {
    expect(lists.some((row) => row.includes(`,${code}`) && (!parent || row.includes(`,${parent}`)))).toBe(true)
  })
})
