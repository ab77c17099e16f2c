import type { ColumnPlan } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import { onlyRow } from '../../cypher/text/only-row.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import { column, effectiveMarking, list, moment } from '../fields/column.ts'
import { uncertainDate } from '../fields/date.ts'
import { identifiers } from '../fields/identifiers.ts'
import { localised, toTexts } from '../fields/localised.ts'
import { byOrderKey, many, one } from '../fields/related.ts'
import { sourceRecord } from '../fields/source-record.ts'
import { relations } from './claim-relation.model.ts'

/** Under an earlier `knownAt` a claim withdrawn later still stands. */
const withdrawnAt: FieldPlanner<Reading> = (field, object) => {
  return {
    ...(moment('withdrawnAt')(field, object) as ColumnPlan),
    read: (claim) => cypher`CASE WHEN ${claim}.withdrawnAt <= ${object.scope.knownAt} THEN ${claim}.withdrawnAt END`,
  }
}

const recordedBy: FieldPlanner<Reading> = (field, object) =>
  object.scope.seesPeople
    ? column('recordedBy')(field, object)
    : { kind: 'derived', label: 'recordedBy', finish: () => null }

const quote: FieldPlanner<Reading> = (field) => ({
  kind: 'column',
  label: 'quote',
  read: (claim) => {
    const report = variable('report')
    return onlyRow(
      cypher`COLLECT { MATCH (${claim})-[${report}:REPORTED_IN]->(:Document) WHERE ${report}.quote IS NOT NULL RETURN ${report} {.quote, .quoteLang, .locator, .translationLangs, .translationTexts} }`,
    )
  },
  decode: (raw, request) => {
    if (raw === null) return null
    const {
      quote: text,
      quoteLang: lang,
      locator,
      translationLangs,
      translationTexts,
    } = raw as Record<string, string & string[]>
    const translations = toTexts([translationLangs, translationTexts])
    const translation = ({ args }: SelectedField) =>
      translations.find((one) => one.lang === args.late('lang')(request))?.text ?? null
    return valueBySelection(field, { text, lang, locator, translation })
  },
})

export const claimModel: ObjectModel<Reading> = {
  type: 'Claim',
  fields: {
    id: column('id'),
    identifiers,
    proposition: one({ hint: 'proposition', pattern: (from, to) => cypher`(${from})-[:STATES]->(${to}:Proposition)` }),
    statement: localised('statement'),
    polarity: column('polarity'),
    modality: column('modality'),
    reportingVerb: column('reportingVerb'),
    claimant: one({ hint: 'claimant', pattern: (from, to) => cypher`(${from})-[:MADE_BY]->(${to}:Claimant)` }),
    attribution: column('attribution'),
    document: one({ hint: 'document', pattern: (from, to) => cypher`(${from})-[:REPORTED_IN]->(${to}:Document)` }),
    quote,
    supportTypes: list('supportTypes'),
    supportMode: column('supportMode'),
    supporterLevel: column('supporterLevel'),
    claimMode: column('claimMode'),
    authenticity: column('authenticity'),
    incidentType: column('incidentType'),
    casualties: (field, object) => ({
      kind: 'related',
      label: 'casualties',
      many: true,
      hint: 'toll',
      match: { pattern: (from, to) => cypher`(${from})-[:REPORTS]->(${to}:Toll)`, where: () => [] },
      orderBy: (toll) => cypher`${toll}.position`,
      item: object.below(field),
    }),
    heldDuring: uncertainDate('held'),
    claimedOn: uncertainDate('claimed'),
    against: many({
      hint: 'opponent',
      pattern: (from, to) => cypher`(${from})-[:AGAINST]->(${to}:Actor)`,
      orderBy: byOrderKey,
    }),
    incident: one({ hint: 'incident', pattern: (from, to) => cypher`(${from})-[:ABOUT_INCIDENT]->(${to}:Incident)` }),
    place: one({ hint: 'place', pattern: (from, to) => cypher`(${from})-[:ABOUT_PLACE]->(${to}:Place)` }),
    cites: many({
      hint: 'document',
      pattern: (from, to) => cypher`(${from})-[:CITES]->(${to}:Document)`,
      orderBy: byOrderKey,
    }),
    recordedAt: moment('recordedAt'),
    withdrawnAt,
    recordedBy,
    dataset: one({ hint: 'dataset', pattern: (from, to) => cypher`(${from})-[:IN_DATASET]->(${to}:Dataset)` }),
    record: sourceRecord,
    marking: effectiveMarking,
    likelihood: column('likelihood'),
    relations,
    supersedes: many({
      hint: 'earlier',
      pattern: (from, to) => cypher`(${from})-[:SUPERSEDES]->(${to}:Claim)`,
      where: recordedByThen,
      orderBy: byOrderKey,
    }),
    supersededBy: many({
      hint: 'later',
      pattern: (from, to) => cypher`(${from})<-[:SUPERSEDES]-(${to}:Claim)`,
      where: recordedByThen,
      orderBy: byOrderKey,
    }),
    supersession: column('supersession'),
  },
}

/** A `Toll` node: one outcome of one claim. */
export const casualtyReportModel: ObjectModel<Reading> = {
  type: 'CasualtyReport',
  fields: {
    outcome: column('outcome'),
    partyScope: column('partyScope'),
    party: one({
      hint: 'party',
      pattern: (from, to) => cypher`(${from})<-[:REPORTS]-(:Claim)-[:STATES]->(:Proposition)-[:OBJECT]->(${to}:Actor)`,
    }),
    partyVerbatim: column('partyVerbatim'),
    partyLikelihood: column('partyLikelihood'),
    low: column('low'),
    best: column('best'),
    high: column('high'),
    quantifier: column('quantifier'),
    verbatim: column('verbatim'),
    claim: one({ hint: 'claim', pattern: (from, to) => cypher`(${from})<-[:REPORTS]-(${to}:Claim)` }),
  },
}

/** A claim by its id stays readable after it was withdrawn, so that what superseded it can be followed back. */
export function recordedByThen(claim: Variable, reading: Reading): readonly Fragment[] {
  return [visible(claim, reading), cypher`${claim}.recordedAt <= ${reading.knownAt}`]
}
