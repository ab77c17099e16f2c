import type { Database } from '../../src/neo4j/database.ts'

/** Puts names in the place of what is minted, and back: an id reads `<valley:red>`, a cursor as what it holds. */
export interface MintedNames {
  readonly named: (value: unknown) => unknown
  readonly minted: (value: unknown) => unknown
}

export async function readMintedNames(database: Database): Promise<MintedNames> {
  const rows = await database.read({ name: 'mintedNames', text: idsText, params: {} })
  const names = new Map(rows.map(({ id, name }) => [id as string, name as string]))
  const nameOf = (id: string): string => names.get(id)?.replaceAll(idPattern, nameOf) ?? id
  const ids = new Map([...names.keys()].map((id) => [`<${nameOf(id)}>`, id]))

  const nameIds = (text: string) => text.replaceAll(idPattern, (id) => (names.has(id) ? `<${nameOf(id)}>` : id))
  const mintIds = (text: string) => text.replaceAll(/<[^<>]+>/gu, (name) => ids.get(name) ?? name)
  return {
    named: (value) =>
      mapTexts(value, (text) => (isCursor(text) ? `<cursor ${nameIds(decoded(text))}>` : nameIds(text))),
    minted: (value) =>
      mapTexts(value, (text) => {
        const cursor = /^<cursor (.*)>$/su.exec(text)?.[1]
        return cursor === undefined ? mintIds(text) : Buffer.from(mintIds(cursor)).toString('base64url')
      }),
  }
}

const idPattern = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/gu

const idsText = `/* mintedNames */
MATCH (dataset:Dataset)
WITH collect(dataset.scheme) AS schemes
MATCH (node:Node)
RETURN node.id AS id, CASE
    WHEN node:Claim OR node:Assessment THEN node.slug
    WHEN node:Proposition THEN
      'that ' + node.subjectId + ' ' + node.predicate + ' ' + coalesce(node.objectId, node.valueKey, '') + coalesce(' as ' + node.role, '')
    ELSE head(COLLECT { MATCH (node)-[:IDENTIFIED_BY]->(i) WHERE i.scheme IN schemes RETURN i.scheme + ':' + i.value })
  END AS name`

const decoded = (text: string): string => Buffer.from(text, 'base64url').toString()

/** A list in JSON, in the alphabet of base64url. */
const isCursor = (text: string): boolean => /^Wy[\w-]{8,}$/u.test(text) && decoded(text).startsWith('["')

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]))
}
