import { AppError } from '../../errors/app-error.ts'
import { type Asked, CHUNK, type Counted, type Given } from './points-plan.ts'
import type { Resting } from './weigh-propositions.ts'

/** How many statements read those on whom most rests. */
const MOST_PAGES = 100

export interface Point extends Resting {
  readonly id: string
  readonly key: string
}

export interface Relied {
  /** What rests on whom by the propositions weighed. */
  readonly weighed: ReadonlyMap<string, Resting>
  readonly first: number
  /** Whether what is stored counts beside. */
  readonly isCounted: boolean
}

/** Those on whom most rests, most first. */
export async function mostReliedOn(
  ask: (asked: Asked) => Promise<Given>,
  { weighed, first, isCounted }: Relied,
): Promise<readonly Point[]> {
  const { counted } = weighed.size === 0 ? { counted: [] } : await ask({ claimants: [...weighed.keys()] })
  const add = ({ id, key, falls, drops }: Counted): Point => {
    const { falls: more, drops: others } = weighed.get(id) ?? { falls: 0, drops: 0 }
    return isCounted ? { id, key, falls: falls + more, drops: drops + others } : { id, key, falls: more, drops: others }
  }
  let points = counted.map(add).sort(mostFirst).slice(0, first)
  if (!isCounted) return points
  let last = { rank: Number.MIN_SAFE_INTEGER, key: '' }
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { ranked } = await ask({ pages: [last] })
    const found = ranked.filter(({ id }) => !weighed.has(id)).map(add)
    points = [...points, ...found]
      .filter((point) => sum(point) > 0)
      .sort(mostFirst)
      .slice(0, first)
    const end = ranked.at(-1)
    if (end === undefined || ranked.length < CHUNK) return points
    last = { rank: end.rank!, key: end.key }
    // Whoever follows has at most as much as the last one's rank tells, and comes behind it where they are equal.
    const least = points.length < first ? undefined : points.at(-1)
    if (least && (sum(least) > -last.rank || (sum(least) === -last.rank && least.key <= last.key))) return points
  }
  throw new AppError(
    'QUERY_TOO_COMPLEX',
    `singlePointsOfFailure: the first ${first} are not found among the ${MOST_PAGES * CHUNK} claimants and sources looked at. Ask for fewer, or give a lens that names claimants or sources.`,
  )
}

const sum = ({ falls, drops }: Resting): number => falls + drops

function mostFirst(a: Point, b: Point): number {
  return sum(b) - sum(a) || (a.key < b.key ? -1 : 1)
}
