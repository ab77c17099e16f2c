import type { EntityKind } from '../../../../vocabulary/index.ts'
import { imported, rejected, shown } from '../../imported.ts'
import type { Imported, ImportedRecord } from '../../importer.ts'
import { throughout } from '../bundle/dates.ts'
import { refOf, type StixObject, textIn } from '../bundle/stix-object.ts'
import { entityTypes, REAL_IDENTITY, relationships } from '../codebook.ts'
import { confidenceOf } from './confidence.ts'
import { type Context, speechOf } from './speech.ts'

export type ClaimValue = Extract<ImportedRecord, { kind: 'claims' }>['value']
export type Proposition = Pick<ClaimValue, 'subject' | 'predicate' | 'object' | 'role'>

/** A relationship is a claim of whoever created it. */
export function relationshipClaims(object: StixObject, context: Context): Imported[] {
  const proposition = propositionOf(object, context)
  if (typeof proposition === 'string') return [rejected(proposition, object.line)]
  const { speech, items } = speechOf(object, context)
  const heldDuring = throughout(object, 'start_time', 'stop_time')
  const claim: ClaimValue = {
    id: refOf(object.id),
    ...speech,
    ...proposition,
    modality: 'STATED',
    ...(proposition.predicate === 'SUPPORTS' && { supportTypes: ['UNKNOWN'] }),
    ...(heldDuring && { heldDuring }),
  }
  return [...items, imported('claims', claim, object.line), ...confidenceOf(object, context)]
}

/** A sentence, where the relationship says nothing that a predicate says, or of nothing that is here. */
export function propositionOf(object: StixObject, { index }: Context): Proposition | string {
  const [type, source, target] = ['relationship_type', 'source_ref', 'target_ref'].map((name) =>
    textIn(object, name),
  ) as [string, string, string]
  const called = `${object.id} (${source || 'no source_ref'} ${type || 'no relationship_type'} ${target || 'no target_ref'})`
  const rule = ruleFor(type, source, target)
  const missing = [source, target].find((id) => !index.isEntity(id))
  if (missing !== undefined) return `${called} is not taken: ${index.absence(missing)}.`
  if (!rule)
    return `${called} is not taken: no predicate says ${shown(type)} of ${kindsOf(source, target).join(' and ')}.`
  if (source === target) return `${called} is not taken: both its ends are one.`
  const [subject, other] = rule.isReversed ? [target, source] : [source, target]
  return {
    subject: refOf(subject),
    predicate: rule.predicate,
    object: refOf(other),
    ...(rule.role && { role: rule.role }),
  }
}

function ruleFor(type: string, source: string, target: string) {
  const [from, to] = kindsOf(source, target)
  const isRealIdentity =
    type === REAL_IDENTITY.type && typeIn(source) === REAL_IDENTITY.source && typeIn(target) === REAL_IDENTITY.target
  if (isRealIdentity) return { predicate: 'SAME_AS', role: undefined, isReversed: undefined } as const
  return relationships[type.toLowerCase().replaceAll('_', '-')]?.[`${from} ${to}` as `${EntityKind} ${EntityKind}`]
}

const typeIn = (id: string) => id.split('--')[0]!
const kindsOf = (...ids: string[]) => ids.map((id) => entityTypes[typeIn(id)] ?? typeIn(id))
