import { type EntityKind, predicate as predicates } from '../../../src/vocabulary/index.ts'
import type { SeedContent } from '../../support/seed-of.ts'
import { type Kind, refOf, type Scene } from './scene.ts'
import type { Pick } from './world.ts'

type PropositionContent = NonNullable<SeedContent['claims']>[number]['proposition']

/** The data set that is the importer's. */
const IMPORTER = 1

const KINDS = { Actor: 'actors', Place: 'places', Incident: 'incidents' } as const satisfies Record<EntityKind, Kind>

/** A proposition with the ends that its predicate takes; that its subject seeks something where the world has no such ends. */
export function propositionOf(scene: Scene, pick: number, claim: number): PropositionContent {
  const { propositions } = scene.world
  const { predicate, subject, object, value, role, side } = propositions[pick % propositions.length]!
  const fallback = {
    subject: refOf(scene, 'actors', subject)!,
    predicate: 'SEEKS',
    value: wordsOf(value, `claim ${claim} in round ${scene.round}`),
  } as const
  if (predicate === 'SEEKS') return fallback
  const entry = predicates.entries[predicate]
  const kind = KINDS[entry.subject[subject % entry.subject.length]!]
  const first = refOf(scene, kind, subject)
  const mayBeNone = entry.object.includes('None')
  const ofKind = predicate === 'SAME_AS' ? kind : KINDS[entry.object.find((one) => one !== 'None') as EntityKind]
  const second =
    ofKind === undefined || (object === null && mayBeNone) ? undefined : otherOf(scene, ofKind, first, object ?? 0)
  if (first === undefined || (second === undefined && !mayBeNone)) return fallback
  const part = predicate === 'PARTICIPATED_IN' ? { role, ...(side !== null && { side }) } : {}
  return { subject: first, predicate, object: second, ...part }
}

/** Which the importer alone says, where there are two places. */
export function matchOf(scene: Scene, pick: Pick): PropositionContent | undefined {
  if (scene.dataset !== IMPORTER || pick === null) return undefined
  const subject = refOf(scene, 'places', pick)!
  const object = otherOf(scene, 'places', subject, pick + 1)
  return object === undefined ? undefined : { subject, predicate: 'SAME_AS', object }
}

/** Nothing is said of one thing and itself. */
function otherOf(scene: Scene, kind: Kind, one: string | undefined, pick: number): string | undefined {
  return [pick, pick + 1].map((at) => refOf(scene, kind, at)).find((ref) => ref !== one)
}

/** Every claim words a value in its own way, and anew with each load. */
const wordsOf = (key: string, who: string) => ({ key, text: { en: `${key} in the words of ${who}`, ar: 'كلمات' } })
