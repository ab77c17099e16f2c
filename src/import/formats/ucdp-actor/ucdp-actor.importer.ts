import { importRows } from '../../tables/import-rows.ts'
import { readTable } from '../../tables/read-table.ts'
import { tableRows } from '../../tables/table-rows.ts'
import { westernLines } from '../../tables/western-lines.ts'
import type { Importer } from '../importer.ts'
import { beforeRows, LICENCE } from '../ucdp/publisher.ts'
import { releaseOf } from '../ucdp/release-of.ts'
import { namesOf } from './actor-names.ts'
import { actorRow, type KnownActor } from './actor-row.ts'
import { layout, organisation } from './codebook.ts'

const TITLE = 'UCDP Actor Dataset'

export const ucdpActor: Importer = {
  name: 'ucdp-actor',
  title: 'UCDP Actor Dataset: actors with their names, former names, splinters and alliances (CSV, XLSX)',
  dataset: ({ name }) => ({
    id: 'ucdp-actor',
    scheme: 'ucdp-actor',
    title: TITLE,
    version: releaseOf(name),
    licence: LICENCE,
    citation: 'Uppsala Conflict Data Program: UCDP Actor Dataset, https://ucdp.uu.se.',
  }),
  async *read(file) {
    const known = await actorsIn(file.path)
    const rows = new Map<string, number>()
    const origin = { file: file.name, release: releaseOf(file.name) }
    yield* importRows(file, {
      layout,
      before: beforeRows(TITLE),
      rows: rowsOf(file.path),
      toRecords(row) {
        const id = row.text('ActorId')
        const earlier = rows.get(id) ?? 0
        rows.set(id, earlier + 1)
        return actorRow(row, { origin, known, earlier })
      },
    })
  },
}

const rowsOf = (path: string) => tableRows(path, layout.title, westernLines(path))

/** Every actor as the first of its rows has it. There are some two thousand in the world. */
async function actorsIn(path: string): Promise<Map<string, KnownActor>> {
  const known = new Map<string, KnownActor>()
  for await (const row of readTable(rowsOf(path), layout)) {
    if ('kind' in row) continue
    const id = String(Number(row.text('ActorId')))
    const kind = organisation[row.text('Org')]?.kind
    const { name } = namesOf(row)
    if (kind && name && !known.has(id)) known.set(id, { kind, name })
  }
  return known
}
