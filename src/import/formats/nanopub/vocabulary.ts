/**
 * How a claim is said in a nanopublication, for reading and for writing it. Nothing of a claim has no place here, so that
 * both together lose nothing.
 *
 * - The assertion is a reified proposition, for RDF cannot deny: the claim with its subject, predicate and object, whether
 *   it asserts or denies them, and what qualifies it.
 * - The provenance says whose word the assertion is and where it stands.
 * - The publication info says what whoever keeps the record did: its marking, what it supersedes, the row it was read from.
 */
export const TERMS = 'https://w3id.org/isnad/terms#'
/** Before the scheme and the value of a reference: `…/isnad/ref/ucdp/234` is `ucdp:234`. */
const REFERENCES = 'https://w3id.org/isnad/ref/'

export const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'
export const NP = 'http://www.nanopub.org/nschema#'
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
export const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label'
export const ALT_LABEL = 'http://www.w3.org/2004/02/skos/core#altLabel'
export const TITLE = 'http://purl.org/dc/terms/title'
export const PROV = 'http://www.w3.org/ns/prov#'

export const term = (name: string) => `${TERMS}${name}`

export function iriOfRef(ref: string): string {
  const [scheme, ...value] = ref.split(':')
  return `${REFERENCES}${scheme}/${encodeURIComponent(value.join(':'))}`
}

/** Undefined where an IRI is no reference. */
export function refOfIri(iri: string): string | undefined {
  const found = iri.startsWith(REFERENCES) ? /^([a-z][a-z0-9-]*)\/(\S+)$/u.exec(iri.slice(REFERENCES.length)) : null
  try {
    return found ? `${found[1]}:${decodeURIComponent(found[2]!)}` : undefined
  } catch {
    return undefined
  }
}

/**
 * How a value is written: `ref` as the IRI of a reference, `word` as the term of a word of a vocabulary, `text` as a plain
 * literal, `texts` as one literal for each language, `number` as a literal, `date` as its EDTF and, in a term that ends in
 * Words, its words, `json` as a literal that holds JSON.
 */
export type Codec = 'ref' | 'word' | 'text' | 'texts' | 'number' | 'date' | 'json'

interface Plain {
  field: string
  /** A term of ours, or the IRI of one that others have. */
  iri: string
  codec: Codec
  isMany?: true
}

/** A node of its own; where there may be several, `position` tells their order. */
interface Nested {
  field: string
  iri: string
  fields: readonly Plain[]
  isMany?: true
}

export type Field = Plain | Nested

const one = (field: string, codec: Codec, iri = term(field)): Plain => ({ field, iri, codec })
const many = (field: string, codec: Codec, name: string): Plain => ({ field, iri: term(name), codec, isMany: true })
const nested = (field: string, fields: readonly Plain[]): Nested => ({ field, iri: term(field), fields })
const list = (field: string, name: string, fields: readonly Plain[]): Nested => ({
  field,
  iri: term(name),
  fields,
  isMany: true,
})

export const POSITION = term('position')

/** Said in the assertion graph, of the claim. */
export const assertionFields: readonly Field[] = [
  one('subject', 'ref'),
  one('predicate', 'word'),
  one('object', 'ref'),
  nested('value', [one('key', 'text'), one('texts', 'texts', term('wording'))]),
  one('role', 'word'),
  one('side', 'number'),
  one('polarity', 'word'),
  one('modality', 'word'),
  one('likelihood', 'word'),
  one('statement', 'texts'),
  many('supportTypes', 'word', 'supportType'),
  one('supportMode', 'word'),
  one('supporterLevel', 'word'),
  many('against', 'ref', 'against'),
  one('claimMode', 'word'),
  one('authenticity', 'word'),
  one('incidentType', 'word'),
  list('tolls', 'toll', [
    one('outcome', 'word'),
    one('quantifier', 'word'),
    one('number', 'number'),
    one('low', 'number'),
    one('best', 'number'),
    one('high', 'number'),
    one('verbatim', 'text'),
    one('partyScope', 'word'),
    one('partyVerbatim', 'text'),
    one('partyLikelihood', 'word'),
  ]),
  one('incident', 'ref'),
  one('place', 'ref'),
  one('heldDuring', 'date'),
]

/** Said in the provenance graph, of the assertion graph. */
export const provenanceFields: readonly Field[] = [
  one('claimant', 'ref', `${PROV}wasAttributedTo`),
  one('document', 'ref', `${PROV}hadPrimarySource`),
  one('attribution', 'word'),
  one('reportingVerb', 'text'),
  one('claimedOn', 'date'),
  nested('quote', [one('text', 'text'), one('lang', 'text'), one('locator', 'text'), one('translation', 'texts')]),
  many('cites', 'ref', 'cites'),
  list('derivedFrom', 'derivation', [one('claim', 'ref', `${PROV}entity`), one('how', 'word')]),
  list('relations', 'relation', [
    one('type', 'word', term('relationType')),
    one('to', 'ref'),
    one('rationale', 'text'),
    one('assertedBy', 'ref'),
  ]),
]

/** Said in the graph of the publication info, of the nanopublication. */
export const publicationFields: readonly Field[] = [
  one('marking', 'word'),
  many('supersedes', 'ref', 'supersedes'),
  one('supersession', 'word'),
  nested('record', [
    one('file', 'text'),
    one('row', 'number'),
    one('release', 'text'),
    one('fields', 'json', term('originalFields')),
  ]),
]

/** What is told of the entities, sources and documents that a claim refers to, in any of the graphs. */
const named = [
  one('kind', 'word'),
  one('name', 'texts', LABEL),
  many('identifiers', 'ref', 'identifier'),
  one('marking', 'word'),
]
const location = nested('location', [one('longitude', 'number'), one('latitude', 'number'), one('precision', 'word')])

export const describedFields = {
  actors: [...named, one('scopedTo', 'ref')],
  places: [...named, one('within', 'ref'), location],
  incidents: [...named, one('date', 'date'), one('place', 'ref'), location],
  sources: [...named, one('owner', 'ref'), one('body', 'ref')],
  documents: [
    one('title', 'text', TITLE),
    one('kind', 'word'),
    one('source', 'ref'),
    one('lang', 'text'),
    one('url', 'text'),
    one('archivedUrl', 'text'),
    one('publishedOn', 'date'),
    one('retrievedAt', 'text'),
    one('sha256', 'text'),
    many('cites', 'ref', 'cites'),
    many('knownThrough', 'ref', 'knownThrough'),
    many('identifiers', 'ref', 'identifier'),
    one('marking', 'word'),
  ],
} as const satisfies Record<string, readonly Field[]>

export type DescribedKind = keyof typeof describedFields

/** The classes of what is described, and that of a claim. */
export const classes: Readonly<Record<DescribedKind, string>> = {
  actors: term('Actor'),
  places: term('Place'),
  incidents: term('Incident'),
  sources: term('Source'),
  documents: term('Document'),
}
export const CLAIM = term('Claim')
