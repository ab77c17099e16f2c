import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** 128 bits of SHA-256 over the canonical content, as 32 hexadecimal digits. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 32)
}
