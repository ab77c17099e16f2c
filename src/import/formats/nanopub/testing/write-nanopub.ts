import { DataFactory, type Quad, Writer } from 'n3'
import {
  ALT_LABEL,
  assertionFields,
  CLAIM,
  classes,
  type DescribedKind,
  describedFields,
  iriOfRef,
  NP,
  provenanceFields,
  publicationFields,
  RDF_TYPE,
} from '../vocabulary.ts'
import { fieldQuads, type Told, triple, XSD } from '../write-fields.ts'

const { namedNode, literal } = DataFactory

type Value = Record<string, unknown>

/** A claim, and records that it refers to, as a nanopublication in TriG. */
export async function writeNanopub(
  claim: Value & { id: string },
  described: { kind: DescribedKind; value: Value & { id: string } }[] = [],
): Promise<string> {
  const iri = `https://example.org/np/${encodeURIComponent(claim.id)}`
  const [head, assertion, provenance, publication] = ['Head', 'assertion', 'provenance', 'pubinfo'].map(
    (part) => `${iri}#${part}`,
  ) as [string, string, string, string]
  const claimIri = iriOfRef(claim.id)
  const told = (subject: string, graph: string): Told => ({ subject, graph, nodes: `${iri}#` })
  const type = (subject: string, of: string, graph: string) => triple(subject, RDF_TYPE, namedNode(of), graph)
  const quads = [
    type(iri, `${NP}Nanopublication`, head),
    triple(iri, `${NP}hasAssertion`, namedNode(assertion), head),
    triple(iri, `${NP}hasProvenance`, namedNode(provenance), head),
    triple(iri, `${NP}hasPublicationInfo`, namedNode(publication), head),
    type(claimIri, CLAIM, assertion),
    ...fieldQuads(claim, assertionFields, told(claimIri, assertion)),
    ...fieldQuads(claim, provenanceFields, told(assertion, provenance)),
    triple(
      iri,
      'http://purl.org/dc/terms/created',
      literal('2024-01-01T00:00:00Z', namedNode(`${XSD}dateTime`)),
      publication,
    ),
    ...fieldQuads(claim, publicationFields, told(iri, publication)),
    ...described.flatMap(({ kind, value }) => describe(kind, value, assertion)),
  ]
  return new Promise((resolve, reject) => {
    const writer = new Writer({ format: 'application/trig' })
    writer.addQuads(quads)
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)))
  })
}

function describe(kind: DescribedKind, value: Value & { id: string }, graph: string): Quad[] {
  const subject = iriOfRef(value.id)
  const aliases = Object.entries((value.aliases ?? {}) as Record<string, string[]>)
  return [
    triple(subject, RDF_TYPE, namedNode(classes[kind]), graph),
    ...fieldQuads(value, describedFields[kind], { subject, graph, nodes: `${subject}#` }),
    ...aliases.flatMap(([tag, names]) => names.map((name) => triple(subject, ALT_LABEL, literal(name, tag), graph))),
  ]
}
