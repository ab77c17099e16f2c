import { type SeedKind, seedKinds } from '../import/seed/files/seed-file.ts'
import type { DatasetSeed } from '../import/seed/format/dataset.format.ts'
import type { SeedRecord } from '../import/seed/format/formats.ts'
import type { ExportedDataset } from './exporter.ts'
import type { ExportSource } from './reading/export-source.ts'
import { LEFT_OVER, ownerOf } from './reading/owner.ts'
import type { ReadDataset } from './reading/read-datasets.ts'
import { seedRecord } from './records/seed-record.ts'
import { shortenIn } from './records/seed-values.ts'
import { readClaimsOf } from './restoring/read-claims.ts'
import { readRecords } from './restoring/read-records.ts'

/** The data sets of an export, and one of what none of them defines, where there is such a thing. */
export async function exportedDatasets(
  source: ExportSource,
  datasets: readonly ReadDataset[],
): Promise<ExportedDataset[]> {
  const leftOver = exportedDataset(source, { id: null, seed: leftOverSeed })
  return [...((await isEmpty(leftOver)) ? [] : [leftOver]), ...datasets.map((one) => exportedDataset(source, one))]
}

/** What others name and no data set defines, or none that the viewer sees, has to be defined by one to be loaded. */
const leftOverSeed: DatasetSeed = {
  id: LEFT_OVER,
  scheme: 'isnad-export',
  title: 'Named by others, and defined by no data set of the export',
  licence: 'that of the data sets which name it',
}

function exportedDataset(
  source: ExportSource,
  { id, seed }: { readonly id: string | null; readonly seed: DatasetSeed },
): ExportedDataset {
  const shorten = shortenIn(seed.scheme)
  const owner = ownerOf(id)
  return {
    key: id ?? LEFT_OVER,
    dataset: seed,
    needs: owner.needs,
    records: async function* <K extends SeedKind>(kind: K): AsyncGenerator<SeedRecord<K>> {
      if (kind !== 'claims')
        for await (const input of readRecords(source, kind, owner))
          yield seedRecord(kind, input, shorten) as SeedRecord<K>
      else if (id !== null) yield* readClaimsOf(source, owner, shorten) as AsyncIterable<SeedRecord<K>>
    },
  }
}

async function isEmpty({ records }: ExportedDataset): Promise<boolean> {
  for (const kind of seedKinds) for await (const _ of records(kind)) return false
  return true
}
