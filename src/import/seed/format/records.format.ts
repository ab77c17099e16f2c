import { z } from 'zod'
import {
  actorKind,
  documentKind,
  geoPrecision,
  incidentType,
  placeKind,
  sourceKind,
} from '../../../vocabulary/index.ts'
import { date, globalId, identifier, level, named, nameText, recordId, reference, text } from './common.ts'
import { fields } from './fields.ts'

const degrees = (most: number, message: string) => z.number().min(-most, message).max(most, message)

const location = fields({
  longitude: degrees(180, 'A longitude lies between -180 and 180.'),
  latitude: degrees(90, 'A latitude lies between -90 and 90.'),
  precision: geoPrecision.schema,
}).describe('A point, and how closely it says where.')

export const actorFormat = fields({
  ...named,
  kind: actorKind.schema,
  scopedTo: reference.optional().describe('The one document that an unnamed voice exists in.'),
}).superRefine(({ kind, scopedTo }, issue) => {
  if (kind !== 'SOURCE_PERSONA' || scopedTo !== undefined) return
  const message = 'An unnamed voice (SOURCE_PERSONA) exists in one document only: name it in scopedTo.'
  issue.addIssue({ code: 'custom', path: ['kind'], message })
})

export const placeFormat = fields({
  ...named,
  kind: placeKind.schema,
  within: reference.optional().describe('The place directly around it.'),
  location: location.optional(),
})

export const incidentFormat = fields({
  ...named,
  kind: incidentType.schema.describe('For finding; what each claimant says it was stands in the claims.'),
  date: date.optional(),
  place: reference.optional(),
  location: location.optional(),
})

export const sourceFormat = fields({
  ...named,
  kind: sourceKind.schema,
  owner: reference.optional().describe('The actor or source that owns or runs it.'),
  body: reference.optional().describe('The actor that speaks through it.'),
})

export const documentFormat = fields({
  id: recordId,
  title: nameText,
  kind: documentKind.schema,
  source: reference.describe('Who published it.'),
  lang: text.optional(),
  url: z.url('A URL begins with https:// or the like.').optional(),
  archivedUrl: z.url('A URL begins with https:// or the like.').optional(),
  publishedOn: date.optional(),
  retrievedAt: z.iso.datetime({ offset: true, error: 'A moment is written 2021-03-16T08:00:00Z.' }).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'A SHA-256 is 64 hexadecimal digits in lower case.')
    .optional(),
  cites: z.array(reference).optional().describe('Documents that all of it rests on.'),
  knownThrough: z.array(reference).optional().describe('For a document never seen itself: the ones that quote it.'),
  identifiers: z.array(identifier).optional(),
  globalId,
  marking: level,
})

export type ActorSeed = z.infer<typeof actorFormat>
export type PlaceSeed = z.infer<typeof placeFormat>
export type IncidentSeed = z.infer<typeof incidentFormat>
export type SourceSeed = z.infer<typeof sourceFormat>
export type DocumentSeed = z.infer<typeof documentFormat>
