import { setTimeout as sleep } from 'node:timers/promises'

/** Neo4j ends what takes too long and says so: whoever hears nothing beyond that has lost it, though the connection stands. */
export class SilentDatabase extends Error {}

/** How much longer than its own limits an answer may be under way. */
const graceMs = 5_000

/** The work, unless nothing is heard of it for so long and the grace beyond. What is left waiting ends with its connection. */
export async function unlessSilent<T>(work: Promise<T>, limitMs: number): Promise<T> {
  const answered = new AbortController()
  const silence = sleep(limitMs + graceMs, undefined, { signal: answered.signal, ref: false }).then(() => {
    throw new SilentDatabase(`Neo4j was silent for ${limitMs + graceMs} ms.`)
  })
  try {
    return await Promise.race([work, silence])
  } finally {
    silence.catch(() => undefined)
    answered.abort()
  }
}
