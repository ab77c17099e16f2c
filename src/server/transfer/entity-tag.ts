import { createHash } from 'node:crypto'

/**
 * A tag of an answer by what it is made from, of which it tells nothing. It is weak: the same answer comes compressed and not, and
 * an export also tells when it began.
 */
export function entityTag(madeFrom: readonly unknown[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(madeFrom)).digest('base64url')}"`
}

/** Whether an If-None-Match header names the tag. `*` would ask whether there is any answer, which nobody knows before it is made. */
export function namesTag(header: string | undefined, tag: string): boolean {
  const opaque = tag.slice('W/'.length)
  return header?.split(',').some((one) => one.trim().replace(/^W\//u, '') === opaque) ?? false
}
