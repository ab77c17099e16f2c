/** How much each viewer may ask in a minute. */
export interface RateLimit {
  /** Takes what a request costs; where its viewer has nothing left, takes nothing and gives the seconds to wait. */
  readonly take: (viewer: string, cost: number) => number
}

/**
 * Every viewer has a bucket that holds what a minute gives and fills up steadily. Whoever has anything left may take more than that and
 * waits the longer afterwards, so that no request is too large ever to be answered. Zero sets no limit.
 */
export function createRateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000
  return {
    take: (viewer, cost) => {
      if (perMinute === 0) return 0
      const known = buckets.get(viewer)
      const at = now()
      const left = known === undefined ? perMinute : Math.min(perMinute, known.left + (at - known.at) * perMs)
      // Whoever comes last stands last, so that the first is the one that has been quiet for longest.
      buckets.delete(viewer)
      buckets.set(viewer, { left: left > 0 ? left - cost : left, at })
      if (buckets.size > MOST_VIEWERS) buckets.delete(buckets.keys().next().value!)
      return left > 0 ? 0 : Math.ceil((1 - left) / perMs / 1_000)
    },
  }
}

interface Bucket {
  readonly left: number
  readonly at: number
}

/** Beyond this the ones that have been quiet for longest are forgotten, which only gives them what they would have regained. */
const MOST_VIEWERS = 10_000
