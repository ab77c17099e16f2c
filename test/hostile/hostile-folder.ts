import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a data set that has one of the texts wherever a data set takes words of any kind. JSON is YAML. */
export function writeHostileFolder(folder: string, id: string, texts: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  const write = (file: string, content: unknown) => writeFileSync(join(folder, `${file}.yaml`), JSON.stringify(content))
  write('dataset', { id, scheme: id, title: texts[0], licence: texts[1], citation: texts[2] })
  write(
    'places',
    texts.map((text, at) => ({ id: `place-${at}`, kind: 'COMMUNITY', name: { en: text } })),
  )
  write('sources', [{ id: 'source', kind: 'NEWS_OUTLET', name: { en: texts[0] } }])
  write(
    'documents',
    texts.map((text, at) => ({
      id: `document-${at}`,
      kind: 'ARTICLE',
      title: text,
      source: 'source',
      publishedOn: { verbatim: text },
    })),
  )
  write(
    'actors',
    texts.map((text, at) => ({
      id: `actor-${at}`,
      kind: 'OTHER',
      name: { en: text },
      aliases: { ar: [{ value: text, usedBy: ['source'] }] },
    })),
  )
  write(
    'incidents',
    texts.map((text, at) => ({ id: `incident-${at}`, kind: 'RAID', name: { en: text }, date: { verbatim: text } })),
  )
  write('claims', texts.flatMap(claimsOf))
  write(
    'assessments',
    texts.map((text, at) => ({
      id: `assessment-${at}`,
      of: `words-${at}`,
      scale: 'ANALYTIC_CONFIDENCE',
      value: 'LOW',
      by: text,
      at: '2021-03-16T08:00:00Z',
      rationale: text,
    })),
  )
}

function claimsOf(text: string, at: number): unknown[] {
  const said = {
    claimant: 'source',
    attribution: 'UNATTRIBUTED',
    document: `document-${at}`,
    modality: 'STATED',
    reportingVerb: text,
    statement: { en: text },
    quote: { text, lang: 'en', locator: text, translation: { ar: text } },
    heldDuring: { verbatim: text },
    record: { file: text, row: at + 1, release: text, fields: [[text, text]] },
  }
  return [
    {
      ...said,
      id: `words-${at}`,
      subject: `actor-${at}`,
      predicate: 'CHARACTERISED_AS',
      value: { key: `value-${at}`, en: text },
      relations:
        at === 0 ? [] : [{ type: 'EVIDENCE_FOR', to: `words-${at - 1}`, rationale: text, assertedBy: 'source' }],
    },
    {
      ...said,
      id: `toll-${at}`,
      subject: `incident-${at}`,
      predicate: 'CASUALTIES',
      tolls: [
        {
          outcome: 'KILLED',
          quantifier: 'EXACT',
          number: 1,
          partyScope: 'UNKNOWN',
          partyVerbatim: text,
          verbatim: text,
        },
      ],
    },
  ]
}
