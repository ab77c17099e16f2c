import type { SeedRow } from '../files/seed-file.ts'
import type { Seed } from '../seed.ts'

interface RawSpeech {
  claimant?: unknown
  document?: unknown
  quote?: { lang?: unknown } | null
  supersedes?: unknown
  supersession?: unknown
}

/** Where the words of a claim stand, and whose earlier words they replace. */
export function checkSpeech(seed: Seed) {
  for (const row of seed.rows.claims) {
    const claim = row.value as RawSpeech | null
    if (typeof claim !== 'object' || claim === null) continue
    checkQuote(seed, claim, row)
    checkSuperseded(seed, claim, row)
  }
}

function checkQuote(seed: Seed, { quote, document }: RawSpeech, row: SeedRow) {
  if (quote === undefined) return
  if (document === undefined) {
    seed.report(row, ['quote'], 'CLAIM_RULE', 'A quote stands in a document: name it in the field document.')
  } else if (quote?.lang === undefined && hasNoLanguage(seed, document)) {
    const message = 'The document has no language here: name the one of the quote in its field lang.'
    seed.report(row, ['quote'], 'CLAIM_RULE', message)
  }
}

/** A slug that leads nowhere is reported as such. */
function hasNoLanguage(seed: Seed, document: unknown): boolean {
  const isElsewhere = typeof document === 'string' && document.includes(':')
  return (isElsewhere || fieldOf(seed, document, 'id') !== undefined) && fieldOf(seed, document, 'lang') === undefined
}

function checkSuperseded(seed: Seed, { claimant, supersedes, supersession }: RawSpeech, row: SeedRow) {
  if (!Array.isArray(supersedes)) return
  if (!String(supersession).startsWith('CLAIMANT_')) {
    const message = 'supersedes needs a supersession: CLAIMANT_REVISED or CLAIMANT_RETRACTED.'
    seed.report(row, ['supersedes'], 'CLAIM_RULE', message)
  }
  for (const [at, earlier] of supersedes.entries()) {
    const first = fieldOf(seed, earlier, 'claimant')
    if (first === undefined || sameVoice(seed, first, claimant)) continue
    const message = `${earlier} is a claim of ${first}, and only its own claimant can revise or retract it.`
    seed.report(row, ['supersedes', at], 'CLAIM_RULE', message)
  }
}

/** An actor and the source that is its voice are one claimant. */
function sameVoice(seed: Seed, one: unknown, other: unknown): boolean {
  const voices = (claimant: unknown) =>
    [claimant, fieldOf(seed, claimant, 'body')].flatMap((ref) => refOf(seed, ref) ?? [])
  return voices(one).some((ref) => voices(other).includes(ref))
}

function fieldOf(seed: Seed, reference: unknown, field: string): unknown {
  const ref = refOf(seed, reference)
  const value = ref === undefined ? undefined : seed.definitions.get(ref)?.row.value
  return (value as Record<string, unknown> | null | undefined)?.[field]
}

const refOf = (seed: Seed, reference: unknown) => (typeof reference === 'string' ? seed.resolve(reference) : undefined)
