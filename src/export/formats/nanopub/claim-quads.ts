import { DataFactory, type Quad } from 'n3'
import {
  assertionFields,
  CLAIM,
  iriOfRef,
  PROV,
  provenanceFields,
  publicationFields,
  RDF_TYPE,
} from '../../../import/formats/nanopub/vocabulary.ts'
import { fieldQuads, triple } from '../../../import/formats/nanopub/write-fields.ts'
import type { ClaimSeed } from '../../../import/seed/format/claim.format.ts'
import type { ExportedAbout } from '../../exporter.ts'
import { qualified } from '../told/qualified.ts'
import { framed } from './frame-nanopub.ts'

const { namedNode } = DataFactory

/** A claim as a nanopublication: what is said, whose word it is, and what whoever keeps the record did. */
export function claimQuads(record: ClaimSeed, about: ExportedAbout): Quad[] {
  const claim = qualified<'claims'>(record, about.dataset.scheme)
  const subject = iriOfRef(claim.id)
  return framed(claim, about, ({ iri, assertion, provenance, publication, nodes }) => ({
    assertion: [
      triple(subject, RDF_TYPE, namedNode(CLAIM), assertion),
      ...fieldQuads(claim, assertionFields, { subject, graph: assertion, nodes }),
    ],
    provenance: [
      ...fieldQuads(claim, provenanceFields, { subject: assertion, graph: provenance, nodes }),
      ...lineage(claim).map(([how, earlier]) =>
        triple(assertion, `${PROV}${how}`, namedNode(iriOfRef(earlier)), provenance),
      ),
    ],
    publication: fieldQuads(claim, publicationFields, { subject: iri, graph: publication, nodes }),
  }))
}

/** The lineage once more in the terms of PROV, for readers who know no others. */
function lineage({ derivedFrom = [], supersedes = [] }: ClaimSeed): [string, string][] {
  const derived = derivedFrom.map(({ claim, how }): [string, string] => [
    how === 'QUOTES' ? 'wasQuotedFrom' : 'wasDerivedFrom',
    claim,
  ])
  return [...derived, ...supersedes.map((earlier): [string, string] => ['wasRevisionOf', earlier])]
}
