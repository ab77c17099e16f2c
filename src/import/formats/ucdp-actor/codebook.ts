import type { ActorKind, Predicate } from '../../../vocabulary/index.ts'
import { needed, optional, type TableLayout } from '../../tables/table-layout.ts'

/** A row is an actor; some releases have several rows of one. */
export const layout = {
  title: 'UCDP Actor',
  columns: {
    ActorId: needed('ActorId', 'ActorID', 'actor_id'),
    NameData: needed('NameData', 'Name', 'name_data'),
    NameOrig: optional(),
    NameOrigFull: optional('NameOrigFull', 'NameFull'),
    NameOrigFullEng: optional('NameOrigFullEng', 'NameFullEng'),
    NameChange: optional(),
    NewName: optional(),
    NewNameFullMotherTongue: optional('NewNameFullMotherTongue', 'NewNameFull'),
    NewNameFullEng: optional(),
    Org: needed(),
    Splinter: optional(),
    NamePrev: optional(),
    ActorIdPrev: optional(),
    SplitTemp: optional(),
    NameSplitTemp: optional(),
    ActorIdSplitTemp: optional(),
    Alliance: optional(),
    NameAlliance: optional(),
    ActorIdAlliance: optional(),
    JoinGroup: optional(),
    GroupName: optional(),
    ActorIdGroup: optional(),
  },
} satisfies TableLayout

export type ActorColumn = keyof typeof layout.columns

/** By Org: what sort of actor it is, and how that is said. */
export const organisation: Record<string, { kind: ActorKind; key: string; en: string }> = {
  1: { kind: 'REBEL_GROUP', key: 'formally-organised-group', en: 'a formally organised group' },
  2: { kind: 'OTHER', key: 'informally-organised-group', en: 'an informally organised group of supporters' },
  3: { kind: 'IDENTITY_MILITIA', key: 'communal-group', en: 'a group organised along communal lines' },
  4: { kind: 'STATE', key: 'government', en: 'the government of a state' },
}

interface Tie {
  /** In the ids of claims. */
  name: string
  predicate: Predicate
  /** Whether it holds; some releases may write the date instead of 1. */
  when: ActorColumn
  ids: ActorColumn
  names: ActorColumn
  statement?: string
}

/** What ties an actor to others, each listed with its ids and names. */
export const ties: readonly Tie[] = [
  { name: 'split-from', predicate: 'SPLIT_FROM', when: 'Splinter', ids: 'ActorIdPrev', names: 'NamePrev' },
  {
    name: 'split-for-a-time-from',
    predicate: 'SPLIT_FROM',
    when: 'SplitTemp',
    ids: 'ActorIdSplitTemp',
    names: 'NameSplitTemp',
    statement: 'It split off for a time.',
  },
  { name: 'allied-with', predicate: 'ALLIED_WITH', when: 'Alliance', ids: 'ActorIdAlliance', names: 'NameAlliance' },
  { name: 'member-of', predicate: 'MEMBER_OF', when: 'JoinGroup', ids: 'ActorIdGroup', names: 'GroupName' },
]
