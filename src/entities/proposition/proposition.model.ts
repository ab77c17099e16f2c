import type { ColumnPlan, RelatedPlan } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { cypher, variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import type { ParticipantRole, Predicate } from '../../vocabulary/index.ts'
import { propositionText } from '../../vocabulary/proposition-text.ts'
import { column } from '../fields/column.ts'
import { bestText, localisedFrom, sameLanguage, toTexts, wantedLanguages } from '../fields/localised.ts'
import { bestName, type StoredName, storedNames } from '../fields/names.ts'
import { one } from '../fields/related.ts'
import { valueWording } from './value-wording.ts'

/** `text(lang)`: a that-clause, in Arabic where Arabic is wanted first and in English otherwise. */
const text: FieldPlanner<Reading> = (field, object) => {
  object.need('subjectNames', () => ({ plan: () => namesOfEnd('SUBJECT', object.scope) }))
  object.need('objectNames', () => ({ plan: () => namesOfEnd('OBJECT', object.scope) }))
  object.need('wording', () => ({ plan: () => wordingIn(object.scope) }))
  const wanted = wantedLanguages(field, object.scope)
  return {
    kind: 'derived',
    label: 'text',
    finish: (needs, request) => {
      const lang = sameLanguage(wanted(request)[0] ?? 'en', 'ar') ? 'ar' : 'en'
      const languages = [lang, ...wanted(request)]
      const { predicate, role, side, value } = needs.wording as Wording
      const subject = bestName(needs.subjectNames as StoredName[], languages) ?? ''
      const object = bestName(needs.objectNames as StoredName[], languages) ?? bestText(toTexts(value), languages)
      return propositionText({ predicate, subject, object, role, side }, lang)
    },
  }
}

export const propositionModel: ObjectModel<Reading> = {
  type: 'Proposition',
  fields: {
    id: column('id'),
    subject: one({ hint: 'subject', pattern: (from, to) => cypher`(${from})-[:SUBJECT]->(${to}:Entity)` }),
    predicate: column('predicate'),
    object: one({ hint: 'object', pattern: (from, to) => cypher`(${from})-[:OBJECT]->(${to}:Entity)` }),
    value: localisedFrom('value', valueWording),
    role: column('role'),
    side: column('side'),
    text,
  },
}

interface Wording {
  readonly predicate: Predicate
  readonly role: ParticipantRole | null
  readonly side: number | null
  readonly value: unknown
}

const wordingIn = (reading: Reading): ColumnPlan => ({
  kind: 'column',
  label: 'wording',
  read: (node) => cypher`${node} {.predicate, .role, .side, value: ${valueWording(node, reading)}}`,
  decode: (raw) => raw,
})

function namesOfEnd(end: 'SUBJECT' | 'OBJECT', reading: Reading): RelatedPlan {
  const names = storedNames(reading)
  const entity = variable('entity')
  const pattern: RelatedPlan['match']['pattern'] =
    end === 'SUBJECT'
      ? (from, to) => cypher`(${from})-[:SUBJECT]->(${entity})-[:NAMED]->(${to}:Name)`
      : (from, to) => cypher`(${from})-[:OBJECT]->(${entity})-[:NAMED]->(${to}:Name)`
  return { ...names, match: { pattern, where: (name) => [visible(entity, reading), visible(name, reading)] } }
}
