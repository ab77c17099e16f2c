import type { Importer } from '../importer.ts'
import { readAreas } from './areas.ts'
import { placeOfEntry } from './place-of-entry.ts'
import { readEntries } from './read-entries.ts'

export const geonames: Importer = {
  name: 'geonames',
  title: 'GeoNames: places with their names in several scripts (dump of geonames.org, or NDJSON)',
  dataset: ({ name }) => ({
    id: `geonames-${slug(name)}`,
    scheme: 'geonames',
    title: `GeoNames, ${name}`,
    licence: 'CC BY 4.0',
    citation: 'GeoNames geographical database, geonames.org',
  }),
  async *read({ path }) {
    const areas = await readAreas(path)
    const countries = new Set<string>()
    for await (const entry of readEntries(path)) {
      if ('kind' in entry) {
        yield entry
        continue
      }
      for (const item of placeOfEntry(entry, areas)) {
        const country = item.kind === 'places' && item.value.id.startsWith('iso3166-1:') ? item.value.id : undefined
        if (country === undefined || !countries.has(country)) yield item
        if (country !== undefined) countries.add(country)
      }
    }
  },
}

const slug = (name: string) => name.replace(/\.[^.]*$/u, '').replace(/[^A-Za-z0-9._-]+/gu, '-') || 'places'
