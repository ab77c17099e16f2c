import { DataFactory, type Literal, type NamedNode, type Quad, Writer } from 'n3'
import {
  ALT_LABEL,
  assertionFields,
  CLAIM,
  classes,
  type DescribedKind,
  describedFields,
  EDTF,
  type Field,
  iriOfRef,
  NP,
  POSITION,
  provenanceFields,
  publicationFields,
  RDF_TYPE,
  term,
} from '../vocabulary.ts'

const { namedNode, literal, quad } = DataFactory
const XSD = 'http://www.w3.org/2001/XMLSchema#'

type Value = Record<string, unknown>

/** A claim, and records that it refers to, as a nanopublication in TriG: the reading of the vocabulary the other way round. */
export async function writeNanopub(
  claim: Value & { id: string },
  described: { kind: DescribedKind; value: Value & { id: string } }[] = [],
): Promise<string> {
  const iri = `https://example.org/np/${encodeURIComponent(claim.id)}`
  const [head, assertion, provenance, publication] = ['Head', 'assertion', 'provenance', 'pubinfo'].map(
    (part) => `${iri}#${part}`,
  ) as [string, string, string, string]
  const claimIri = iriOfRef(claim.id)
  const type = (subject: string, of: string, graph: string) => triple(subject, RDF_TYPE, namedNode(of), graph)
  const quads = [
    type(iri, `${NP}Nanopublication`, head),
    triple(iri, `${NP}hasAssertion`, namedNode(assertion), head),
    triple(iri, `${NP}hasProvenance`, namedNode(provenance), head),
    triple(iri, `${NP}hasPublicationInfo`, namedNode(publication), head),
    type(claimIri, CLAIM, assertion),
    ...write(claim, assertionFields, claimIri, assertion),
    ...write(claim, provenanceFields, assertion, provenance),
    triple(
      iri,
      'http://purl.org/dc/terms/created',
      literal('2024-01-01T00:00:00Z', namedNode(`${XSD}dateTime`)),
      publication,
    ),
    ...write(claim, publicationFields, iri, publication),
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
    ...write(value, describedFields[kind], subject, graph),
    ...aliases.flatMap(([tag, names]) => names.map((name) => triple(subject, ALT_LABEL, literal(name, tag), graph))),
  ]
}

function write(value: Value, fields: readonly Field[], subject: string, graph: string): Quad[] {
  return fields.flatMap((field) => {
    const told = value[field.field]
    if (told === undefined) return []
    const items = field.isMany ? (told as unknown[]) : [told]
    return items.flatMap((item, at) => {
      if (!('fields' in field)) return plain(field, item, subject, graph)
      const node = `${subject.includes('#') ? subject : `${subject}#`}${field.field}-${at + 1}`
      const { key, ...texts } = item as Value
      const inner = field.field === 'value' ? { key, texts } : (item as Value)
      return [
        triple(subject, field.iri, namedNode(node), graph),
        triple(node, POSITION, literal(String(at + 1), namedNode(`${XSD}integer`)), graph),
        ...write(inner, field.fields, node, graph),
      ]
    })
  })
}

function plain(
  { iri, codec }: Exclude<Field, { fields: unknown }>,
  value: unknown,
  subject: string,
  graph: string,
): Quad[] {
  const say = (object: NamedNode | Literal, predicate = iri) => triple(subject, predicate, object, graph)
  switch (codec) {
    case 'ref':
      return [say(namedNode(iriOfRef(value as string)))]
    case 'word':
      return [say(namedNode(term(value as string)))]
    case 'number':
      return [say(literal(String(value), namedNode(`${XSD}decimal`)))]
    case 'json':
      return [say(literal(JSON.stringify(value)))]
    case 'texts':
      return Object.entries(value as Record<string, string>).map(([tag, text]) => say(literal(text, tag)))
    case 'date': {
      const { verbatim, edtf } = value as { verbatim?: string; edtf?: string }
      return [
        ...(edtf === undefined ? [] : [say(literal(edtf, namedNode(EDTF)))]),
        ...(verbatim === undefined ? [] : [say(literal(verbatim), `${iri}Words`)]),
      ]
    }
    default:
      return [say(literal(value as string))]
  }
}

const triple = (subject: string, predicate: string, object: NamedNode | Literal, graph: string) =>
  quad(namedNode(subject), namedNode(predicate), object, namedNode(graph))
