import { type EntityKind, type PredicateEntry, predicate } from '../../../vocabulary/index.ts'
import type { SeedKind, SeedRow } from '../files/seed-file.ts'
import type { ClaimSeed } from '../format/claim.format.ts'
import type { Seed } from '../seed.ts'

/**
 * A claim as it stands in its file. Its fields may hold anything: the rules only ask which are there, and reading the
 * record reports the rest.
 */
type RawClaim = { [field in keyof ClaimSeed]?: unknown }
type Refuse = (field: keyof ClaimSeed, message: string) => void

interface Context {
  seed: Seed
  claim: RawClaim
  rule: PredicateEntry
  refuse: Refuse
}

/** What the predicate of a claim asks for and what it leaves no room for. */
export function checkClaims(seed: Seed) {
  for (const row of seed.rows.claims) {
    const claim = row.value as RawClaim | null
    if (typeof claim !== 'object' || claim === null) continue
    const refuse: Refuse = (field, message) => seed.report(row, [field], 'CLAIM_RULE', message)
    if (!predicate.is(claim.predicate)) continue
    const context = { seed, claim, rule: predicate.entries[claim.predicate], refuse }
    checkEnds(context)
    checkQualifiers(context)
    checkTolls(context, row)
  }
}

function checkEnds({ seed, claim, rule, refuse }: Context) {
  const name = claim.predicate
  const takesEntity = rule.object.some((kind) => kind !== 'Value' && kind !== 'None')
  const takesValue = rule.object.includes('Value')
  if (claim.value !== undefined && !takesValue) refuse('value', `${name} takes no value.`)
  if (claim.value === undefined && takesValue) refuse('predicate', `${name} needs a value: its object in words.`)
  if (claim.object !== undefined && !takesEntity) refuse('object', `${name} takes no object.`)
  if (claim.object === undefined && takesEntity && !rule.object.includes('None')) {
    refuse('predicate', `${name} needs an object.`)
  }
  const subject = kindOf(seed, claim.subject)
  const object = kindOf(seed, claim.object)
  if (subject && !rule.subject.includes(subject)) refuse('subject', wrongEnd('subject', name, rule.subject, subject))
  if (object && takesEntity && !rule.object.includes(object)) {
    refuse('object', wrongEnd('object', name, rule.object, object))
  }
  if (name === 'SAME_AS' && subject && object && subject !== object) {
    refuse('object', `SAME_AS joins two of one type, and these are ${subject} and ${object}.`)
  }
  if (subject && sameEntity(seed, claim.subject, claim.object))
    refuse('object', `${name} joins two, and both ends are one.`)
}

const entityKinds: Partial<Record<SeedKind | 'dataset', EntityKind>> = {
  actors: 'Actor',
  places: 'Place',
  incidents: 'Incident',
}

function kindOf(seed: Seed, reference: unknown): EntityKind | undefined {
  const kind = typeof reference === 'string' ? seed.definitions.get(seed.resolve(reference))?.kind : undefined
  return kind && entityKinds[kind]
}

function wrongEnd(end: string, name: unknown, allowed: readonly string[], found: string): string {
  const kinds = allowed.filter((kind) => kind !== 'None' && kind !== 'Value').join(' or ')
  return `The ${end} of ${name} is of type ${kinds}, and this is of type ${found}.`
}

function sameEntity(seed: Seed, one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && seed.resolve(one) === seed.resolve(other)
}

/** Fields that only one predicate has a meaning for. */
const qualifiers: Partial<Record<keyof ClaimSeed, string>> = {
  role: 'PARTICIPATED_IN',
  side: 'PARTICIPATED_IN',
  tolls: 'CASUALTIES',
  incidentType: 'OCCURRED',
  supportTypes: 'SUPPORTS',
  supportMode: 'SUPPORTS',
  supporterLevel: 'SUPPORTS',
}

function checkQualifiers({ seed, claim, refuse }: Context) {
  for (const [field, owner] of Object.entries(qualifiers)) {
    if (claim[field as keyof ClaimSeed] === undefined || claim.predicate === owner) continue
    refuse(field as keyof ClaimSeed, `${field} belongs to claims of ${owner}, and this is one of ${claim.predicate}.`)
  }
  if (claim.predicate === 'PARTICIPATED_IN' && claim.role === undefined) {
    refuse('predicate', 'PARTICIPATED_IN needs a role.')
  }
  if (claim.predicate === 'STIPULATES') {
    const subject = seed.definitions.get(seed.resolve(String(claim.subject)))
    const kind = (subject?.row.value as { kind?: unknown } | undefined)?.kind
    if (subject && kind !== 'AGREEMENT') refuse('subject', 'STIPULATES is said of an incident of the kind AGREEMENT.')
  }
}

function checkTolls({ seed, claim }: Context, row: SeedRow) {
  if (claim.predicate !== 'CASUALTIES') return
  const tolls = Array.isArray(claim.tolls) ? claim.tolls : []
  if (tolls.length === 0 && claim.polarity !== 'DENIED') {
    seed.report(row, ['predicate'], 'CLAIM_RULE', 'CASUALTIES needs its tolls.')
  }
  for (const [at, toll] of tolls.entries()) {
    const scope = (toll as { partyScope?: unknown } | null)?.partyScope
    const ofParty = claim.object !== undefined
    if (ofParty && scope !== undefined && scope !== 'PARTY') {
      seed.report(
        row,
        ['tolls', at, 'partyScope'],
        'CLAIM_RULE',
        `The claim has a party as object, so the toll is not ${scope}.`,
      )
    }
    if (!ofParty && (scope === undefined || scope === 'PARTY')) {
      const message =
        'The claim has no party as object: say whether the toll is of all (TOTAL) or of whom is not known (UNKNOWN).'
      seed.report(row, ['tolls', at, 'partyScope'], 'CLAIM_RULE', message)
    }
  }
}
