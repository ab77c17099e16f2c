import { type Alias, Composer, type Document, isMap, isScalar, isSeq, LineCounter, Parser, visit } from 'yaml'
import type { Position, ProblemCode, Report } from '../problem.ts'
import { nodeOffset } from './node-offset.ts'
import { readLines, UnreadableFile } from './read-lines.ts'
import type { Path, SeedFile } from './seed-file.ts'
import { yamlDepth } from './yaml-depth.ts'

/** A YAML file is held in memory as a tree of nodes; what is larger belongs in several files, or in NDJSON or CSV. */
export const MAX_YAML_BYTES = 4 * 1024 * 1024

/** Records are some five levels deep. */
const MAX_YAML_DEPTH = 32

export interface YamlFile {
  root: Document['contents']
  toValue(node: unknown): unknown
  locate(node: unknown, path: Path): Position
}

/** Reads YAML 1.2 without anchors and aliases; null where what is wrong with it leaves nothing to read. */
export async function parseYaml(file: SeedFile, report: Report): Promise<YamlFile | null> {
  const text = await readText(file.path)
  const lines = new LineCounter()
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const documents = compose(text, lines)
  const faults = documents.flatMap(faultsOf)
  if (documents.length > 1) faults.push(secondDocument(documents[1]!))
  for (const { offset, code, message } of faults) report({ file: file.name, ...at(offset), path: '', code, message })

  if (faults.some(({ code }) => code !== 'DUPLICATE_KEY')) return null
  const document = documents[0]
  return {
    root: document?.contents ?? null,
    toValue: (node) => plain(node, document!),
    locate: (node, path) => at(nodeOffset(node, path)),
  }
}

interface Fault {
  offset: number
  code: ProblemCode
  message: string
}

function faultsOf(document: Document.Parsed): Fault[] {
  const faults = firstOfEachPlace([...document.errors, ...document.warnings]).map(({ code, message, pos }): Fault => {
    if (code === 'DUPLICATE_KEY') {
      return { offset: pos[0], code, message: 'This key stands here for the second time; the first would be lost.' }
    }
    return { offset: pos[0], code: 'MALFORMED', message: `The YAML cannot be read: ${message.replace(/\.$/, '')}.` }
  })
  visit(document, {
    Alias(_, { range, source }: Alias) {
      const message = `*${source} refers to an anchor, which a data set has not. Write the value out.`
      faults.push({ offset: range![0], code: 'ALIAS_REFUSED', message })
    },
  })
  return faults
}

function secondDocument({ range }: Document.Parsed): Fault {
  const message = 'A second document begins here. A file holds one: leave the line --- out.'
  return { offset: range[0], code: 'MALFORMED', message }
}

/** Builds the nodes only of text that is not nested deeper than the builder, which is recursive, can stand. */
function compose(text: string, lines: LineCounter): Document.Parsed[] {
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  if (yamlDepth(tokens) > MAX_YAML_DEPTH) {
    throw new UnreadableFile('MALFORMED', `The YAML is nested more than ${MAX_YAML_DEPTH} levels deep.`, { line: 1 })
  }
  return [...new Composer().compose(tokens, true, text.length)]
}

/** One slip makes the parser complain of the same place again and again. */
function firstOfEachPlace<E extends { pos: [number, number] }>(errors: readonly E[]): E[] {
  return [...new Map(errors.toReversed().map((error) => [error.pos[0], error])).values()].reverse()
}

async function readText(path: string): Promise<string> {
  const parts: string[] = []
  let size = 0
  for await (const { number, text } of readLines(path)) {
    size += Buffer.byteLength(text)
    if (size > MAX_YAML_BYTES) {
      const message = `A YAML file may have ${MAX_YAML_BYTES} bytes. Split it into several files of a folder, or write NDJSON or CSV.`
      throw new UnreadableFile('FILE_TOO_LARGE', message, { line: number })
    }
    parts.push(text)
  }
  return parts.join('')
}

function plain(node: unknown, document: Document): unknown {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.toJS(document) : null
}
