import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import { onlyRow } from '../../cypher/text/only-row.ts'
import { bestText, sameLanguage, toTexts } from '../../entities/fields/localised.ts'
import { bestName, type StoredName } from '../../entities/fields/names.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import {
  type ClaimDimension,
  modality,
  polarity,
  predicate,
  propositionStatus,
  supportType,
} from '../../vocabulary/index.ts'
import type { StoredDimension } from './dimension-keys.ts'

/** What the statement tells of a key that stands for something with a name; null of any other. */
export interface RawLabel {
  readonly names: readonly StoredName[]
  readonly title: string | null
  /** The wordings of a value, where the key is one. */
  readonly value: unknown
}

/** Reads what the key of a count is called. `members` are the claims counted: the newest of them words a value. */
export function readLabel(dimension: StoredDimension, key: Fragment, members: Variable, reading: Reading): Fragment {
  if (dimension in VOCABULARIES || dimension === 'HELD_YEAR' || dimension === 'CLAIMED_YEAR') return cypher`null`
  const [node, name, dataset] = [variable('node'), variable('name'), variable('dataset')]
  return cypher`{
  names: COLLECT {
    MATCH (${node}:Node {id: ${key}})-[:NAMED]->(${name}:Name)
    WHERE ${visible(node, reading)} AND ${visible(name, reading)}
    WITH ${name}
    ORDER BY ${name}.position
    RETURN ${name} {.value, .lang, .kind}
  },
  title: ${onlyRow(cypher`COLLECT { MATCH (${dataset}:Dataset:Node {id: ${key}}) WHERE ${visible(dataset, reading)} RETURN ${dataset}.title }`)},
  value: ${dimension === 'OBJECT' ? newestWording(members) : cypher`null`}
}`
}

function newestWording(members: Variable): Fragment {
  const member = variable('worded')
  const wordings = cypher`COLLECT { UNWIND ${members} AS ${member} RETURN [${member}.valueLangs, ${member}.valueTexts] ORDER BY ${member}.orderKey LIMIT 1 }`
  return cypher`CASE WHEN ${members}[0].objectId IS NULL THEN ${onlyRow(wordings)} ELSE null END`
}

const VOCABULARIES: Readonly<
  Partial<
    Record<ClaimDimension, Readonly<Record<string, { readonly label: { readonly en: string; readonly ar: string } }>>>
  >
> = {
  PREDICATE: predicate.entries,
  POLARITY: polarity.entries,
  MODALITY: modality.entries,
  SUPPORT_TYPE: supportType.entries,
  STATUS: propositionStatus.entries,
}

const NOT_SAID = { en: 'not said', ar: 'غير مذكور' }

/** What a key is called, in the best language for the request. */
export function labelOf(
  dimension: ClaimDimension,
  key: string,
  raw: RawLabel | null,
  languages: readonly string[],
): string {
  const lang = sameLanguage(languages[0] ?? 'en', 'ar') ? 'ar' : 'en'
  if (key === '') return NOT_SAID[lang]
  const entry = VOCABULARIES[dimension]?.[key]
  if (entry !== undefined) return entry.label[lang]
  if (raw === null) return key
  return bestName(raw.names, languages) ?? raw.title ?? bestText(toTexts(raw.value), languages) ?? key
}
