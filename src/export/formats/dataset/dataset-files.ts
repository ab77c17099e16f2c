import { stringify } from 'yaml'
import { definedKinds, type SeedKind, seedKinds } from '../../../import/seed/files/seed-file.ts'
import type { DatasetNeeds, Exported, ExportedDataset, ExportedFile, NeededRecords } from '../../exporter.ts'
import { loadOrder } from './load-order.ts'
import { readme } from './readme.ts'

/** A folder for each data set that has anything in the export, and at the end how to load them. */
export async function* datasetFiles(exported: Exported): AsyncGenerator<ExportedFile> {
  const parts = await exported.datasets()
  const folders = foldersOf(parts)
  for (const part of parts) yield* folderFiles(folders.get(part.key)!, part, seedKinds)
  const order = loadOrder(
    parts.map(({ key, needs }) => ({ folder: folders.get(key)!, needs: byFolder(needs(), folders) })),
  )
  for (const { folder } of order.steps.filter(({ definitionsOnly }) => definitionsOnly)) {
    const part = parts.find(({ key }) => folders.get(key) === folder)!
    yield* folderFiles(definitionsFolder(folder), part, definedKinds)
  }
  const steps = order.steps.map(({ folder, definitionsOnly }) => (definitionsOnly ? definitionsFolder(folder) : folder))
  yield file('README.md', readme(exported.about, steps, order.circular))
}

const definitionsFolder = (folder: string) => `${folder}-definitions`

/** Called as the data sets are; those of one name in two schemes have the scheme before it. */
function foldersOf(parts: readonly ExportedDataset[]): Map<string, string> {
  const names = parts.map(({ dataset }) => dataset.id)
  const isShared = (id: string) => names.indexOf(id) !== names.lastIndexOf(id)
  return new Map(parts.map(({ key, dataset: { id, scheme } }) => [key, isShared(id) ? `${scheme}-${id}` : id] as const))
}

function byFolder({ definitions, claims }: DatasetNeeds, folders: ReadonlyMap<string, string>): DatasetNeeds {
  const named = (needed: NeededRecords): NeededRecords => ({
    definitions: needed.definitions.flatMap((key) => folders.get(key) ?? []),
    claims: needed.claims.flatMap((key) => folders.get(key) ?? []),
  })
  return { definitions: named(definitions), claims: named(claims) }
}

async function* folderFiles(
  folder: string,
  part: ExportedDataset,
  kinds: readonly SeedKind[],
): AsyncGenerator<ExportedFile> {
  yield file(`${folder}/dataset.yaml`, stringify(part.dataset))
  for (const kind of kinds) {
    const pieces = piecesOf(part.records(kind))
    const first = await pieces.next()
    if (!first.done) yield { path: `${folder}/${kind}.ndjson`, content: startingWith(first.value, pieces) }
  }
}

/** Lines are gathered to pieces of about this many characters. */
const PIECE = 65_536

async function* piecesOf(records: AsyncIterable<object>): AsyncGenerator<string> {
  let piece = ''
  for await (const record of records) {
    piece += `${JSON.stringify(record)}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

async function* startingWith(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

function file(path: string, text: string): ExportedFile {
  async function* content() {
    yield text
  }
  return { path, content: content() }
}
