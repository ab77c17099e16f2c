import { casualtyOutcome, partyScope } from '../../../vocabulary/index.ts'
import { RowProblem } from '../../tables/row-problem.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { shown } from '../imported.ts'
import type { ClaimField } from './claim-fields.ts'
import { tollIn } from './toll-words.ts'
import { wordIn } from './word-in.ts'

const outcomes = ['killed', 'wounded', 'missing', 'captured', 'displaced'] as const

/** The tolls of a row: of the party that is its object, else of all or of an unknown party. */
export function tollsIn(row: TableRow<ClaimField>, isOfParty: boolean) {
  const told = outcomes.filter((outcome) => row.text(outcome) !== '')
  if (told.length === 0) return undefined
  const scope = wordIn(row, 'toll_scope', partyScope) ?? (isOfParty ? 'PARTY' : 'UNKNOWN')
  return told.map((outcome) => {
    const words = row.text(outcome)
    const toll = tollIn(words)
    if (toll) return { outcome: casualtyOutcome.parse(outcome)!, partyScope: scope, ...toll }
    const forms = '6, 3-5, 2/3/5 (low, best, high), >=10, >10, ~10, several, a few, tens'
    throw new RowProblem(`${row.nameOf(outcome)} is ${shown(words)}. A toll is written as one of these: ${forms}.`)
  })
}
