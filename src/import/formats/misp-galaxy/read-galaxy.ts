import { UnreadableFile } from '../../seed/files/read-lines.ts'
import type { Rejection } from '../importer.ts'
import { type JsonMember, readJson } from '../json/read-json.ts'

/** What a file says of itself, before or after its clusters. */
export interface Galaxy {
  type: string
  /** Empty where it tells none. */
  category: string
  name: string
  /** Who publishes it. */
  source: string
  version: string | undefined
}

const LIST = 'values'

export async function readGalaxy(path: string): Promise<Galaxy> {
  const about = new Map<string, unknown>()
  let hasClusters = false
  for await (const item of readJson(path, [LIST])) {
    if ('kind' in item) continue
    if (item.index === undefined) about.set(item.member, item.value)
    else hasClusters = true
  }
  const text = (member: string) => {
    const value = about.get(member)
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
  if (text('type') === '' || !hasClusters) throw noGalaxy([...about.keys()])
  const [type, name, source] = [text('type'), text('name') || text('type'), text('source') || 'MISP Project']
  return { type, category: text('category'), name, source, version: text('version') || undefined }
}

export async function* readClusters(path: string): AsyncGenerator<JsonMember | Rejection> {
  for await (const item of readJson(path, [LIST])) {
    if ('kind' in item || item.index !== undefined) yield item
  }
}

function noGalaxy(members: readonly string[]): UnreadableFile {
  const found = members.length === 0 ? 'It has none.' : `It has ${members.slice(0, 8).join(', ')}.`
  const message = `The file is no cluster file of a MISP galaxy: these have the members type and values, a list of clusters. ${found}`
  return new UnreadableFile('MALFORMED', message, { line: 1 })
}
