import type { Exported, ExportedClaim } from '../../exporter.ts'
import type { Attributes, GraphEdge } from './graph.ts'

export const claimEdgeAttributes = { how: 'string', rationale: 'string', assertedBy: 'string' } as const

type EdgeAttributes = Attributes<typeof claimEdgeAttributes>

/** What a claim names, and what the records around it name. The kinds are the relationships of the stored graph. */
export async function* claimEdges({ records, claims }: Exported): AsyncGenerator<GraphEdge> {
  for await (const { id, scopedTo } of records('actors')) yield* edges(id, { SCOPED_TO: [scopedTo] })
  for await (const { id, within } of records('places')) yield* edges(id, { WITHIN: [within] })
  for await (const { id, place } of records('incidents')) yield* edges(id, { AT: [place] })
  for await (const { id, owner, body } of records('sources')) yield* edges(id, { OWNED_BY: [owner], BODY: [body] })
  for await (const { id, source, cites, knownThrough } of records('documents')) {
    yield* edges(id, { PUBLISHED_BY: [source], CITES: cites, KNOWN_THROUGH: knownThrough })
  }
  for await (const claim of claims()) yield* edgesOf(claim)
}

function* edgesOf({ record }: ExportedClaim): Generator<GraphEdge> {
  yield* edges(record.id, {
    CLAIMANT: [record.claimant],
    SUBJECT: [record.subject],
    OBJECT: [record.object],
    REPORTED_IN: [record.document],
    AGAINST: record.against,
    ABOUT_INCIDENT: [record.incident],
    ABOUT_PLACE: [record.place],
    CITES: record.cites,
  })
  yield* edgesBetweenClaims(record)
}

function* edgesBetweenClaims(record: ExportedClaim['record']): Generator<GraphEdge> {
  const source = record.id
  const edge = (kind: string, target: string, attributes: EdgeAttributes) => ({ source, target, kind, attributes })
  for (const { claim, how } of record.derivedFrom ?? []) yield edge('DERIVED_FROM', claim, { how })
  for (const { type, to, rationale, assertedBy } of record.relations ?? []) {
    yield edge('RELATES_TO', to, { how: type, rationale, assertedBy })
  }
  for (const earlier of record.supersedes ?? []) yield edge('SUPERSEDES', earlier, { how: record.supersession })
}

type Targets = Readonly<Record<string, readonly (string | undefined)[] | undefined>>

function* edges(source: string, targets: Targets): Generator<GraphEdge> {
  for (const [kind, references] of Object.entries(targets)) {
    for (const target of references ?? []) if (target !== undefined) yield { source, target, kind, attributes: {} }
  }
}
