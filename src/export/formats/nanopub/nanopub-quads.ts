import type { Quad } from 'n3'
import type { DescribedKind } from '../../../import/formats/nanopub/vocabulary.ts'
import type { Exported } from '../../exporter.ts'
import { claimQuads } from './claim-quads.ts'
import { descriptionQuads } from './description-quads.ts'

const kinds: readonly DescribedKind[] = ['actors', 'places', 'incidents', 'sources', 'documents']

/** Every nanopublication of an export, one after the other: first what the claims speak of, then the claims. */
export async function* nanopubQuads({ about, records, claims }: Exported): AsyncGenerator<Quad> {
  for (const kind of kinds) {
    for await (const record of records(kind)) yield* descriptionQuads(kind, record, about)
  }
  for await (const { record } of claims()) yield* claimQuads(record, about)
}

/** Short forms of the IRIs in it. */
export const prefixes = {
  np: 'http://www.nanopub.org/nschema#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  isnad: 'https://w3id.org/isnad/terms#',
}
