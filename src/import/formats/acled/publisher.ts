import { imported } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'

const ACLED = 'publisher:acled'
const DATASET_DOCUMENT = 'data-set'

export const TITLE = 'Armed Conflict Location & Event Data'

/** Who says all of it, and the data set as the document in which it stands. */
export const beforeRows: readonly ImportedRecord[] = [
  imported(
    'sources',
    {
      id: ACLED,
      kind: 'DATASET_PUBLISHER',
      name: { en: 'Armed Conflict Location & Event Data Project' },
      aliases: { en: [{ value: 'ACLED', kind: 'ACRONYM' }] },
    },
    1,
  ),
  imported('documents', { id: DATASET_DOCUMENT, kind: 'DATASET_RELEASE', title: TITLE, source: ACLED, lang: 'en' }, 1),
]

export const codedByAcled = { claimant: ACLED, attribution: 'CODED', document: DATASET_DOCUMENT } as const
