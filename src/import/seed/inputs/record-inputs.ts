import type { ActorInput } from '../../../entities/actor/actor.record.ts'
import type { AssessmentInput } from '../../../entities/assessment/assessment.record.ts'
import type { CoverageInput } from '../../../entities/coverage/coverage.record.ts'
import type { DocumentInput } from '../../../entities/document/document.record.ts'
import type { IncidentInput } from '../../../entities/incident/incident.record.ts'
import type { PlaceInput } from '../../../entities/place/place.record.ts'
import type { SourceInput } from '../../../entities/source/source.record.ts'
import type { AssessmentSeed } from '../format/assessment.format.ts'
import type { SeedNamed } from '../format/common.ts'
import type { CoverageSeed } from '../format/coverage.format.ts'
import type { ActorSeed, DocumentSeed, IncidentSeed, PlaceSeed, SourceSeed } from '../format/records.format.ts'
import { dateInput } from './date-input.ts'
import type { InputContext } from './input-context.ts'
import { nameInputs } from './name-inputs.ts'

type Marked = { marking?: ActorInput['marking'] }

export function actorInput(actor: ActorSeed, context: InputContext): ActorInput {
  return { ...namedInput(actor, context), actorKind: actor.kind, scopedTo: context.resolveSome(actor.scopedTo) }
}

export function placeInput(place: PlaceSeed, context: InputContext): PlaceInput {
  const { kind, within, location } = place
  return { ...namedInput(place, context), placeKind: kind, within: context.resolveSome(within), location }
}

export function incidentInput(incident: IncidentSeed, context: InputContext): IncidentInput {
  const { kind, date, place, location } = incident
  return {
    ...namedInput(incident, context),
    incidentType: kind,
    date: dateInput(date, null),
    place: context.resolveSome(place),
    location,
  }
}

export function sourceInput(source: SourceSeed, context: InputContext): SourceInput {
  const { kind, owner, body } = source
  return {
    ...namedInput(source, context),
    sourceKind: kind,
    owner: context.resolveSome(owner),
    body: context.resolveSome(body),
  }
}

export function documentInput(document: DocumentSeed, context: InputContext): DocumentInput {
  const { id, kind, source, identifiers = [], publishedOn, cites, knownThrough, marking = 'CLEAR', ...rest } = document
  return {
    ref: context.resolve(id),
    identifiers,
    documentKind: kind,
    source: context.resolve(source),
    publishedOn: dateInput(publishedOn, null),
    cites: context.resolveAll(cites),
    knownThrough: context.resolveAll(knownThrough),
    marking,
    ...rest,
  }
}

export function assessmentInput(assessment: AssessmentSeed, { resolve }: InputContext): AssessmentInput {
  const { id, of, marking = 'CLEAR', ...said } = assessment
  return { ref: resolve(id), of: resolve(of), marking, ...said }
}

export function coverageInput(coverage: CoverageSeed, context: InputContext): CoverageInput {
  const { id, subject, object, against, period, marking = 'CLEAR', ...said } = coverage
  return {
    ref: context.resolve(id),
    subject: context.resolveSome(subject),
    object: context.resolveSome(object),
    against: context.resolveAll(against),
    period: dateInput(period, null),
    marking,
    ...said,
  }
}

function namedInput(record: SeedNamed & Marked, { resolve }: InputContext) {
  return {
    ref: resolve(record.id),
    identifiers: record.identifiers ?? [],
    names: nameInputs(record, resolve),
    globalId: record.globalId,
    marking: record.marking ?? 'CLEAR',
  }
}
