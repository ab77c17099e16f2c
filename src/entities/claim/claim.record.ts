import { z } from 'zod'
import * as vocabulary from '../../vocabulary/index.ts'
import { propositionInput } from '../proposition/index.ts'
import { dateInput, recordInput, refInput, textInput } from '../shared-inputs.ts'

const quoteInput = z.strictObject({
  text: z.string().min(1),
  lang: z.string().min(2),
  locator: z.string().optional(),
  translation: textInput.default({}),
})

const count = z.int().min(0)

export const tollInput = z.strictObject({
  outcome: vocabulary.casualtyOutcome.schema,
  partyScope: vocabulary.partyScope.schema,
  partyVerbatim: z.string().optional(),
  partyLikelihood: vocabulary.likelihood.schema.optional(),
  low: count.optional(),
  best: count.optional(),
  high: count.optional(),
  quantifier: vocabulary.quantifier.schema,
  verbatim: z.string().optional(),
})

export const claimInput = z.strictObject({
  ref: refInput,
  proposition: propositionInput,
  polarity: vocabulary.polarity.schema.default('ASSERTED'),
  modality: vocabulary.modality.schema,
  reportingVerb: z.string().optional(),
  claimant: refInput,
  attribution: vocabulary.attribution.schema,
  document: refInput.optional(),
  quote: quoteInput.optional(),
  statement: textInput.default({}),
  supportTypes: z.array(vocabulary.supportType.schema).default([]),
  supportMode: vocabulary.supportMode.schema.optional(),
  supporterLevel: vocabulary.supporterLevel.schema.optional(),
  claimMode: vocabulary.claimMode.schema.optional(),
  authenticity: vocabulary.authenticity.schema.optional(),
  incidentType: vocabulary.incidentType.schema.optional(),
  likelihood: vocabulary.likelihood.schema.optional(),
  tolls: z.array(tollInput).default([]),
  heldDuring: dateInput.optional(),
  claimedOn: dateInput.optional(),
  against: z.array(refInput).default([]),
  incident: refInput.optional(),
  place: refInput.optional(),
  cites: z.array(refInput).default([]),
  derivedFrom: z.array(z.strictObject({ claim: refInput, how: vocabulary.derivationKind.schema })).default([]),
  relations: z
    .array(
      z.strictObject({
        type: vocabulary.claimRelationType.schema,
        to: refInput,
        rationale: z.string().optional(),
        assertedBy: refInput.optional(),
      }),
    )
    .default([]),
  /** Other claims that the claimant takes back or revises by this one; they stay in the record. */
  supersedes: z.array(refInput).default([]),
  /** Why it supersedes those, or differs from its version in the record; without it a change corrects the record. */
  supersession: z.enum(['CLAIMANT_REVISED', 'CLAIMANT_RETRACTED', 'RECORD_CORRECTED']).optional(),
  record: recordInput.optional(),
  marking: vocabulary.marking.schema.default('CLEAR'),
})

export type ClaimInput = z.infer<typeof claimInput>
export type TollInput = z.infer<typeof tollInput>
