import { z } from 'zod'
import * as vocabulary from '../../vocabulary/index.ts'
import { recordedChanges } from '../commands/record-changes.ts'
import { relianceRank } from '../derived/upholding/reliance-rank.ts'

const text = z.string().min(1)
const texts = z.array(z.string())
const moment = z.int()
const level = z
  .int()
  .min(0)
  .max(vocabulary.marking.values.length - 1)
const days = z.array(z.int())
const hash = z.string().regex(/^[0-9a-f]{32}$/u)

const node = { id: text, ownLevel: level, level }
const listed = { ...node, orderKey: text }
const counts = z.array(z.int().min(0)).length(vocabulary.marking.values.length)
const upholding = {
  fallsByLevel: counts.optional(),
  dropsByLevel: counts.optional(),
  ...Object.fromEntries(
    vocabulary.marking.values.map((_, clearance) => [relianceRank(clearance), z.int().negative().optional()]),
  ),
}
const entity = { ...listed, canonicalId: text }
const nameKeys = { folded: z.string(), articleless: z.string(), sounds: z.string(), skeleton: z.string() }
const point = {
  longitude: z.number().optional(),
  latitude: z.number().optional(),
  precision: vocabulary.geoPrecision.schema.optional(),
}

/** The properties of each kind of node, as docs/graph.md lists them: no other, and of no other type. */
export const storedProperties = {
  Actor: z.strictObject({ ...entity, ...upholding, actorKind: vocabulary.actorKind.schema }),
  Place: z.strictObject({ ...entity, placeKind: vocabulary.placeKind.schema, ...point }),
  Incident: z.strictObject({
    ...entity,
    incidentType: vocabulary.incidentType.schema,
    ...date('date'),
    ...point,
  }),
  Source: z.strictObject({ ...listed, ...upholding, sourceKind: vocabulary.sourceKind.schema }),
  Document: z.strictObject({
    ...listed,
    title: text,
    ...nameKeys,
    documentKind: vocabulary.documentKind.schema,
    lang: text.optional(),
    url: text.optional(),
    archivedUrl: text.optional(),
    ...date('publishedOn'),
    retrievedAt: moment.optional(),
    sha256: text.optional(),
  }),
  Dataset: z.strictObject({
    ...listed,
    scheme: text,
    title: text,
    version: text.optional(),
    licence: text,
    citation: text.optional(),
    loadedAt: moment,
    contentHash: hash.optional(),
  }),
  Proposition: z.strictObject({
    ...listed,
    predicate: vocabulary.predicate.schema,
    subjectId: text,
    objectId: text.optional(),
    role: vocabulary.participantRole.schema.optional(),
    side: z.int().optional(),
    valueKey: text.optional(),
    upholderIds: texts.optional(),
    upholderEffects: z.array(vocabulary.dependencyEffect.schema).optional(),
    upholderFrom: z.array(level).optional(),
    upholderTo: z.array(level).optional(),
  }),
  Claim: z.strictObject({
    ...listed,
    slug: text,
    contentHash: hash,
    polarity: vocabulary.polarity.schema,
    modality: vocabulary.modality.schema,
    reportingVerb: text.optional(),
    attribution: vocabulary.attribution.schema,
    supportTypes: z.array(vocabulary.supportType.schema),
    supportMode: vocabulary.supportMode.schema.optional(),
    supporterLevel: vocabulary.supporterLevel.schema.optional(),
    claimMode: vocabulary.claimMode.schema.optional(),
    authenticity: vocabulary.authenticity.schema.optional(),
    incidentType: vocabulary.incidentType.schema.optional(),
    likelihood: vocabulary.likelihood.schema.optional(),
    ...localised('statement'),
    valueLangs: texts.optional(),
    valueTexts: texts.optional(),
    ...date('held'),
    ...date('claimed'),
    recordedAt: moment,
    withdrawnAt: moment,
    recordedBy: text.optional(),
    supersession: vocabulary.supersessionReason.schema.optional(),
    revisions: z.array(moment).optional(),
    revisionReasons: z.array(vocabulary.supersessionReason.schema).optional(),
    predicate: vocabulary.predicate.schema,
    subjectId: text,
    objectId: text.optional(),
    propositionId: text,
    claimantId: text,
    documentId: text.optional(),
    sourceId: text.optional(),
    datasetId: text,
    againstIds: texts,
    placeId: text.optional(),
    rootsLevel: level.optional(),
    rootsSince: moment.optional(),
    rootClaimantIds: texts.optional(),
    rootSourceIds: texts.optional(),
    rootDatasetIds: texts.optional(),
    rootTraced: z.array(z.enum(['TRACED', 'UNTRACED', 'MIXED'])).optional(),
    rated: z.literal(true).optional(),
    credibilities: z.array(moment).optional(),
    credibilityAssessors: texts.optional(),
  }),
  Assessment: z.strictObject({
    ...listed,
    slug: text,
    contentHash: hash,
    datasetId: text,
    scale: vocabulary.assessmentScale.schema,
    value: text,
    by: text,
    at: moment,
    rationale: text.optional(),
    recordedAt: moment,
    withdrawnAt: moment,
  }),
  Coverage: z.strictObject({
    ...listed,
    slug: text,
    contentHash: hash,
    datasetId: text,
    predicate: vocabulary.predicate.schema,
    ...date('period'),
    recordedAt: moment,
    withdrawnAt: moment,
  }),
  SourceRecord: z
    .strictObject({ id: hash, file: text, row: z.int().min(1), release: text.optional(), keys: texts, values: texts })
    .refine(
      ({ keys, values }) => keys.length === values.length,
      'it has columns without words, or words without columns',
    ),
  Name: z.strictObject({
    ...node,
    value: text,
    lang: text.optional(),
    script: text.optional(),
    scheme: vocabulary.romanisationScheme.schema.optional(),
    kind: vocabulary.nameKind.schema,
    ...nameKeys,
    position: z.int(),
  }),
  Change: z.strictObject({
    id: text,
    at: moment,
    kind: z.enum(recordedChanges),
    nodeId: text,
    datasetId: text,
  }),
} as const

