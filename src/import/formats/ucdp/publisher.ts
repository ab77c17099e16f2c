import { imported } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'

/** One publisher, whichever of its data sets is read: its id belongs to none of them. */
export const UCDP = 'publisher:ucdp'

export const LICENCE = 'CC BY 4.0'

const publisher: ImportedRecord = imported(
  'sources',
  {
    id: UCDP,
    kind: 'DATASET_PUBLISHER',
    name: { en: 'Uppsala Conflict Data Program' },
    aliases: { en: [{ value: 'UCDP', kind: 'ACRONYM' }] },
  },
  1,
)

/** The data set as the document in which its claims stand; it has one id in all releases, so that a claim can stay as it is. */
export const DATASET_DOCUMENT = 'data-set'

export function beforeRows(title: string): ImportedRecord[] {
  const document = { id: DATASET_DOCUMENT, kind: 'DATASET_RELEASE', title, source: UCDP, lang: 'en' } as const
  return [publisher, imported('documents', document, 1)]
}

/** What every claim that UCDP codes has in common. */
export const codedByUcdp = { claimant: UCDP, attribution: 'CODED', document: DATASET_DOCUMENT } as const
