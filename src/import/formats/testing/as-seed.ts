import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { canonicalJson } from '../../../lib/canonical-json.ts'
import { type SeedKind, seedKinds } from '../../seed/files/seed-file.ts'
import { formats } from '../../seed/format/formats.ts'
import { readSeed, type SeedResult } from '../../seed/read-seed.ts'
import type { Imported, ImportedRecord, Importer, ImportFile, Rejection } from '../importer.ts'

export interface ImportResult {
  records: ImportedRecord[]
  rejections: Rejection[]
  seed: SeedResult
}

/** What an importer makes of a text, as `importText(ochaCod, 'a.csv', '…')`. */
export async function importText(
  importer: Importer,
  name: string,
  content: string | Buffer,
  map?: string,
): Promise<ImportResult> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-import-'))
  try {
    await writeFile(join(folder, name), content)
    return await importFile(importer, join(folder, name), map)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What an importer makes of several files of one import. */
export async function importTexts(importer: Importer, contents: Record<string, string>): Promise<ImportResult> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-import-'))
  try {
    for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content)
    return await importAll(
      importer,
      Object.keys(contents).map((name) => ({ name, path: join(folder, name) })),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Everything that an importer yields for a file, and the data set that it makes. */
export function importFile(importer: Importer, path: string, map?: string): Promise<ImportResult> {
  return importAll(importer, [{ name: basename(path), path, ...(map === undefined ? {} : { map }) }])
}

async function importAll(importer: Importer, files: readonly ImportFile[]): Promise<ImportResult> {
  const yielded: Imported[] = []
  for (const file of files) for await (const item of importer.read({ ...file, beside: files })) yielded.push(item)
  const rejections = yielded.filter((item): item is Rejection => item.kind === 'rejected')
  const records = yielded.filter((item): item is ImportedRecord => item.kind !== 'rejected')
  const folder = await mkdtemp(join(tmpdir(), 'isnad-import-'))
  try {
    await writeFile(join(folder, 'dataset.yaml'), JSON.stringify(importer.dataset(files[0]!)))
    for (const kind of seedKinds) {
      const lines = united(records, kind).map((value) => `${JSON.stringify(value)}\n`)
      if (lines.length > 0) await writeFile(join(folder, `${kind}.ndjson`), lines.join(''))
    }
    return { records, rejections, seed: await readSeed(folder) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The data set, which has to be one without a fault. */
export function seedOf({ seed }: ImportResult) {
  if (!seed.ok)
    throw new Error(
      seed.problems
        .slice(0, 20)
        .map((problem) => JSON.stringify(problem))
        .join('\n'),
    )
  return seed.dataset
}

type Value = Record<string, unknown> & { id: string }

function united(records: readonly ImportedRecord[], kind: SeedKind): Value[] {
  const byId = new Map<string, Value>()
  for (const record of records) {
    if (record.kind !== kind) continue
    formats[kind].parse(record.value)
    const value = record.value as Value
    const first = byId.get(value.id)
    byId.set(value.id, first ? unite(first, value) : value)
  }
  return [...byId.values()]
}

/** Names and identifiers are united; all else has to be equal. */
function unite(one: Value, other: Value): Value {
  const { name: oneName, aliases: oneAliases, identifiers: oneIds = [], ...rest } = one
  const { name, aliases, identifiers = [], ...otherRest } = other
  if (canonicalJson(rest) !== canonicalJson(otherRest)) {
    throw new Error(`${one.id} is told in two ways: ${canonicalJson(rest)} and ${canonicalJson(otherRest)}`)
  }
  const languages = { ...(aliases as object), ...(oneAliases as object) } as Record<string, unknown[]>
  const listOf = (lists: unknown, tag: string) => ((lists ?? {}) as Record<string, unknown[]>)[tag] ?? []
  const unitedAliases = Object.keys(languages).map((tag) => {
    const all = [...listOf(oneAliases, tag), ...listOf(aliases, tag)]
    return [tag, [...new Map(all.map((alias) => [canonicalJson(alias), alias])).values()]]
  })
  return {
    ...rest,
    ...(oneName || name ? { name: { ...(name as object), ...(oneName as object) } } : {}),
    ...(unitedAliases.length > 0 ? { aliases: Object.fromEntries(unitedAliases) } : {}),
    ...((oneIds as []).length + (identifiers as []).length > 0
      ? { identifiers: [...new Set([...(oneIds as string[]), ...(identifiers as string[])])] }
      : {}),
  } as Value
}
