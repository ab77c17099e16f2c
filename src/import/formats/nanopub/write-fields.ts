import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3'
import { EDTF, type Field, iriOfRef, POSITION, term } from './vocabulary.ts'

const { namedNode, literal, quad } = DataFactory
export const XSD = 'http://www.w3.org/2001/XMLSchema#'

export interface Told {
  subject: string
  graph: string
  /** What the nodes begin with that stand for members, such as tolls. */
  nodes: string
}

type Value = Record<string, unknown>

/** What a record says in these fields, every reference `scheme:value`: reading turned round. */
export function fieldQuads(value: Value, fields: readonly Field[], told: Told): Quad[] {
  return fields.flatMap((field) => {
    const said = value[field.field]
    if (said === undefined) return []
    const items = field.isMany ? (said as unknown[]) : [said]
    if (!('fields' in field)) return items.flatMap((item) => plainQuads(field, item, told))
    return items.flatMap((item, at) => {
      const node = `${told.nodes}${field.field}-${at + 1}`
      const { key, ...texts } = item as Value
      const members = field.field === 'value' ? { key, texts } : (item as Value)
      return [
        triple(told.subject, field.iri, namedNode(node), told.graph),
        triple(node, POSITION, literal(String(at + 1), namedNode(`${XSD}integer`)), told.graph),
        ...fieldQuads(members, field.fields, { ...told, subject: node }),
      ]
    })
  })
}

export const triple = (subject: string, predicate: string, object: NamedNode | Literal, graph: string) =>
  quad(namedNode(subject), namedNode(predicate), object, namedNode(graph))

function plainQuads({ iri, codec }: Exclude<Field, { fields: unknown }>, value: unknown, told: Told): Quad[] {
  const say = (object: NamedNode | Literal, predicate = iri) => triple(told.subject, predicate, object, told.graph)
  switch (codec) {
    case 'ref':
      return [say(namedNode(iriOfRef(value as string)))]
    case 'word':
      return [say(namedNode(term(value as string)))]
    case 'number':
      return [say(numberLiteral(value as number))]
    case 'json':
      return [say(literal(JSON.stringify(value)))]
    case 'texts':
      return Object.entries(value as Record<string, string>).map(([tag, text]) => say(literal(text, tag)))
    case 'date':
      return dateQuads(value, iri, say)
    default:
      return [say(literal(value as string))]
  }
}

function dateQuads(value: unknown, iri: string, say: (object: Literal, predicate?: string) => Quad): Quad[] {
  const { verbatim, edtf } = typeof value === 'object' ? (value as Value) : { edtf: value }
  return [
    ...(edtf === undefined ? [] : [say(literal(String(edtf), namedNode(EDTF)))]),
    ...(verbatim === undefined ? [] : [say(literal(verbatim as string), `${iri}Words`)]),
  ]
}

function numberLiteral(value: number): Literal {
  const text = String(value)
  if (!text.includes('e')) return literal(text, namedNode(`${XSD}${text.includes('.') ? 'decimal' : 'integer'}`))
  // The canonical form, for readers of JSON-LD bring every double into it.
  const [mantissa, exponent] = text.split('e') as [string, string]
  const double = `${mantissa}${mantissa.includes('.') ? '' : '.0'}E${Number(exponent)}`
  return literal(double, namedNode(`${XSD}double`))
}
