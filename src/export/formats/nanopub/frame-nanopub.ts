import { DataFactory, type Quad } from 'n3'
import { iriOfRef, NP, RDF_TYPE } from '../../../import/formats/nanopub/vocabulary.ts'
import { triple } from '../../../import/formats/nanopub/write-fields.ts'
import { contentHash } from '../../../lib/content-hash.ts'
import type { ExportedAbout } from '../../exporter.ts'
import { fullRef } from '../../records/seed-values.ts'

const { namedNode, literal } = DataFactory
const NANOPUBS = 'https://w3id.org/isnad/np/'
const TERMS = 'http://purl.org/dc/terms/'

/** The graphs of a nanopublication, and what its nodes begin with. */
export interface Frame {
  iri: string
  assertion: string
  provenance: string
  publication: string
  nodes: string
}

interface Parts {
  assertion: Quad[]
  provenance: Quad[]
  publication: Quad[]
}

/**
 * A nanopublication in its four graphs. Its IRI is a hash of what it says, so that another word makes another nanopublication;
 * for that, nothing in it tells when it was exported. The provenance stands before the assertion, which is its subject: the
 * JSON-LD serializer takes a subject that is the graph before it for a statement about that graph outside of any.
 */
export function framed(content: object, about: ExportedAbout, fill: (frame: Frame) => Parts): Quad[] {
  const { id, scheme, licence } = about.dataset
  const iri = `${NANOPUBS}${contentHash({ content, id, scheme, licence })}`
  const [head, assertion, provenance, publication] = ['Head', 'assertion', 'provenance', 'pubinfo'].map(
    (part) => `${iri}#${part}`,
  ) as [string, string, string, string]
  const parts = fill({ iri, assertion, provenance, publication, nodes: `${iri}#` })
  const names = (property: string, graph: string) => triple(iri, `${NP}${property}`, namedNode(graph), head)
  return [
    triple(iri, RDF_TYPE, namedNode(`${NP}Nanopublication`), head),
    names('hasAssertion', assertion),
    names('hasProvenance', provenance),
    names('hasPublicationInfo', publication),
    ...parts.provenance,
    ...parts.assertion,
    triple(iri, `${TERMS}isPartOf`, namedNode(iriOfRef(fullRef(id, scheme))), publication),
    triple(iri, `${TERMS}rights`, literal(licence), publication),
    ...parts.publication,
  ]
}
