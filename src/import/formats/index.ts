import { ftm } from './ftm/ftm.importer.ts'
import { geonames } from './geonames/geonames.importer.ts'
import type { Importer } from './importer.ts'
import { mispGalaxy } from './misp-galaxy/misp-galaxy.importer.ts'
import { ochaCod } from './ocha-cod/ocha-cod.importer.ts'
import { stix } from './stix/stix.importer.ts'
import { ucdpEsd } from './ucdp-esd/ucdp-esd.importer.ts'

/** Every format that can be imported, in the order of the help. */
export const importers: readonly Importer[] = [
  ucdpEsd, //
  ochaCod,
  geonames,
  mispGalaxy,
  stix,
  ftm,
]
