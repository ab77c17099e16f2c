import type { ClaimInput, TollInput } from '../../entities/claim/claim.record.ts'
import type { PropositionInput } from '../../entities/proposition/proposition.record.ts'
import type { ClaimSeed, TollSeed } from '../../import/seed/format/claim.format.ts'
import { tollNumbers } from '../../import/seed/format/toll-bounds.ts'
import { optionalRef, type Shorten, said, seedDate, seedMarking, seedRow } from './seed-values.ts'

/** What `claimInput` reads as this claim. */
export function claimSeed(claim: ClaimInput, shorten: Shorten): ClaimSeed {
  const { ref, claimant, attribution, document, quote, proposition, supersedes, supersession } = claim
  return said({
    id: shorten(ref),
    claimant: shorten(claimant),
    attribution,
    document: optionalRef(document, shorten),
    quote: quote && said(quote),
    ...propositionSeed(proposition, shorten),
    ...stanceSeed(claim),
    against: claim.against.map(shorten),
    tolls: claim.tolls.map(tollSeed),
    incident: optionalRef(claim.incident, shorten),
    place: optionalRef(claim.place, shorten),
    heldDuring: seedDate(claim.heldDuring),
    claimedOn: seedDate(claim.claimedOn),
    cites: claim.cites.map(shorten),
    derivedFrom: claim.derivedFrom.map(({ claim: earlier, how }) => ({ claim: shorten(earlier), how })),
    relations: claim.relations.map(({ type, to, rationale, assertedBy }) =>
      said({ type, to: shorten(to), rationale, assertedBy: optionalRef(assertedBy, shorten) }),
    ),
    supersedes: supersedes.map(shorten),
    supersession,
    record: seedRow(claim.record),
    marking: seedMarking(claim.marking),
  })
}

function propositionSeed({ subject, predicate, object, value, role, side }: PropositionInput, shorten: Shorten) {
  return {
    subject: shorten(subject),
    predicate,
    object: optionalRef(object, shorten),
    value: value && { key: value.key, ...value.text },
    role,
    side,
  }
}

function stanceSeed(claim: ClaimInput) {
  return {
    polarity: claim.polarity === 'ASSERTED' ? undefined : claim.polarity,
    modality: claim.modality,
    likelihood: claim.likelihood,
    reportingVerb: claim.reportingVerb,
    statement: claim.statement,
    supportTypes: claim.supportTypes,
    supportMode: claim.supportMode,
    supporterLevel: claim.supporterLevel,
    claimMode: claim.claimMode,
    authenticity: claim.authenticity,
    incidentType: claim.incidentType,
  }
}

function tollSeed({ low, best, high, partyScope, ...toll }: TollInput): TollSeed {
  const numbers = tollNumbers(toll.quantifier, { low, best, high })
  return said({ ...toll, ...numbers, partyScope: partyScope === 'PARTY' ? undefined : partyScope })
}
