import { describe, expect, test } from 'vitest'
import { claimsCsv } from '../../../import/formats/claims-csv/claims-csv.importer.ts'
import { importText, seedOf } from '../../../import/formats/testing/as-seed.ts'
import type { Exported, ExportedClaim, ExportedEnd, ExportedLink } from '../../exporter.ts'
import { csvClaimsExporter } from './csv-claims.exporter.ts'
import { csvLinksExporter } from './csv-links.exporter.ts'

const end = (type: ExportedEnd['type'], ref: string, kind: string, label = ref): ExportedEnd => ({
  type,
  ref,
  kind,
  label,
})
const militia = end('Actor', 'militia', 'POLITICAL_MILITIA', 'Hill Militia')
const front = end('Actor', 'x:front', 'REBEL_GROUP', '=Northern "Front"')
const courier = end('Source', 'courier', 'NEWS_OUTLET', 'The Ford Courier')
const report = end('Document', 'report', 'ARTICLE', 'Council accuses, at last')
const ford = end('Place', 'ford', 'COMMUNITY', 'Ford')
const fight = end('Incident', 'fight', 'ARMED_CLASH', 'Fight at the ford')

const supports: ExportedClaim = {
  record: {
    ...{ id: 'says', claimant: 'militia', attribution: 'NAMED_SECOND_HAND', document: 'report', subject: 'militia' },
    ...{ predicate: 'SUPPORTS', object: 'x:front', modality: 'ALLEGED', place: 'ford', against: ['militia'] },
    quote: { text: 'gave them\nfuel', lang: 'en', locator: 'paragraph 4' },
    supportTypes: ['WEAPONS', 'FUNDING'],
    heldDuring: { verbatim: 'last month', edtf: '2021-02' },
    claimedOn: '2021-03-14~',
    statement: { en: 'It gave them fuel.', ar: 'أعطتهم وقودا' },
    polarity: 'DENIED',
    marking: 'GREEN',
  },
  ...{
    claimant: militia,
    subject: militia,
    object: front,
    document: report,
    source: courier,
    place: ford,
    against: [militia],
    marking: 'GREEN',
  },
}
const toll: ExportedClaim = {
  record: {
    ...{ id: 'toll', claimant: 'courier', attribution: 'UNATTRIBUTED', document: 'report', subject: 'fight' },
    ...{ predicate: 'CASUALTIES', modality: 'STATED', derivedFrom: [{ claim: 'says', how: 'QUOTES' }] },
    tolls: [
      { outcome: 'KILLED', quantifier: 'RANGE', low: 3, high: 5, partyScope: 'TOTAL' },
      { outcome: 'WOUNDED', quantifier: 'FEW', partyScope: 'TOTAL' },
    ],
  },
  ...{ claimant: courier, subject: fight, object: null, document: report, source: courier, marking: 'CLEAR' },
}

async function* each<T>(items: readonly T[]) {
  yield* items
}

async function textOf(pieces: AsyncIterable<string | Uint8Array>) {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

describe('csv-claims', () => {
  const write = () => textOf(csvClaimsExporter.write({ claims: () => each([supports, toll]) } as unknown as Exported))

  test('is what claims-csv reads', async () => {
    const { claims, actors, sources, documents, places, incidents } = seedOf(
      await importText(claimsCsv, 'export.csv', await write()),
    )
    expect(claims[0]).toMatchObject({
      ref: 'export:says',
      claimant: 'export:militia',
      attribution: 'NAMED_SECOND_HAND',
      proposition: { subject: 'export:militia', predicate: 'SUPPORTS', object: 'x:front' },
      polarity: 'DENIED',
      quote: { text: 'gave them\nfuel', lang: 'en', locator: 'paragraph 4' },
      supportTypes: ['WEAPONS', 'FUNDING'],
      against: ['export:militia'],
      place: 'export:ford',
      heldDuring: { edtf: '2021-02' },
      claimedOn: { edtf: '2021-03-14~' },
      statement: supports.record.statement,
      marking: 'GREEN',
    })
    expect(claims[1]).toMatchObject({
      claimant: 'export:courier',
      proposition: { subject: 'export:fight', predicate: 'CASUALTIES' },
      derivedFrom: [{ claim: 'export:says', how: 'QUOTES' }],
      tolls: [
        { outcome: 'KILLED', low: 3, high: 5, quantifier: 'RANGE', partyScope: 'TOTAL' },
        { outcome: 'WOUNDED', quantifier: 'FEW', partyScope: 'TOTAL' },
      ],
    })
    expect([actors, sources, documents, places, incidents].map((all) => all.length)).toEqual([2, 1, 1, 1, 1])
  })

  test('has no cell that a spreadsheet takes for a formula', async () => {
    expect(await write()).toContain(`,"'=Northern ""Front""",x:front,`)
  })
})

describe('csv-links', () => {
  test('is a row for each link', async () => {
    const link: ExportedLink = {
      ...{ proposition: 'p', subject: militia, object: front, predicate: 'SUPPORTS', status: 'CONTESTED' },
      ...{ origins: { min: 1, max: 2 }, assertions: 3, denials: 1, heldFrom: '2021-02-01', heldTo: null },
    }
    const text = await textOf(csvLinksExporter.write({ links: () => each([link]) } as unknown as Exported))
    expect(text.split('\r\n')).toEqual([
      'proposition,subject,subject_id,subject_kind,predicate,object,object_id,object_kind,status,origins_min,origins_max,assertions,denials,held_from,held_to',
      `p,Hill Militia,militia,POLITICAL_MILITIA,SUPPORTS,"'=Northern ""Front""",x:front,REBEL_GROUP,CONTESTED,1,2,3,1,2021-02-01,`,
      '',
    ])
  })
})
