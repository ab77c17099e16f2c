import { z } from 'zod'
import * as properties from './stored-properties.ts'

/** What a kind of node may be joined to by a type of relationship. */
export interface Join {
  readonly to: readonly string[]
  readonly atLeast: 0 | 1
  readonly atMost: number
  /** Of the relationship. */
  readonly properties: z.ZodType
  /** Of what it leads to, where that is no node with an id. */
  readonly endProperties?: z.ZodType
}

const bare = z.strictObject({})

const join = (to: string | readonly string[], options: Partial<Join> = {}): Join => ({
  to: typeof to === 'string' ? [to] : to,
  atLeast: 0,
  atMost: Number.POSITIVE_INFINITY,
  properties: bare,
  ...options,
})
const one = (to: string | readonly string[]) => join(to, { atLeast: 1, atMost: 1 })
const optional = (to: string, options: Partial<Join> = {}) => join(to, { atMost: 1, ...options })
const recorded = (to: string | readonly string[]) => join(to, { properties: properties.recordedProperties })

const identified = join('Identifier', { atLeast: 1, endProperties: properties.identifierProperties })
const defined = join('Dataset', { properties: properties.definitionProperties })
const named = { NAMED: join('Name', { atLeast: 1 }), IDENTIFIED_BY: identified, DEFINED_BY: defined }

/** The relationships that start at each kind of node, those that are derived left aside. */
export const storedJoins: Record<keyof typeof properties.storedProperties, Readonly<Record<string, Join>>> = {
  Actor: { ...named, SCOPED_TO: optional('Document') },
  Place: { ...named, WITHIN: optional('Place') },
  Incident: { ...named, AT: optional('Place') },
  Source: { ...named, OWNED_BY: recorded(['Actor', 'Source']), BODY: recorded('Actor') },
  Document: {
    IDENTIFIED_BY: identified,
    DEFINED_BY: defined,
    PUBLISHED_BY: one('Source'),
    CITES: recorded('Document'),
    KNOWN_THROUGH: join('Document'),
  },
  Dataset: { IDENTIFIED_BY: identified },
  Proposition: { SUBJECT: one('Entity'), OBJECT: optional('Entity') },
  Claim: {
    STATES: one('Proposition'),
    MADE_BY: one(['Actor', 'Source']),
    IN_DATASET: one('Dataset'),
    IDENTIFIED_BY: { ...identified, atMost: 1 },
    REPORTED_IN: optional('Document', { properties: properties.quoteProperties }),
    ABOUT_INCIDENT: optional('Incident'),
    ABOUT_PLACE: optional('Place'),
    AGAINST: join('Actor'),
    CITES: join('Document'),
    REPORTS: join('Toll', { endProperties: properties.tollProperties }),
    DERIVED_FROM: join('Claim', { properties: properties.derivationProperties }),
    RELATES_TO: join('Claim', { properties: properties.relationProperties }),
    SUPERSEDES: join('Claim', { properties: properties.supersessionProperties }),
    READ_FROM: recorded('SourceRecord'),
  },
  Assessment: { ASSESSES: join(['Source', 'Claim'], { atLeast: 1 }), IN_DATASET: one('Dataset') },
  Coverage: {
    IN_DATASET: one('Dataset'),
    COVERS_SUBJECT: optional('Entity'),
    COVERS_OBJECT: optional('Entity'),
    COVERS_AGAINST: join('Actor'),
    READ_FROM: recorded('SourceRecord'),
  },
  SourceRecord: {},
  Name: { USED_BY: join(['Actor', 'Source']) },
  Change: {},
}
