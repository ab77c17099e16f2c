import type { SeedKind } from '../../import/seed/files/seed-file.ts'
import type { SeedRecord } from '../../import/seed/format/formats.ts'
import type { Exported } from '../exporter.ts'
import { exportedOf } from './exported-of.ts'
import { seedRecords } from './seed-records.ts'

type Records = { [K in SeedKind]: SeedRecord<K>[] }

/** The founding data set as a viewer without a lens would see it. It has no links. */
export async function exportedSeed(change: (records: Records) => void = () => undefined): Promise<Exported> {
  const { dataset, records } = await seedRecords('sy24-deir-ez-zor')
  change(records as Records)
  return exportedOf({ dataset, records, knownAt: '2021-03-16T08:00:00Z' })
}
