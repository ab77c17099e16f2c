import type { Importer } from './importer.ts'
import { ochaCod } from './ocha-cod/ocha-cod.importer.ts'

/** The formats that `isnad import` knows. */
export const importers: readonly Importer[] = [ochaCod]
