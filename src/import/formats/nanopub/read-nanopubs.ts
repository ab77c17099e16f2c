import { Parser, type Quad } from 'n3'
import { readLines, UnreadableFile } from '../../seed/files/read-lines.ts'
import { rejected } from '../imported.ts'
import type { Rejection } from '../importer.ts'
import type { RdfObject, Statement } from './statements.ts'
import { NP, RDF_TYPE } from './vocabulary.ts'

/** A nanopublication with its graphs, as its head names them. */
export interface Nanopub {
  iri: string
  /** From 1, in the file. */
  row: number
  line: number
  /** The graph that the assertion is. */
  assertion: string
  graphs: Readonly<Record<'assertion' | 'provenance' | 'publication', readonly Statement[]>>
}

/** A graph, and the line on which its first statement ends. */
interface Graph {
  line: number
  statements: Statement[]
}

/** More statements in one nanopublication are refused, so that no file can fill the memory. */
const MAX_STATEMENTS = 100_000

/** The nanopublications of a file in TriG or N-Quads. Each is taken when the head of the next one comes, or the file ends. */
export async function* readNanopubs(path: string): AsyncGenerator<Nanopub | Rejection> {
  const graphs = new Map<string, Graph>()
  let head: string | undefined
  let row = 0
  let count = 0
  for await (const { graph, statement, line } of readStatements(path)) {
    if (isHead(statement) && head !== undefined && graph !== head) {
      yield takeOut(graphs, head, ++row)
      count = [...graphs.values()].reduce((sum, { statements }) => sum + statements.length, 0)
      head = undefined
    }
    if (isHead(statement)) head = graph
    const known = graphs.get(graph) ?? { line, statements: [] }
    known.statements.push(statement)
    graphs.set(graph, known)
    if (++count > MAX_STATEMENTS) {
      const message = `A nanopublication has more than ${MAX_STATEMENTS} statements, or the file is none of nanopublications.`
      throw new UnreadableFile('MALFORMED', message, { line })
    }
  }
  if (head !== undefined) yield takeOut(graphs, head, ++row)
  if (row === 0) throw new UnreadableFile('MALFORMED', 'The file holds no nanopublication.', { line: 1 })
  for (const [graph, { line }] of graphs) {
    yield rejected(`The graph ${graph || 'without a name'} belongs to no nanopublication.`, line)
  }
}

const isHead = ({ predicate, object }: Statement) =>
  predicate === RDF_TYPE && 'iri' in object && object.iri === `${NP}Nanopublication`

/** The parts that a head names: each once, and none of them empty. */
function takeOut(graphs: Map<string, Graph>, head: string, row: number): Nanopub | Rejection {
  const { line, statements } = graphs.get(head)!
  graphs.delete(head)
  const iri = statements.find(isHead)!.subject
  const refuse = (why: string) => rejected(`The nanopublication ${iri} is not taken: ${why}.`, line)
  const parts: Record<string, Graph & { name: string }> = {}
  let problem: string | undefined
  for (const [part, property] of [
    ['assertion', 'hasAssertion'],
    ['provenance', 'hasProvenance'],
    ['publication', 'hasPublicationInfo'],
  ] as const) {
    const names = statements.flatMap(({ subject, predicate, object }) =>
      subject === iri && predicate === `${NP}${property}` && 'iri' in object ? [object.iri] : [],
    )
    const graph = names.length === 1 ? graphs.get(names[0]!) : undefined
    if (names.length !== 1) problem ??= `its head names ${names.length} graphs as np:${property}`
    else if (!graph) problem ??= `its graph ${names[0]} is empty`
    for (const name of names) graphs.delete(name)
    if (graph) parts[part] = { ...graph, name: names[0]! }
  }
  if (problem) return refuse(problem)
  const [assertion, provenance, publication] = [parts.assertion!, parts.provenance!, parts.publication!]
  if (!provenance.statements.some(({ subject }) => subject === assertion.name))
    return refuse('its provenance says nothing of the assertion')
  if (!publication.statements.some(({ subject }) => subject === iri))
    return refuse('its publication info says nothing of it')
  const of = { assertion: assertion.statements, provenance: provenance.statements, publication: publication.statements }
  return { iri, row, line, assertion: assertion.name, graphs: of }
}

interface Located {
  graph: string
  statement: Statement
  line: number
}

/** Without a statement for so many letters the parser would only gather text. */
const MAX_PENDING = 8 * 1024 * 1024

/** The parser is fed line by line and answers at once, so that each statement has the line on which it ends. */
async function* readStatements(path: string): AsyncGenerator<Located> {
  let feed: ((text: string) => void) | undefined
  let end: (() => void) | undefined
  let found: Quad[] = []
  let fault: Error | undefined
  const events = (event: string, callback: (text: string) => void) => {
    if (event === 'data') feed = callback
    if (event === 'end') end = callback as () => void
  }
  const onQuad = (error: Error | null, quad: Quad | null) => {
    if (error) fault ??= error
    else if (quad) found.push(quad)
  }
  new Parser().parse({ on: events } as never, onQuad as never)
  let line = 1
  let pending = 0
  const drain = function* () {
    if (fault)
      throw new UnreadableFile('MALFORMED', `The file is no TriG: ${fault.message.replace(/ on line \d+\.?$/u, '')}.`, {
        line,
      })
    for (const quad of found) yield toStatement(quad, line)
    pending = found.length > 0 ? 0 : pending
    found = []
  }
  for await (const { number, text } of readLines(path)) {
    line = number
    pending += text.length
    feed!(text)
    yield* drain()
    if (pending > MAX_PENDING)
      throw new UnreadableFile('LINE_TOO_LONG', `No statement ends within ${MAX_PENDING} letters.`, { line })
  }
  end!()
  yield* drain()
}

function toStatement({ subject, predicate, object, graph }: Quad, line: number): Located {
  return {
    graph: graph.termType === 'DefaultGraph' ? '' : graph.value,
    statement: { subject: nodeOf(subject), predicate: predicate.value, object: objectOf(object) },
    line,
  }
}

const nodeOf = ({ termType, value }: Quad['subject']) => (termType === 'BlankNode' ? `_:${value}` : value)

function objectOf(object: Quad['object']): RdfObject {
  if (object.termType === 'Literal') {
    return { literal: object.value, datatype: object.datatype.value, language: object.language }
  }
  return { iri: object.termType === 'BlankNode' ? `_:${object.value}` : object.value }
}
