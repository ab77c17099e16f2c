import type { ActorKind } from '../../../vocabulary/index.ts'
import { imported } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'

/** The one id space of the actors of UCDP, from release 17 on. */
export const partyId = (id: string) => `ucdp:${id}`

/** A party as UCDP names it. Two of one name stay two: the id alone tells who it is. */
export function party(id: string, name: string, line: number): ImportedRecord {
  return imported('actors', { id: partyId(id), kind: kindOf(name), name: { en: name } }, line)
}

/**
 * By the conventions of UCDP's names, for its event and support data tell no more of a party. Those that are no
 * government are listed as rebel groups; ucdp-actor tells communal groups apart.
 */
function kindOf(name: string): ActorKind {
  if (/^governments? of /i.test(name)) return 'STATE'
  if (/^civilians?$/i.test(name)) return 'CIVILIANS'
  if (/\belements$/i.test(name)) return 'OTHER'
  return 'REBEL_GROUP'
}
