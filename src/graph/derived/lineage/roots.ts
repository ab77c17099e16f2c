import { stronglyConnected } from '../../../lib/graphs/strongly-connected.ts'
import { invariant } from '../../../lib/invariant.ts'

/** Whoever speaks where lineage ends: all by which a lens can set it aside. */
export interface Voice {
  readonly claimantId: string
  readonly sourceId: string | null
  readonly datasetId: string
  readonly traced: Traced
}

/**
 * TRACED: someone speaks there whose word can be traced, if the claimant can be identified. MIXED: several claimants speak
 * there in one circle, and only all of it together tells.
 */
export type Traced = 'TRACED' | 'UNTRACED' | 'MIXED'

/** Where the lineage of a claim ends now, and for whom and since when a walk finds just that. */
export interface Roots {
  readonly voices: readonly Voice[]
  /** The highest level met on the way. */
  readonly level: number
  /** When anything on the way was last recorded or withdrawn. */
  readonly since: number
}

/** A claim in the record, with what it rests on. */
export interface LineageClaim extends Omit<Voice, 'traced'> {
  readonly id: string
  readonly documentId: string | null
  /** In the words of whoever makes it, or as reported under its name. */
  readonly attributed: boolean
  readonly level: number
  readonly recordedAt: number
  readonly steps: readonly LineageStep[]
  /** Of a coded claim: the documents that it cites and that hold no claim in the record. */
  readonly documents: readonly { readonly publisherId: string; readonly level: number }[]
}

export interface LineageStep {
  readonly to: string
  /** Step and end are in the record, and the document that it cites, if any, is not left for claims of the same proposition. */
  readonly followed: boolean
  /** When step and end came to stand in the record, or to stand there no more. */
  readonly since: number
}

/** The roots of the claims; of what they rest on beyond these, `known` holds them. */
export function rootsOf(
  claims: ReadonlyMap<string, LineageClaim>,
  known: ReadonlyMap<string, Roots>,
): Map<string, Roots> {
  const found = new Map<string, Roots>()
  const within = (id: string) => endsOf(claims.get(id)!).filter((to) => claims.has(to))
  for (const ids of stronglyConnected(claims.keys(), within)) {
    const circle = ids.map((id) => claims.get(id)!)
    const further = new Set(circle.flatMap(endsOf))
    for (const id of ids) further.delete(id)
    const beyond = [...further].map((id) => {
      const roots = found.get(id) ?? known.get(id)
      invariant(roots, `The claim ${id} lacks its roots; isnad rebuild derives them anew.`)
      return roots
    })
    const roots = rootsOfCircle(circle, beyond)
    for (const id of ids) found.set(id, roots)
  }
  return found
}

const endsOf = ({ steps }: LineageClaim): string[] => steps.flatMap(({ to, followed }) => (followed ? [to] : []))

/** Claims that rest on one another are roots only where no way leads out to other claims or to documents. */
function rootsOfCircle(claims: readonly LineageClaim[], beyond: readonly Roots[]): Roots {
  const documents = claims.flatMap(({ datasetId, documents }) =>
    documents.map((document) => ({ ...document, datasetId })),
  )
  const cited = documents.map(({ publisherId, datasetId }) => ({
    claimantId: publisherId,
    sourceId: publisherId,
    datasetId,
    traced: 'UNTRACED' as const,
  }))
  const isEnd = beyond.length === 0 && cited.length === 0
  const moments = claims.flatMap(({ recordedAt, steps }) => [recordedAt, ...steps.map(({ since }) => since)])
  return {
    voices: distinct(isEnd ? speakersOf(claims) : [...cited, ...beyond.flatMap(({ voices }) => voices)]),
    level: highest([...claims, ...documents, ...beyond].map(({ level }) => level)),
    since: highest([...moments, ...beyond.map(({ since }) => since)]),
  }
}

/** A circle of several documents is a circular report, which is never traced. */
function speakersOf(circle: readonly LineageClaim[]): Voice[] {
  const documents = new Set(circle.map(({ documentId }) => documentId).filter((id) => id !== null))
  const isMixed = new Set(circle.map(({ claimantId }) => claimantId)).size > 1
  const isReport = documents.size > 1
  return circle.map((claim) => ({
    ...claim,
    traced: isMixed ? 'MIXED' : claim.attributed && !isReport ? 'TRACED' : 'UNTRACED',
  }))
}

/** A claim may rest on more than a function takes arguments. */
const highest = (numbers: readonly number[]) => numbers.reduce((top, number) => Math.max(top, number))

/** Of the same voice at several roots the last of these holds. */
const DOUBT: readonly Traced[] = ['UNTRACED', 'TRACED', 'MIXED']

/** In an order that depends on nothing else, so that equal roots are stored alike. */
function distinct(voices: readonly Voice[]): Voice[] {
  const byKey = new Map<string, Voice>()
  for (const { claimantId, sourceId, datasetId, traced } of voices) {
    const key = JSON.stringify([claimantId, sourceId, datasetId])
    const known = byKey.get(key)
    const telling = known === undefined || DOUBT.indexOf(traced) > DOUBT.indexOf(known.traced)
    if (telling) byKey.set(key, { claimantId, sourceId, datasetId, traced })
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, voice]) => voice)
}
