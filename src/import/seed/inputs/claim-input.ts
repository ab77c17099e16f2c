import type { ClaimInput, TollInput } from '../../../entities/claim/claim.record.ts'
import type { PropositionInput } from '../../../entities/proposition/proposition.record.ts'
import type { ClaimSeed, TollSeed } from '../format/claim.format.ts'
import { tollBounds } from '../format/toll-bounds.ts'
import { dateInput } from './date-input.ts'
import type { InputContext } from './input-context.ts'

export function claimInput(claim: ClaimSeed, context: InputContext): ClaimInput {
  const { resolve, resolveAll, resolveSome } = context
  const day = context.dayOf(claim.document)
  return {
    ref: resolve(claim.id),
    proposition: propositionInput(claim, context),
    polarity: claim.polarity ?? 'ASSERTED',
    modality: claim.modality,
    reportingVerb: claim.reportingVerb,
    claimant: resolve(claim.claimant),
    attribution: claim.attribution,
    document: resolveSome(claim.document),
    quote: quoteInput(claim, context),
    statement: claim.statement ?? {},
    supportTypes: claim.supportTypes ?? [],
    supportMode: claim.supportMode,
    supporterLevel: claim.supporterLevel,
    claimMode: claim.claimMode,
    authenticity: claim.authenticity,
    incidentType: claim.incidentType,
    likelihood: claim.likelihood,
    tolls: (claim.tolls ?? []).map(tollInput),
    heldDuring: dateInput(claim.heldDuring, day),
    claimedOn: dateInput(claim.claimedOn, day),
    against: resolveAll(claim.against),
    incident: resolveSome(claim.incident),
    place: resolveSome(claim.place),
    cites: resolveAll(claim.cites),
    derivedFrom: (claim.derivedFrom ?? []).map(({ claim, how }) => ({ claim: resolve(claim), how })),
    relations: (claim.relations ?? []).map(({ to, assertedBy, ...relation }) => ({
      ...relation,
      to: resolve(to),
      assertedBy: resolveSome(assertedBy),
    })),
    supersedes: resolveAll(claim.supersedes),
    supersession: claim.supersession,
    record: claim.record,
    marking: claim.marking ?? 'CLEAR',
  }
}

function propositionInput(claim: ClaimSeed, { resolve, resolveSome }: InputContext): PropositionInput {
  const { subject, predicate, object, value, role, side } = claim
  const { key, ...text } = value ?? { key: '' }
  return {
    subject: resolve(subject),
    predicate,
    object: resolveSome(object),
    value: value && { key, text: text as Record<string, string> },
    role,
    side,
  }
}

function quoteInput({ quote, document }: ClaimSeed, { languageOf }: InputContext): ClaimInput['quote'] {
  if (!quote) return undefined
  const { text, lang, locator, translation = {} } = quote
  return { text, lang: lang ?? languageOf(document)!, locator, translation }
}

function tollInput({ number, low, best, high, partyScope = 'PARTY', ...toll }: TollSeed): TollInput {
  return { ...toll, partyScope, ...tollBounds(toll.quantifier, { number, low, best, high }) }
}
