import type { Marking } from '../../src/vocabulary/index.ts'
import type { SeedContent } from './seed-of.ts'

export type HiddenMarking = Exclude<Marking, 'CLEAR'>

/** The word that stands in everything of that marking, and in nothing else. */
export const secretOf = (marking: HiddenMarking): string => `secret${marking.toLowerCase().replace('_', '')}word`

const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })
const plain = {
  modality: 'STATED' as const,
  attribution: 'FIRST_HAND' as const,
  claimant: 'm:speaker',
  document: 'm:report',
}

/** What is marked so stands in every place where the graph has room for it, beside what everyone sees and what leads to it. */
export function markedSeed(marking: HiddenMarking): SeedContent {
  const secret = secretOf(marking)
  const open = `m${marking.length}${marking[0]!.toLowerCase()}`
  return {
    dataset: { ref: `${open}:set`, scheme: open, title: `Set ${open}`, licence: 'CC0-1.0' },
    places: [
      { ref: `${open}:${secret}-place`, ...named(`${secret} place`), placeKind: 'DISTRICT', marking },
      {
        ref: `${open}:village`,
        ...named(`Village ${open}`),
        placeKind: 'COMMUNITY',
        within: `${open}:${secret}-place`,
      },
    ],
    actors: actorsOf(open, secret, marking),
    sources: [
      { ref: `${open}:${secret}-source`, ...named(`${secret} source`), sourceKind: 'NEWS_OUTLET', marking },
      {
        ref: `${open}:outlet`,
        ...named(`Outlet ${open}`),
        sourceKind: 'NEWS_OUTLET',
        owner: `${open}:${secret}-actor`,
        body: `${open}:${secret}-actor`,
      },
    ],
    documents: [
      {
        ref: `${open}:${secret}-doc`,
        title: `${secret} document`,
        url: `https://example.org/${secret}`,
        documentKind: 'REPORT',
        source: `${open}:outlet`,
        marking,
      },
      {
        ref: `${open}:${secret}-carried`,
        title: `${secret} carried`,
        documentKind: 'REPORT',
        source: `${open}:${secret}-source`,
      },
      {
        ref: `${open}:doc`,
        title: `Document ${open}`,
        documentKind: 'REPORT',
        source: `${open}:outlet`,
        cites: [`${open}:${secret}-doc`],
        knownThrough: [`${open}:${secret}-doc`],
      },
    ],
    incidents: [
      { ref: `${open}:${secret}-raid`, ...named(`${secret} raid`), incidentType: 'RAID', marking },
      { ref: `${open}:raid`, ...named(`Raid ${open}`), incidentType: 'RAID', place: `${open}:${secret}-place` },
    ],
    claims: claimsOf(open, secret, marking),
    assessments: [
      {
        ref: `${open}:${secret}-rated`,
        of: `${open}:outlet`,
        scale: 'SOURCE_RELIABILITY',
        value: 'B',
        by: `${secret} desk`,
        at: '2021-03-20T10:00:00Z',
        rationale: `${secret} rationale`,
        marking,
      },
    ],
    coverage: [
      { ref: `${open}:${secret}-covered`, predicate: 'SUPPORTS', object: `${open}:a`, record: rowOf(secret), marking },
    ],
  }
}

/** A data set that is itself marked; what it defines everyone sees. */
export function markedDataset(marking: HiddenMarking): SeedContent {
  const secret = secretOf(marking)
  const scheme = `hidden${marking.length}${marking[0]!.toLowerCase()}`
  return {
    dataset: {
      ref: `${scheme}:${secret}`,
      scheme,
      title: `${secret} set`,
      licence: `${secret} licence`,
      citation: `${secret} citation`,
      marking,
    },
    actors: [
      { ref: `${scheme}:known`, ...named(`Known ${scheme}`), actorKind: 'REBEL_GROUP' },
      { ref: `${scheme}:other`, ...named(`Other ${scheme}`), actorKind: 'REBEL_GROUP' },
    ],
    claims: [
      {
        ...{
          ref: `${scheme}:${secret}-says`,
          modality: 'STATED',
          attribution: 'FIRST_HAND',
          claimant: `${scheme}:known`,
        },
        proposition: { subject: `${scheme}:known`, predicate: 'SUPPORTS', object: `${scheme}:other` },
        statement: { en: `${secret} statement` },
      },
    ],
  }
}

