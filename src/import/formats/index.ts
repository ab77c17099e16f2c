import type { Importer } from './importer.ts'

/** Every format that `isnad import` takes. */
export const importers: readonly Importer[] = []
