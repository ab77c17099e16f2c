import { countryName, isoTwo } from '../countries/iso-codes.ts'
import { imported, rejected, shown } from '../imported.ts'
import type { Imported } from '../importer.ts'
import type { Areas } from './areas.ts'
import { kindOf, notNames, precisions } from './columns.ts'
import type { Entry } from './read-entries.ts'

/** A place with its names and point, in the smallest area around it that the file has an entry of, else in its country. */
export function placeOfEntry(entry: Entry, areas: Areas): Imported[] {
  const { line, text } = entry
  const [id, name] = [text('id'), text('name') || text('ascii')]
  const kind = kindOf(text('featureClass').toUpperCase(), text('featureCode').toUpperCase())
  const refusal = refusalOf(entry) ?? (kind ? undefined : classRefusal(entry))
  if (refusal || !kind) return [rejected(refusal!, line)]
  const country = isoTwo(text('country'))
  const area = areas.around(entry)
  const within = area ?? (country && kind !== 'COUNTRY' ? `iso3166-1:${country}` : undefined)
  const location = {
    longitude: Number(text('longitude')),
    latitude: Number(text('latitude')),
    precision: precisions[kind],
  }
  const place = { id: `geonames:${id}`, kind, name: { en: name }, ...aliasesOf(entry, name), ...(within && { within }) }
  return [
    ...(within && !area ? [imported('places', countryPlace(country!), line)] : []),
    imported('places', { ...place, location }, line),
  ]
}

const countryPlace = (two: string) => ({
  id: `iso3166-1:${two}`,
  kind: 'COUNTRY' as const,
  name: { en: countryName(two) },
})

function refusalOf({ text }: Entry): string | undefined {
  if (!/^\d+$/u.test(text('id'))) return `geonameid has ${shown(text('id'))}, which is no number.`
  if (text('name') === '' && text('ascii') === '') return `geonameid ${text('id')} has no name.`
  return degreesRefusal('latitude', text('latitude'), 90) ?? degreesRefusal('longitude', text('longitude'), 180)
}

function degreesRefusal(column: string, cell: string, most: number): string | undefined {
  const isNumber = /^[-+]?\d+(\.\d+)?(e-\d+)?$/iu.test(cell) && Math.abs(Number(cell)) <= most
  return isNumber ? undefined : `${column} has ${shown(cell)}, which is no number from -${most} to ${most}.`
}

function classRefusal({ text }: Entry): string {
  return `feature class and code are ${shown(text('featureClass'))} and ${shown(text('featureCode'))}, which are none of GeoNames.`
}

/** The language of most alternate names is not told; their script is seen from their letters. */
function aliasesOf({ text, alternates }: Entry, name: string) {
  const seen = new Set([name, ''])
  const aliases: Record<string, string[]> = {}
  const add = (language: string, value: string) => {
    if (seen.has(value)) return
    seen.add(value)
    aliases[language] = [...(aliases[language] ?? []), value]
  }
  add('en', text('ascii'))
  for (const { name: value, language = 'und' } of alternates) {
    if (!notNames.has(language)) add(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u.test(language) ? language : 'und', value)
  }
  return Object.keys(aliases).length > 0 ? { aliases } : {}
}
