import { geonames } from './geonames/geonames.importer.ts'
import type { Importer } from './importer.ts'
import { mispGalaxy } from './misp-galaxy/misp-galaxy.importer.ts'
import { ochaCod } from './ocha-cod/ocha-cod.importer.ts'

/** The formats that `isnad import` knows. */
// biome-ignore format: one line each
export const importers: readonly Importer[] = [
  ochaCod,
  geonames,
  mispGalaxy,
]
