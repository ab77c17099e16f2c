import { type Alias, type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Position, ProblemCode, Report } from '../problem.ts'
import { readLines, UnreadableFile } from './read-lines.ts'
import type { Path, SeedFile } from './seed-file.ts'

/** A YAML file is held in memory as a tree of nodes; what is larger belongs in several files, or in NDJSON or CSV. */
export const MAX_YAML_BYTES = 4 * 1024 * 1024

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
  const refuse = (offset: number, code: ProblemCode, message: string) =>
    report({ file: file.name, ...at(offset), path: '', code, message })

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  let readable = true
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (code === 'DUPLICATE_KEY') {
      refuse(pos[0], 'DUPLICATE_KEY', 'This key stands here for the second time; the first would be lost.')
    } else {
      refuse(pos[0], 'MALFORMED', `The YAML cannot be read: ${message}.`)
      readable = false
    }
  }
  visit(document, {
    Alias(_, { range, source }: Alias) {
      refuse(
        range![0],
        'ALIAS_REFUSED',
        `*${source} refers to an anchor, which a data set has not. Write the value out.`,
      )
      readable = false
    },
  })
  if (!readable) return null
  return {
    root: document.contents,
    toValue: (node) => plain(node, document),
    locate: (node, path) => at(nearestOffset(node, path)),
  }
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

/** Of a field the place of its key, so that the line of a long value is the line where it begins. */
function nearestOffset(node: unknown, path: Path): number {
  let current = node
  let offset = startOf(node) ?? 0
  for (const segment of path) {
    if (isMap(current)) {
      const pair = current.items.find(({ key }) => isScalar(key) && String(key.value) === segment)
      if (!pair) return offset
      offset = startOf(pair.key) ?? offset
      current = pair.value
    } else if (isSeq(current) && typeof segment === 'number') {
      current = current.items[segment]
      offset = startOf(current) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined
}
