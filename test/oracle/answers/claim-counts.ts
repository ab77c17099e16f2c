import type { ClaimFilter } from '../../../src/generated/schema-types.ts'
import {
  type ClaimDimension,
  modality,
  type PropositionStatus,
  polarity,
  predicate,
  propositionStatus,
  supportType,
} from '../../../src/vocabulary/index.ts'
import type { ClaimFact, DatasetFact, NamedFact, PropositionFact } from '../record/facts.ts'
import { endOf } from '../view/evidence-of.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import { storedDate } from '../view/stored-date.ts'
import type { Answer } from './answer.ts'
import { claimFilter } from './claim-filter.ts'
import { connection, type PageArgs } from './connection.ts'
import { displayName } from './names.ts'
import { answerOf } from './node.answer.ts'
import { standing } from './standing.ts'
import { bestWording, wordingIn } from './texts.ts'

interface CountArgs {
  readonly by: readonly ClaimDimension[]
  readonly filter?: ClaimFilter | null
  readonly first: number
}

type StatusOf = (proposition: PropositionFact) => PropositionStatus

export function claimCounts(reading: Reading, { by, filter, first }: CountArgs): Answer {
  const matches = claimFilter(filter, reading)
  const claims = reading.view.standing.filter((claim) => reading.passes(claim) && matches(claim))
  const all = counts(claims, by, reading, (proposition) => standing(proposition, reading).reason.status)
  return { counts: all.slice(0, first), complete: all.length <= first }
}

export function trackRecord(reading: Reading, { claimant, by }: { claimant: string; by: readonly ClaimDimension[] }) {
  const { view } = reading
  const ids = resolve([claimant], 'Claimant', view)
  const own = view.standing.filter(
    (claim) => ids.includes(claim.claimant) && claim.said.polarity === 'ASSERTED' && reading.passes(claim),
  )
  return counts(own, by, reading, (proposition) => {
    const ends = own.filter((claim) => claim.proposition === proposition.id).map((claim) => endOf(claim, view))
    const isRetracted = !ends.includes(null) && ends.includes('CLAIMANT_RETRACTED')
    return isRetracted ? 'RETRACTED' : standing(proposition, reading).reason.status
  })
}

function counts(
  claims: readonly ClaimFact[],
  by: readonly ClaimDimension[],
  reading: Reading,
  statusOf: StatusOf,
): Answer[] {
  const groups = new Map<string, Set<ClaimFact>>()
  for (const claim of claims)
    for (const keys of combinations(by.map((dimension) => keysOf(dimension, claim, reading, statusOf)))) {
      const name = JSON.stringify(keys)
      groups.set(name, (groups.get(name) ?? new Set()).add(claim))
    }
  return [...groups]
    .map(([name, members]) => ({ keys: JSON.parse(name) as string[], members: [...members] }))
    .sort((a, b) => b.members.length - a.members.length || (isBefore(a.keys, b.keys) ? -1 : 1))
    .map(({ keys, members }) => ({
      keys,
      labels: keys.map((key, index) => labelOf(by[index]!, key, members, reading)),
      claims: members.length,
      propositions: new Set(members.map(({ proposition }) => proposition)).size,
      sample: (page: PageArgs) => sample(keys, members, reading, page),
    }))
}

/** Cursors belong to the count that gave them out; the other counts have nothing more. */
function sample(keys: readonly string[], members: readonly ClaimFact[], reading: Reading, page: PageArgs): Answer {
  const owner = JSON.stringify(keys)
  if (page.after == null || page.after.startsWith(owner))
    return connection(
      { all: members, keyOf: ({ orderKey }) => `${owner}${orderKey}`, answer: (one) => answerOf(one, reading) },
      page,
    )
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
  return { edges: [], nodes: [], totalCount: members.length, pageInfo }
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((all, list) => all.flatMap((keys) => list.map((key) => [...keys, key])), [[]])
}

function isBefore(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((key, index) => key !== b[index])
  return a[at]! < b[at]!
}

function keysOf(dimension: ClaimDimension, claim: ClaimFact, { view }: Reading, statusOf: StatusOf): string[] {
  const { said, subject, object } = view.get(claim.proposition) as PropositionFact
  const keys: Record<ClaimDimension, () => string[]> = {
    PREDICATE: () => [said.predicate],
    POLARITY: () => [claim.said.polarity],
    MODALITY: () => [claim.said.modality],
    CLAIMANT: () => [claim.claimant],
    SOURCE: () => [claim.source ?? ''],
    DATASET: () => [claim.dataset],
    SUPPORT_TYPE: () => (claim.said.supportTypes.length === 0 ? [''] : [...claim.said.supportTypes]),
    HELD_YEAR: () => yearsOf(claim.said.heldDuring, view.knownAt),
    CLAIMED_YEAR: () => yearsOf(claim.said.claimedOn, view.knownAt),
    SUBJECT: () => [subject],
    OBJECT: () => [object ?? said.value?.key ?? ''],
    STATUS: () => [statusOf(view.get(claim.proposition) as PropositionFact)],
  }
  return [...new Set(keys[dimension]())]
}

const DAY = 86_400_000
const OPEN = 99_999_999

function yearsOf(date: ClaimFact['said']['heldDuring'], knownAt: number): string[] {
  const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear()
  const { spans } = storedDate(date)
  if (spans.length === 0) return ['']
  return spans.flatMap(([from, to]) => {
    if (from === -OPEN && to === OPEN) return ['']
    const last = to < OPEN ? yearOf(to) : Math.max(yearOf(from), new Date(knownAt).getUTCFullYear())
    const years = []
    for (let year = from === -OPEN ? last : yearOf(from); year <= last; year += 1) years.push(String(year))
    return years.slice(-100)
  })
}

function labelOf(
  dimension: ClaimDimension,
  key: string,
  members: readonly ClaimFact[],
  { view, languages }: Reading,
): string {
  if (key === '') return 'not said'
  const word = WORDS[dimension]?.[key]
  if (word !== undefined) return word.label.en
  const node = view.get(key)
  if (node?.type === 'Dataset') return (node as DatasetFact).said.title
  if (node !== null) return displayName((node as NamedFact).names, languages)
  if (dimension !== 'OBJECT') return key
  return bestWording(wordingIn(members), languages) ?? key
}

const WORDS: Partial<Record<ClaimDimension, Readonly<Record<string, { readonly label: { readonly en: string } }>>>> = {
  PREDICATE: predicate.entries,
  POLARITY: polarity.entries,
  MODALITY: modality.entries,
  SUPPORT_TYPE: supportType.entries,
  STATUS: propositionStatus.entries,
}