function actorsOf(open: string, secret: string, marking: HiddenMarking): SeedContent['actors'] {
  return [
    {
      ref: `${open}:${secret}-actor`,
      identifiers: [`other:${secret}`],
      ...named(`${secret} actor`),
      actorKind: 'REBEL_GROUP',
      marking,
    },
    {
      ref: `${open}:a`,
      names: [
        { value: `${secret} first name`, lang: 'en', kind: 'PRIMARY', marking },
        { value: `Actor ${open}`, lang: 'en', kind: 'ALIAS' },
        { value: `Other ${open}`, lang: 'en', kind: 'ALIAS', usedBy: [`${open}:${secret}-actor`] },
      ],
      actorKind: 'REBEL_GROUP',
    },
    { ref: `${open}:b`, ...named(`Actor b ${open}`), actorKind: 'REBEL_GROUP' },
    { ref: `${open}:voice`, ...named(`Voice ${open}`), actorKind: 'SOURCE_PERSONA', scopedTo: `${open}:${secret}-doc` },
  ]
}

function claimsOf(open: string, secret: string, marking: HiddenMarking): SeedContent['claims'] {
  const says = { ...plain, claimant: `${open}:b`, document: `${open}:doc` }
  const seeks = (words: string) => ({
    subject: `${open}:a`,
    predicate: 'SEEKS' as const,
    value: { key: 'calm', text: { en: words } },
  })
  const supports = { subject: `${open}:a`, predicate: 'SUPPORTS' as const, object: `${open}:b` }
  return [
    {
      ...{ ...says, ref: `${open}:${secret}-claim`, proposition: supports, marking },
      quote: {
        text: `${secret} quote`,
        lang: 'en',
        locator: `${secret} page`,
        translation: { ar: `${secret} translation` },
      },
      statement: { en: `${secret} statement` },
      record: rowOf(secret),
    },
    {
      ...{ ...says, ref: `${open}:says`, proposition: supports, cites: [`${open}:${secret}-doc`] },
      derivedFrom: [{ claim: `${open}:${secret}-claim`, how: 'REPEATS' }],
      relations: [
        { type: 'EVIDENCE_FOR', to: `${open}:${secret}-claim`, rationale: `${secret} relation` },
        { type: 'CORROBORATES', to: `${open}:voiced`, assertedBy: `${open}:${secret}-actor` },
      ],
      supersedes: [`${open}:${secret}-claim`],
      supersession: 'CLAIMANT_REVISED',
    },
    { ...says, ref: `${open}:${secret}-seeks`, proposition: seeks(`${secret} calm`), marking },
    { ...says, ref: `${open}:seeks`, proposition: seeks('calm') },
    { ...says, ref: `${open}:voiced`, proposition: { ...supports, subject: `${open}:voice` } },
    { ...says, ref: `${open}:${secret}-speaks`, claimant: `${open}:${secret}-actor`, proposition: supports },
    { ...says, ref: `${open}:${secret}-carries`, document: `${open}:${secret}-carried`, proposition: supports },
    { ...says, ref: `${open}:${secret}-around`, place: `${open}:${secret}-place`, proposition: supports },
    { ...says, ref: `${open}:${secret}-against`, against: [`${open}:${secret}-actor`], proposition: supports },
    {
      ...says,
      ref: `${open}:in-raid`,
      incident: `${open}:raid`,
      place: `${open}:village`,
      proposition: { subject: `${open}:a`, predicate: 'PARTICIPATED_IN', object: `${open}:raid`, role: 'PERPETRATOR' },
    },
  ]
}

const rowOf = (secret: string) => ({
  file: `${secret}.csv`,
  row: 1,
  release: secret,
  fields: [[secret, secret]] as [string, string][],
})
