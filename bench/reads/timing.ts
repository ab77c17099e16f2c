export interface Timing {
  readonly p50: number
  readonly p95: number
}

const [leastRuns, mostRuns, patienceMs] = [5, 40, 4_000]

/** How long something takes that has run before, in milliseconds. */
export async function timing(work: () => Promise<unknown>): Promise<Timing> {
  await work()
  const times: number[] = []
  const began = performance.now()
  while (times.length < leastRuns || (times.length < mostRuns && performance.now() - began < patienceMs)) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { p50: at(0.5), p95: at(0.95) }
}
