/** How often each fault is made to happen: a few times here, fifty by hand with `npm run test:faults`. */
export const FAULTS = Number(process.env.ISNAD_FAULTS ?? 5)

/** Moments between 0 and 1, spread over the whole and the same in every run, so that a failure can be seen again. */
export function seededMoments(count: number): number[] {
  const golden = 0.618_033_988_75
  return Array.from({ length: count }, (_, at) => ((at + 1) * golden) % 1)
}
