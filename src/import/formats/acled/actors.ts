import type { ActorKind } from '../../../vocabulary/index.ts'
import { listed, textIn } from '../../tables/cells/cells.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported, slugOf } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import { type AcledColumn, kindByInteraction } from './codebook.ts'

type Row = TableRow<AcledColumn>

export interface EventActor {
  id: string
  record: ImportedRecord
  side: 1 | 2
  kind: ActorKind
  /** In the ids of claims. */
  place: string
}

/** ACLED codes what an actor is by event, and an actor here has one kind: that of its first event in the file. */
export type KindsSeen = Map<string, ActorKind>

/** Those named in an event, each once on a side. ACLED has no ids for actors: the exact name is one. */
export function actorsOf(row: Row, event: string, seen: KindsSeen): EventActor[] {
  return sides.flatMap(({ side, actor, associates, inter }) => {
    const names = [textIn(row, actor), ...listed(row, associates, ';')].map((name) => name.replace(/\s+/gu, ' '))
    const distinct = [...new Set(names)].filter(Boolean)
    return distinct.map((name, at): EventActor => {
      const place = name === names[0] ? `actor-${side}` : `associate-${side}-${at}`
      const said = name === names[0] ? kindByInteraction(textIn(row, inter)) : kindByName(name)
      return eventActor({ name, said, side, place }, { row, event, seen })
    })
  })
}

const sides = [
  { side: 1, actor: 'actor1', associates: 'assoc_actor_1', inter: 'inter1' },
  { side: 2, actor: 'actor2', associates: 'assoc_actor_2', inter: 'inter2' },
] as const

interface Named {
  name: string
  said: ActorKind
  side: 1 | 2
  place: string
}

function eventActor(
  { name, said, side, place }: Named,
  { row, event, seen }: { row: Row; event: string; seen: KindsSeen },
): EventActor {
  const isUnidentified = /^unidentified\b/i.test(name)
  const id = isUnidentified ? `${event}-unidentified-${place}` : slugOf('actor', name)
  const known = isUnidentified ? 'UNIDENTIFIED_ARMED' : (seen.get(id) ?? said)
  if (!isUnidentified && !seen.has(id)) seen.set(id, known)
  return { id, kind: known, side, place, record: imported('actors', { id, kind: known, name: { en: name } }, row.line) }
}

/** Of those associated with an actor only the name is told. */
function kindByName(name: string): ActorKind {
  if (/^(?:civilians|protesters|rioters)\b/i.test(name)) return 'CIVILIANS'
  if (/^(?:military|police) forces of /i.test(name)) return 'STATE_FORCE'
  if (/^government of /i.test(name)) return 'STATE'
  return 'OTHER'
}
