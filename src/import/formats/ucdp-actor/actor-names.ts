import { textIn } from '../../tables/cells/cells.ts'
import type { TableRow } from '../../tables/table-row.ts'
import type { ActorColumn } from './codebook.ts'

/** The language of a name that the file calls the mother tongue, and does not name. */
const UNDETERMINED = 'und'

type Kind = 'ALIAS' | 'FORMER' | 'TRANSLATION'

/** The name in the data, and all others; those from before a change of name are former ones. */
export function namesOf(row: TableRow<ActorColumn>) {
  const text = (column: ActorColumn) => textIn(row, column).replace(/\s+/gu, ' ')
  const hasChanged = text('NewName') !== '' || /^[1-9]/.test(text('NameChange'))
  const before: Kind = hasChanged ? 'FORMER' : 'ALIAS'
  const others: [column: ActorColumn, language: string, kind: Kind][] = [
    ['NameOrig', 'en', before],
    ['NameOrigFull', UNDETERMINED, before],
    ['NameOrigFullEng', 'en', hasChanged ? 'FORMER' : 'TRANSLATION'],
    ['NewName', 'en', 'ALIAS'],
    ['NewNameFullMotherTongue', UNDETERMINED, 'ALIAS'],
    ['NewNameFullEng', 'en', 'TRANSLATION'],
  ]
  const name = text('NameData') || text('NewName') || text('NameOrig')
  const aliases: Record<string, { value: string; kind: Kind }[]> = {}
  const seen = new Set([name])
  for (const [column, language, kind] of others) {
    const value = text(column)
    if (value === '' || seen.has(value)) continue
    seen.add(value)
    aliases[language] = [...(aliases[language] ?? []), { value, kind }]
  }
  return { name, aliases: Object.keys(aliases).length > 0 ? aliases : undefined }
}