export const tollProperties = z.strictObject({
  outcome: vocabulary.casualtyOutcome.schema,
  partyScope: vocabulary.partyScope.schema,
  partyVerbatim: text.optional(),
  partyLikelihood: vocabulary.likelihood.schema.optional(),
  low: z.int().optional(),
  best: z.int().optional(),
  high: z.int().optional(),
  quantifier: vocabulary.quantifier.schema,
  verbatim: text.optional(),
  position: z.int(),
})

export const identifierProperties = z.strictObject({ scheme: text, value: text })

export const quoteProperties = z.strictObject({
  quote: text.optional(),
  quoteLang: text.optional(),
  locator: text.optional(),
  translationLangs: texts.optional(),
  translationTexts: texts.optional(),
})

export const recordedProperties = z.strictObject({ recordedAt: moment, withdrawnAt: moment })

export const relationProperties = z.strictObject({
  type: vocabulary.claimRelationType.schema,
  rationale: text.optional(),
  assertedById: text.optional(),
})

export const derivationProperties = z.strictObject({ how: vocabulary.derivationKind.schema })

export const supersessionProperties = z.strictObject({ reason: vocabulary.supersessionReason.schema })

export const definitionProperties = z.strictObject({ contentHash: hash })

function localised(prefix: string) {
  return { [`${prefix}Langs`]: texts, [`${prefix}Texts`]: texts }
}

function date(prefix: string) {
  return {
    [`${prefix}Verbatim`]: text.optional(),
    [`${prefix}Edtf`]: text.optional(),
    [`${prefix}Spans`]: days.optional(),
    [`${prefix}Core`]: days.optional(),
  }
}
