import { shown } from '../imported.ts'
import type { BySubject, RdfObject } from './statements.ts'
import { EDTF, type Field, POSITION, refOfIri, TERMS } from './vocabulary.ts'

/** What makes a nanopublication impossible to take, as a sentence without its end. */
export class Fault extends Error {}

/** The fields that a graph says of a subject; terms of ours that are none of them would be lost, and are a fault. */
export function readFields(graph: BySubject, subject: string, fields: readonly Field[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const field of fields) {
    const value = readField(graph, subject, field)
    if (value !== undefined) found[field.field] = value
  }
  return found
}

/** The terms of ours that stand at a subject and are none of the fields. */
export function unknownTerms(graph: BySubject, subject: string, fields: readonly Field[]): string[] {
  const known = new Set(fields.flatMap(({ iri }) => [iri, `${iri}Words`]))
  const used = (graph.get(subject) ?? []).map(({ predicate }) => predicate)
  return [...new Set(used)].filter((predicate) => predicate.startsWith(TERMS) && !known.has(predicate))
}

function readField(graph: BySubject, subject: string, field: Field): unknown {
  const objects = objectsOf(graph, subject, field.iri)
  if ('fields' in field) {
    const nodes = objects.map((object) => iriIn(object, field.iri))
    if (field.isMany)
      return nodes.length === 0 ? undefined : inOrder(graph, nodes).map((node) => readNested(graph, node, field))
    single(nodes, field.iri)
    return nodes[0] === undefined ? undefined : readNested(graph, nodes[0], field)
  }
  if (field.codec === 'texts') return textsIn(objects, field.iri)
  if (field.codec === 'date') return dateIn(graph, subject, field.iri)
  const values = objects.map((object) => decoded(object, field.codec, field.iri))
  if (field.isMany) return values.length === 0 ? undefined : values.sort()
  single(values, field.iri)
  return values[0]
}

/** The wordings of a value stand beside its key. */
function readNested(graph: BySubject, node: string, { field, fields }: Extract<Field, { fields: unknown }>) {
  const read = readFields(graph, node, fields)
  if (field !== 'value') return read
  const { texts, ...value } = read
  return { ...value, ...(texts as object) }
}

function inOrder(graph: BySubject, nodes: readonly string[]): string[] {
  const position = (node: string) => Number(literalIn(objectsOf(graph, node, POSITION)[0], POSITION) || 0)
  return [...nodes].sort((a, b) => position(a) - position(b))
}

const objectsOf = (graph: BySubject, subject: string, predicate: string) =>
  (graph.get(subject) ?? []).filter((statement) => statement.predicate === predicate).map(({ object }) => object)

function single(values: readonly unknown[], iri: string) {
  if (values.length > 1) throw new Fault(`${nameIn(iri)} is told ${values.length} times`)
}

function decoded(object: RdfObject, codec: string, iri: string): string | number | Record<string, unknown> {
  switch (codec) {
    case 'ref': {
      const ref = refOfIri(iriIn(object, iri))
      if (ref === undefined) throw new Fault(`${nameIn(iri)} has ${iriIn(object, iri)}, which is no reference of Isnad`)
      return ref
    }
    case 'word': {
      const word = iriIn(object, iri)
      if (!word.startsWith(TERMS)) throw new Fault(`${nameIn(iri)} has ${word}, which is no term of Isnad`)
      return word.slice(TERMS.length)
    }
    case 'number': {
      const text = literalIn(object, iri)
      if (!/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/iu.test(text))
        throw new Fault(`${nameIn(iri)} has ${shown(text)}, which is no number`)
      return Number(text)
    }
    case 'json':
      return jsonIn(literalIn(object, iri), iri)
    default:
      return literalIn(object, iri)
  }
}

function jsonIn(text: string, iri: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch {
    throw new Fault(`${nameIn(iri)} has ${shown(text)}, which is no JSON`)
  }
}

function textsIn(objects: readonly RdfObject[], iri: string): Record<string, string> | undefined {
  if (objects.length === 0) return undefined
  const texts: Record<string, string> = {}
  for (const object of objects) {
    const text = literalIn(object, iri)
    const language = languageIn(object)
    if (language === '') throw new Fault(`${nameIn(iri)} has ${shown(text)} without a language`)
    if (texts[language] !== undefined) throw new Fault(`${nameIn(iri)} is told twice in the language ${language}`)
    texts[language] = text
  }
  return texts
}

function dateIn(graph: BySubject, subject: string, iri: string) {
  const [edtf, words] = [iri, `${iri}Words`].map((name) => {
    const literals = objectsOf(graph, subject, name)
    single(literals, name)
    if (name === iri && literals[0] && 'datatype' in literals[0] && literals[0].datatype !== EDTF) {
      throw new Fault(`${nameIn(iri)} is of the type ${literals[0].datatype} and not ${EDTF}`)
    }
    return literals[0] && literalIn(literals[0], name)
  })
  if (edtf === undefined && words === undefined) return undefined
  return { ...(words !== undefined && { verbatim: words }), ...(edtf !== undefined && { edtf }) }
}

function iriIn(object: RdfObject, iri: string): string {
  if ('iri' in object) return object.iri
  throw new Fault(`${nameIn(iri)} has the text ${shown(object.literal)} where an IRI should stand`)
}

function literalIn(object: RdfObject | undefined, iri: string): string {
  if (object === undefined) return ''
  if ('literal' in object) return object.literal
  throw new Fault(`${nameIn(iri)} has the IRI ${object.iri} where a text should stand`)
}

/** RDF knows language tags in lower case; the usual writing is `ar-Latn`. */
export function languageIn(object: RdfObject): string {
  if (!('literal' in object) || object.language === '') return ''
  try {
    return Intl.getCanonicalLocales(object.language)[0]!
  } catch {
    return object.language
  }
}

export const nameIn = (iri: string) => iri.replace(/^.*[#/]/u, '')
