import { AppError } from '../../errors/app-error.ts'
import { type Bodies, speakersBehind, upholdersOf } from '../../evidence/upholding/upholders-of.ts'
import { claimsOf, standingIn } from '../../gathering/standing-in.ts'
import { chunks } from '../../lib/chunks.ts'
import type { Evidence } from '../evidence/evidence-need.ts'
import { type Asked, CHUNK, type Given } from './points-plan.ts'
import { MOST_WEIGHED } from './points-statement.ts'

/** How many propositions fall, and how many drop to one origin, without somebody. */
export interface Resting {
  readonly falls: number
  readonly drops: number
}

/** Weighs all propositions that have to be, and counts what rests on each claimant and source. */
export async function weighPropositions(ask: (asked: Asked) => Promise<Given>): Promise<Map<string, Resting>> {
  const { propositions } = await ask({ seek: [true] })
  if (propositions.length > MOST_WEIGHED) throw tooMany()
  const resting = new Map<string, { falls: number; drops: number }>()
  const bodies = new Map<string, readonly string[]>()
  const asked = new Set<string>()
  for (const chunk of chunks(propositions, CHUNK)) {
    const { weighed } = await ask({ propositions: chunk })
    const speakers = new Set(weighed.flatMap((one) => speakersBehind(claimsIn(one), one.graph)))
    // Of one that was met as a body of another, its own bodies are known, but not theirs.
    const unknown = [...speakers].filter((id) => !asked.has(id))
    for (const id of unknown) asked.add(id)
    if (unknown.length > 0) for (const [id, near] of (await ask({ speakers: unknown })).bodies) bodies.set(id, near)
    for (const evidence of weighed) add(evidence, bodies, resting)
  }
  return resting
}

function add(evidence: Evidence, bodies: Bodies, resting: Map<string, { falls: number; drops: number }>): void {
  const proposition = evidence.propositions[0]
  if (proposition === undefined) return
  const claims = claimsOf(proposition, evidence)
  const considered = { claims, graph: evidence.graph, before: standingIn(evidence) }
  for (const [id, effect] of upholdersOf(proposition, considered, bodies)) {
    const counts = resting.get(id) ?? { falls: 0, drops: 0 }
    counts[effect === 'FALLS' ? 'falls' : 'drops'] += 1
    resting.set(id, counts)
  }
}

function claimsIn(evidence: Evidence) {
  return evidence.propositions.flatMap((proposition) => claimsOf(proposition, evidence))
}

const tooMany = () =>
  new AppError(
    'QUERY_TOO_COMPLEX',
    `singlePointsOfFailure: more than ${MOST_WEIGHED} propositions would have to be weighed, or too many looked through. Give a lens that names claimants, sources, places or opponents and lets fewer pass, or ask dependsOn of the one in question.`,
  )
