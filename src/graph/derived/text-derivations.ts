import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import { storedNameKeys } from '../../entities/stored/stored-name.ts'
import { type StoredProperties, storedDays } from '../../entities/stored/stored-values.ts'
import { canonicalJson } from '../../lib/canonical-json.ts'

/** Properties of a node that follow from its own words and dates. */
export interface TextDerivation {
  readonly label: 'Name' | 'Document' | 'Incident' | 'Claim' | 'Coverage'
  readonly derive: (properties: StoredProperties) => StoredProperties
}

export const textDerivations: readonly TextDerivation[] = [
  { label: 'Name', derive: ({ value }) => storedNameKeys(value as string) },
  {
    label: 'Document',
    derive: ({ title, publishedOnEdtf }) => ({
      ...storedNameKeys(title as string),
      ...storedDays('publishedOn', publishedOnEdtf as string | null),
    }),
  },
  { label: 'Incident', derive: ({ dateEdtf }) => storedDays('date', dateEdtf as string | null) },
  { label: 'Coverage', derive: ({ periodEdtf }) => storedDays('period', periodEdtf as string | null) },
  {
    label: 'Claim',
    derive: ({ heldEdtf, claimedEdtf }) => ({
      ...storedDays('held', heldEdtf as string | null),
      ...storedDays('claimed', claimedEdtf as string | null),
    }),
  },
]

export interface TextDifference {
  readonly id: string
  readonly derived: StoredProperties
  readonly keys: readonly string[]
}

/** Which of the nodes are not as their words say. */
export function compareTexts({ derive }: TextDerivation, nodes: readonly StoredProperties[]): TextDifference[] {
  return nodes.flatMap((properties) => {
    const derived = derive(properties)
    const keys = Object.keys(derived).filter((key) => canonicalJson(derived[key]) !== canonicalJson(properties[key]))
    return keys.length > 0 ? [{ id: properties.id as string, derived, keys }] : []
  })
}

export const readTexts = ({ label }: TextDerivation, ids: readonly string[]): CompiledQuery =>
  statement(
    `textsOf${label}`,
    `UNWIND $ids AS id MATCH (node:${label} {id: id}) RETURN properties(node) AS properties`,
    {
      ids,
    },
  )

export const writeTexts = ({ label }: TextDerivation, rows: readonly TextDifference[]): CompiledQuery =>
  statement(`deriveTextsOf${label}`, `UNWIND $rows AS row MATCH (node:${label} {id: row.id}) SET node += row.derived`, {
    rows,
  })
