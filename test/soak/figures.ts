/** What the metrics of an Isnad tell of its load. */
export interface Figures {
  readonly requests: number
  readonly failed: number
  /** How many requests were answered within so many seconds. */
  readonly within: ReadonlyMap<number, number>
  readonly heapMb: number
  /** Files and sockets that are open. */
  readonly files: number
}

export async function figuresAt(metricsUrl: string): Promise<Figures> {
  const lines = (await (await fetch(metricsUrl)).text()).split('\n')
  const samples = (name: string) => lines.filter((line) => line.startsWith(name))
  const sum = (name: string) => samples(name).reduce((all, line) => all + numberIn(line), 0)
  const within = new Map<number, number>()
  for (const line of samples('isnad_request_duration_seconds_bucket')) {
    const bound = Number(/le="([^"]+)"/u.exec(line)![1]!.replace('+Inf', 'Infinity'))
    within.set(bound, (within.get(bound) ?? 0) + numberIn(line))
  }
  return {
    requests: sum('isnad_request_duration_seconds_count'),
    failed: sum('isnad_failed_total'),
    within,
    heapMb: sum('nodejs_heap_size_used_bytes') / 1_048_576,
    files: sum('process_open_fds'),
  }
}

const numberIn = (line: string): number => Number(line.split(' ').at(-1))

/** Seconds within which ninety-nine of a hundred requests were answered in between, by the bounds of the histogram. */
export function p99Between(before: Figures, after: Figures): number {
  const asked = after.requests - before.requests
  const bounds = [...after.within.keys()].sort((a, b) => a - b)
  return bounds.find((bound) => after.within.get(bound)! - (before.within.get(bound) ?? 0) >= 0.99 * asked)!
}

/** The least heap in a part of the time, which is what the collector of garbage left there. */
export function leastBetween(all: readonly Figures[], from: number, to: number): number {
  const part = all.slice(Math.floor(all.length * from), Math.ceil(all.length * to))
  return Math.min(...part.map(({ heapMb }) => heapMb))
}
