import { isMap, isScalar, isSeq } from 'yaml'
import type { Path } from './seed-file.ts'

/**
 * Where a field of a node stands in the text, or the nearest thing around it. It is the place of its key, so that the
 * line of a long value is the line where it begins.
 */
export function nodeOffset(node: unknown, path: Path): number {
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
