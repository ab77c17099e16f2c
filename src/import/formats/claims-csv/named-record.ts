import { createHash } from 'node:crypto'
import type { Vocabulary } from '../../../vocabulary/define-vocabulary.ts'
import { actorKind, incidentType, placeKind, sourceKind } from '../../../vocabulary/index.ts'
import { RowProblem } from '../../tables/row-problem.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { shown } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import type { ClaimField } from './claim-fields.ts'

export const entityKinds = {
  actor: { kind: 'actors', vocabulary: actorKind, otherwise: 'OTHER' },
  place: { kind: 'places', vocabulary: placeKind, otherwise: 'COMMUNITY' },
  incident: { kind: 'incidents', vocabulary: incidentType, otherwise: 'OTHER' },
  source: { kind: 'sources', vocabulary: sourceKind, otherwise: 'OTHER' },
} as const

export type EntityKind = keyof typeof entityKinds

/** The columns that tell of somebody or something: `subject`, `subject_id`, `subject_kind`, `subject_ar`. */
export interface Named {
  name: string
  id: string
  kind: string
  /** What the file calls the column of the kind. */
  kindColumn: string
  nameAr: string
}

export function namedIn(
  row: TableRow<ClaimField>,
  stem: 'claimant' | 'source' | 'subject' | 'object' | 'place' | 'incident',
): Named {
  return {
    name: row.text(stem).replace(/\s+/gu, ' '),
    id: row.text(`${stem}_id`),
    kind: row.text(`${stem}_kind`),
    kindColumn: row.nameOf(`${stem}_kind`),
    nameAr: row.text(`${stem}_ar`).replace(/\s+/gu, ' '),
  }
}

export const isSaid = ({ name, id, nameAr }: Named) => name !== '' || id !== '' || nameAr !== ''

/**
 * Its id, and the record where this table defines it. An id of another data set is only referred to, unless a kind stands
 * beside it. What has a name alone gets an id from it: the same words in one data set are the same one.
 */
export function namedRecord(named: Named, type: EntityKind, line: number): { id: string; record?: ImportedRecord } {
  const { kind, vocabulary, otherwise } = entityKinds[type]
  const { name, nameAr } = named
  const isElsewhere = named.id.includes(':') && named.kind === ''
  if (isElsewhere || (name === '' && nameAr === '')) return { id: named.id }
  const id = named.id || readableSlug(type, name || nameAr)
  const value = {
    id,
    kind: named.kind === '' ? otherwise : wordOf(vocabulary as Vocabulary, named.kind, named.kindColumn),
    name: { ...(name ? { en: name } : {}), ...(nameAr ? { ar: nameAr } : {}) },
  }
  return { id, record: { kind, value, at: { line } } as ImportedRecord }
}

/** A word of a closed list, in capitals or not, or one of its aliases. */
export function wordOf<V extends string>(vocabulary: Vocabulary<V>, word: string, column: string): V {
  const value = vocabulary.parse(word) ?? vocabulary.parse(word.replace(/[ -]/g, '_'))
  if (value !== undefined) return value
  const reason = vocabulary.schema.safeParse(word).error?.issues[0]?.message
  throw new RowProblem(`${column}: ${reason ?? `${shown(word)} is no ${vocabulary.name}.`}`)
}

export function readableSlug(prefix: string, text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const letters = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return [prefix, letters, hash].filter(Boolean).join('-')
}
