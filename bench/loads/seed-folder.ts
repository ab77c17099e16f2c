import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { SeedDataset } from '../../src/import/seed/seed-dataset.ts'

type Kind = 'places' | 'sources' | 'actors' | 'documents' | 'incidents' | 'claims'
type Fields = Readonly<Record<string, unknown>>
type Named = Fields & { readonly names: readonly { readonly lang?: string | undefined; readonly value: string }[] }

/** A data set of the generator in a folder of the seed format, as lines of JSON. */
export function writeSeedFolder(folder: string, { dataset, ...records }: SeedDataset): void {
  mkdirSync(folder, { recursive: true })
  const { ref, scheme, title, version, licence } = dataset
  const own = idIn(scheme)
  writeFileSync(join(folder, 'dataset.yaml'), stringify({ id: own(ref), scheme, title, version, licence }))
  const write = <K extends Kind>(kind: K, toFields: (record: SeedDataset[K][number]) => Fields) => {
    const lines = (records[kind] as SeedDataset[K]).map((record) => {
      const { ref, ...fields } = toFields(record as SeedDataset[K][number]) as Fields & { ref: string }
      return `${JSON.stringify({ id: own(ref), ...fields }, withoutEmpty)}\n`
    })
    if (lines.length > 0) writeFileSync(join(folder, `${kind}.ndjson`), lines.join(''))
  }
  write('places', ({ placeKind: kind, ...place }) => named({ ...place, kind }))
  write('actors', ({ actorKind: kind, ...actor }) => named({ ...actor, kind }))
  write('sources', ({ sourceKind: kind, ...source }) => named({ ...source, kind }))
  write('incidents', ({ incidentType: kind, ...incident }) => named({ ...incident, kind }))
  write('documents', ({ documentKind: kind, ...document }) => ({ ...document, kind }))
  write('claims', ({ proposition: { value, ...proposition }, tolls, ...claim }) => ({
    ...claim,
    ...proposition,
    ...(value && { value: { key: value.key, ...value.text } }),
    tolls: tolls.map(({ quantifier, outcome, partyScope, low, best, high }) => ({
      ...{ outcome, partyScope, quantifier },
      ...(quantifier === 'EXACT' ? { number: low } : { low, best, high }),
    })),
  }))
}

const withoutEmpty = (_: string, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value)

const idIn = (scheme: string) => (ref: string) => (ref.startsWith(`${scheme}:`) ? ref.slice(scheme.length + 1) : ref)

const named = ({ names, ...rest }: Named): Fields => ({
  ...rest,
  name: Object.fromEntries(names.map(({ lang, value }) => [lang!, value])),
})
