import type { Dispute } from '../contradiction/contradiction.ts'
import { disputeOver } from '../contradiction/oppositions-of.ts'
import type { EvidenceClaim, EvidenceProposition } from '../evidence.ts'
import { type EvidenceBuilder, evidence } from './evidence-builder.ts'

type Said = Partial<EvidenceClaim>
type Wholes = Readonly<Record<string, readonly string[]>>

/** What is disputed of one incident: claims by their ids, under the propositions that they state. */
export function dispute(
  stated: Readonly<Record<string, Readonly<Record<string, Said>>>>,
  { wholes = {}, more = (builder) => builder }: { wholes?: Wholes; more?: (builder: EvidenceBuilder) => unknown } = {},
): Dispute {
  const builder = evidence()
  for (const [propositionId, claims] of Object.entries(stated))
    for (const [id, said] of Object.entries(claims)) builder.claim(id, { propositionId, ...said })
  more(builder)
  return disputeOver(Object.keys(stated).map(propositionOf), builder.build().graph, new Map(Object.entries(wholes)))
}

/** `hawks did it`, `hawks were hit`, `it occurred`, `toll`, `toll of hawks`, `hawks support it`; a side after a slash. */
export function propositionOf(id: string): EvidenceProposition {
  const [words, side] = id.split('/')
  const [first, ...rest] = words!.split(' ')
  const common = {
    id,
    subjectId: 'incident',
    objectId: null,
    role: null,
    side: side === undefined ? null : Number(side),
  }
  const part = { ...common, predicate: 'PARTICIPATED_IN', subjectId: first!, objectId: 'incident' } as const
  switch (rest.join(' ')) {
    case 'did it':
      return { ...part, role: 'PERPETRATOR' }
    case 'were hit':
      return { ...part, role: 'TARGET' }
    case 'occurred':
      return { ...common, predicate: 'OCCURRED' }
    case 'support it':
      return { ...common, predicate: 'SUPPORTS', subjectId: first!, objectId: 'group' }
    default:
      return { ...common, predicate: 'CASUALTIES', objectId: rest[1] ?? null }
  }
}
