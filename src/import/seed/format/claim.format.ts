import { z } from 'zod'
import * as vocabulary from '../../../vocabulary/index.ts'
import { date, language, level, recordId, reference, sourceRecord, text, texts } from './common.ts'
import { fields } from './fields.ts'
import { tollMismatch } from './toll-bounds.ts'

const count = z.int().min(0).optional()

const toll = fields({
  outcome: vocabulary.casualtyOutcome.schema,
  quantifier: vocabulary.quantifier.schema.describe(
    'How the number was worded. It gives the bounds that are not written.',
  ),
  number: count.describe('The number said, where one was.'),
  low: count.describe('With RANGE and CODED_ESTIMATE, or where a plural may be a dual (2).'),
  best: count,
  high: count,
  verbatim: text.optional().describe('The words of the toll.'),
  partyScope: vocabulary.partyScope.schema
    .optional()
    .describe('Left out it is PARTY; where the claim has no object: TOTAL or UNKNOWN.'),
  partyVerbatim: text.optional(),
  partyLikelihood: vocabulary.likelihood.schema.optional(),
}).superRefine(({ quantifier, ...numbers }, issue) => {
  const message = tollMismatch(quantifier, numbers)
  if (message) issue.addIssue({ code: 'custom', message })
})

const quote = fields({
  text,
  lang: text.optional().describe('Left out it is the language of the document.'),
  locator: text.optional().describe('Where in the document, for example paragraph 9.'),
  translation: texts.optional(),
}).describe('A short phrase, word for word.')

const value = z
  .object({ key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A value key is lower-case words joined by hyphens.') })
  .catchall(text)
  .superRefine(({ key: _, ...wordings }, issue) => {
    const languages = Object.keys(wordings)
    if (languages.length === 0)
      issue.addIssue({ code: 'custom', message: 'A value has a key and its wording in at least one language.' })
    for (const tag of languages.filter((tag) => !language.safeParse(tag).success)) {
      issue.addIssue({
        code: 'custom',
        path: [tag],
        message: `${tag} is no language. A value has a key and, by language, its wording.`,
      })
    }
  })
  .describe('The object where it is words: a key, and a noun phrase by language.')

/** DATASET_RELEASE is not among them: that is said of a release as a whole. */
const reasons = ['RECORD_CORRECTED', 'CLAIMANT_REVISED', 'CLAIMANT_RETRACTED'] as const

export const claimFormat = fields({
  id: recordId,
  claimant: reference.describe('Whose claim it is: an actor, or a source in its own name.'),
  attribution: vocabulary.attribution.schema,
  document: reference.optional(),
  quote: quote.optional(),

  subject: reference,
  predicate: vocabulary.predicate.schema,
  object: reference.optional(),
  value: value.optional(),
  role: vocabulary.participantRole.schema.optional(),
  side: z.int().min(1).optional(),

  polarity: vocabulary.polarity.schema.optional().describe('Left out it is ASSERTED.'),
  modality: vocabulary.modality.schema.describe('How far the claimant commits itself.'),
  likelihood: vocabulary.likelihood.schema.optional(),
  reportingVerb: text.optional().describe('The word of whoever reports it.'),
  statement: texts.optional().describe('The claim in plain words of your own, by language.'),

  supportTypes: z.array(vocabulary.supportType.schema).optional(),
  supportMode: vocabulary.supportMode.schema.optional(),
  supporterLevel: vocabulary.supporterLevel.schema.optional(),
  against: z.array(reference).optional(),
  claimMode: vocabulary.claimMode.schema.optional(),
  authenticity: vocabulary.authenticity.schema.optional(),
  incidentType: vocabulary.incidentType.schema.optional(),
  tolls: z.array(toll).optional(),
  incident: reference.optional(),
  place: reference.optional(),
  heldDuring: date.optional(),
  claimedOn: date.optional(),

  cites: z.array(reference).optional().describe('Documents that this claim rests on.'),
  derivedFrom: z.array(fields({ claim: reference, how: vocabulary.derivationKind.schema })).optional(),
  relations: z
    .array(
      fields({
        type: vocabulary.claimRelationType.schema,
        to: reference,
        rationale: text.optional(),
        assertedBy: reference.optional(),
      }),
    )
    .optional(),
  supersedes: z
    .array(reference)
    .optional()
    .describe('Earlier claims that the claimant revises or retracts by this one.'),
  supersession: z
    .enum(reasons, {
      error: ({ input }) => `${JSON.stringify(input)} is no reason. It must be one of ${reasons.join(', ')}.`,
    })
    .optional()
    .describe('Why it differs from what was loaded before, or from what it supersedes.'),
  record: sourceRecord.optional(),
  marking: level,
})

export type ClaimSeed = z.infer<typeof claimFormat>
export type TollSeed = z.infer<typeof toll>
