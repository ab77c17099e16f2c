import type { ExportedClaim } from '../../exporter.ts'
import { shownText } from '../../records/shown-text.ts'
import { toldToll } from '../../records/told-toll.ts'
import { dated, periodOf } from './dated.ts'
import type { GraphNode } from './graph.ts'
import { joined } from './joined.ts'
import type { NodeAttributes } from './node-attributes.ts'

type Claim = ExportedClaim['record']

export function claimNode(claim: ExportedClaim): GraphNode {
  const { record } = claim
  const attributes: NodeAttributes = {
    type: 'Claim',
    ref: record.id,
    marking: record.marking ?? 'CLEAR',
    ...said(record),
    ...scope(record),
    ...origin(record),
    ...dated('heldDuring', record.heldDuring),
    ...dated('claimedOn', record.claimedOn),
  }
  return { id: record.id, label: labelOf(claim), attributes, period: periodOf(record.heldDuring) }
}

/** Never without its claimant, its modality and, where it denies, its polarity: whoever draws only labels sees a claim. */
function labelOf({ record, claimant, subject, object }: ExportedClaim): string {
  const end = object?.label ?? shownText(wordings(record))
  const words = [subject.label, record.predicate, ...(end === undefined ? [] : [end])].join(' ')
  const stance = record.polarity === 'DENIED' ? `DENIED, ${record.modality}` : record.modality
  return `${claimant.label}: ${words} (${stance})`
}

function said(record: Claim): NodeAttributes {
  return {
    predicate: record.predicate,
    valueKey: record.value?.key,
    value: shownText(wordings(record)),
    role: record.role,
    side: record.side,
    polarity: record.polarity ?? 'ASSERTED',
    modality: record.modality,
    likelihood: record.likelihood,
    statement: shownText(record.statement),
    tolls: joined(record.tolls?.map(tollText)),
  }
}

function scope(record: Claim): NodeAttributes {
  return {
    supportTypes: joined(record.supportTypes),
    supportMode: record.supportMode,
    supporterLevel: record.supporterLevel,
    claimMode: record.claimMode,
    authenticity: record.authenticity,
    incidentType: record.incidentType,
  }
}

function origin(record: Claim): NodeAttributes {
  return {
    attribution: record.attribution,
    reportingVerb: record.reportingVerb,
    quote: record.quote?.text,
    quoteLang: record.quote?.lang,
    quoteLocator: record.quote?.locator,
    quoteTranslation: shownText(record.quote?.translation),
    supersession: record.supersession,
    recordFile: record.record?.file,
    recordRow: record.record?.row,
    recordRelease: record.record?.release,
  }
}

function wordings({ value }: Claim): Record<string, string> | undefined {
  if (value === undefined) return undefined
  const { key: _, ...texts } = value
  return texts
}

/** `WOUNDED PARTY PLURAL_UNKNOWN low=3 "others"`: a bound that is not there is open. */
function tollText(toll: NonNullable<Claim['tolls']>[number]): string {
  const { outcome, partyScope, quantifier, partyVerbatim, partyLikelihood, verbatim, ...bounds } = toldToll(toll)
  const numbers = Object.entries({ low: bounds.low, best: bounds.best, high: bounds.high })
  return [
    outcome,
    partyScope,
    ...(partyVerbatim === undefined ? [] : [JSON.stringify(partyVerbatim)]),
    ...(partyLikelihood === undefined ? [] : [partyLikelihood]),
    quantifier,
    ...numbers.flatMap(([name, number]) => (number === null ? [] : [`${name}=${number}`])),
    ...(verbatim === undefined ? [] : [JSON.stringify(verbatim)]),
  ].join(' ')
}
