import { acled } from './acled/acled.importer.ts'
import { claimsCsv } from './claims-csv/claims-csv.importer.ts'
import { ftm } from './ftm/ftm.importer.ts'
import { geonames } from './geonames/geonames.importer.ts'
import type { Importer } from './importer.ts'
import { mispGalaxy } from './misp-galaxy/misp-galaxy.importer.ts'
import { nanopub } from './nanopub/nanopub.importer.ts'
import { ochaCod } from './ocha-cod/ocha-cod.importer.ts'
import { stix } from './stix/stix.importer.ts'
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
  ochaCod,
  geonames,
  mispGalaxy,
  stix,
  ftm,
  nanopub,
]
