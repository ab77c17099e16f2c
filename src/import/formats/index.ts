import { acled } from './acled/acled.importer.ts'
import { claimsCsv } from './claims-csv/claims-csv.importer.ts'
import type { Importer } from './importer.ts'
import { ucdpActor } from './ucdp-actor/ucdp-actor.importer.ts'
import { ucdpEsd } from './ucdp-esd/ucdp-esd.importer.ts'
import { ucdpGed } from './ucdp-ged/ucdp-ged.importer.ts'

/** Every format that can be imported, in the order of the help. */
// biome-ignore format: one line for each format
export const importers: readonly Importer[] = [
  ucdpEsd,
  ucdpGed,
  ucdpActor,
  acled,
  claimsCsv,
]
