import type { ActorKind } from '../../../vocabulary/index.ts'
import { edtfOf } from '../../tables/cells/cell-date.ts'
import { coded, listed, numericId, textIn } from '../../tables/cells/cells.ts'
import { type Origin, recordOf } from '../../tables/record-of.ts'
import { RowProblem } from '../../tables/row-problem.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported, shown } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import { partyId } from '../ucdp/party.ts'
import { codedByUcdp } from '../ucdp/publisher.ts'
import { namesOf } from './actor-names.ts'
import { type ActorColumn, organisation, ties } from './codebook.ts'

type Row = TableRow<ActorColumn>

export interface KnownActor {
  kind: ActorKind
  name: string
}

interface Context {
  origin: Origin
  /** Every actor of the file, so that one is the same wherever it is named. */
  known: ReadonlyMap<string, KnownActor>
  /** How many rows of the actor came before this one. */
  earlier: number
}

/** A row: an actor with its names, and what UCDP claims of it. */
export function* actorRow(row: Row, { origin, known, earlier }: Context): Generator<ImportedRecord> {
  const id = numericId(row, 'ActorId')
  const organised = coded(row, 'Org', organisation)
  const { name, aliases } = namesOf(row)
  if (name === '') throw new RowProblem(`${row.nameOf('NameData')} is empty.`)
  const actor = { id: partyId(id), kind: known.get(id)?.kind ?? organised.kind, name: { en: name } }
  yield imported('actors', { ...actor, ...(aliases ? { aliases } : {}) }, row.line)

  const key = earlier === 0 ? id : `${id}-row-${earlier + 1}`
  const common = { ...codedByUcdp, modality: 'STATED', subject: partyId(id), record: recordOf(row, origin) } as const
  const value = { key: organised.key, en: organised.en }
  yield imported('claims', { ...common, id: `${key}-organised`, predicate: 'CHARACTERISED_AS', value }, row.line)

  for (const { name: tie, predicate, when, ids, names, statement } of ties) {
    const heldDuring = edtfOf(textIn(row, when))
    for (const [other, otherName] of othersIn(row, ids, names)) {
      const { kind, name } = known.get(other) ?? { kind: 'OTHER', name: otherName }
      yield imported('actors', { id: partyId(other), kind, name: { en: name } }, row.line)
      const said = {
        predicate,
        object: partyId(other),
        heldDuring,
        ...(statement ? { statement: { en: statement } } : {}),
      }
      yield imported('claims', { ...common, ...said, id: `${key}-${tie}-${other}` }, row.line)
    }
  }
}

/** Ids and names are lists side by side; where they are out of step, the ids decide and the names stay in the record. */
function othersIn(row: Row, ids: ActorColumn, names: ActorColumn): [id: string, name: string][] {
  const others = listed(row, ids, /[,;]/u).map((id) => {
    const number = /^(\d+)(?:\.0+)?$/.exec(id)?.[1]
    if (number === undefined) throw new RowProblem(`${row.nameOf(ids)} has ${shown(id)}, and must list whole numbers.`)
    return String(Number(number))
  })
  const parts = others.length === 1 ? [textIn(row, names)] : listed(row, names, /[,;]/u)
  const inStep = parts.length === others.length
  return others
    .map((id, at): [string, string] => [id, (inStep && parts[at]) || `Actor ${id} of UCDP`])
    .filter(([id], at) => others.indexOf(id) === at)
}
