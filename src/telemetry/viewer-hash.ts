import { createHmac, randomBytes } from 'node:crypto'

/** Known to this process alone, so that no list of names tells whose hash it is. */
const key = randomBytes(32)
/** By name; there are as many as tokens. */
const known = new Map<string, string>()

/** Stands for a viewer in the log: the same one for the life of this process, and another one after it. */
export function viewerHash(name: string): string {
  const hash = known.get(name) ?? createHmac('sha256', key).update(name).digest('hex').slice(0, 16)
  known.set(name, hash)
  return hash
}
