import * as vocabulary from '../../../vocabulary/index.ts'
import { RowProblem } from '../../tables/row-problem.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import type { ClaimField } from './claim-fields.ts'
import { isSaid, namedIn, namedRecord, readableSlug } from './named-record.ts'
import { dateIn, defined, textIn, wordIn } from './word-in.ts'

type Row = TableRow<ClaimField>

interface Spoken {
  claimant: string
  document?: string
  quote?: { text: string; lang?: string; locator?: string }
  records: ImportedRecord[]
}

/** Whose word a claim is and where it stands. A claimant that is left out, or called like the source, is the source itself. */
export function documentIn(row: Row): Spoken {
  const source = namedIn(row, 'source')
  const claimant = namedIn(row, 'claimant')
  const publisher = isSaid(source) ? namedRecord(source, 'source', row.line) : undefined
  const isOwnWord = !isSaid(claimant) || (claimant.name !== '' && claimant.name === source.name && claimant.id === '')
  if (isOwnWord && !publisher) {
    const columns = (['claimant', 'claimant_id', 'source'] as const).map((field) => row.nameOf(field))
    throw new RowProblem(`${columns.join(', ')} are empty: nobody says it.`)
  }
  const voice = isOwnWord ? publisher! : namedRecord(claimant, 'actor', row.line)
  const document = documentRecord(row, publisher?.id)
  const records = [publisher?.record, voice.record, document.record].filter((record) => record !== undefined)
  return { claimant: voice.id, document: document.id, quote: quoteIn(row), records: [...new Set(records)] }
}

function documentRecord(row: Row, source: string | undefined): { id?: string; record?: ImportedRecord } {
  const [title, url, given] = [row.text('document'), row.text('document_url'), row.text('document_id')]
  if (given !== '' && title === '' && url === '') return { id: given }
  if (title === '' && url === '') return {}
  if (given.includes(':') && source === undefined) return { id: given }
  if (source === undefined) throw new RowProblem(`${row.nameOf('source')} is empty: who published the document?`)
  const id = given || readableSlug('document', JSON.stringify([source, title, url, row.text('document_date')]))
  const value = defined({
    id,
    title: title || url,
    kind: wordIn(row, 'document_kind', vocabulary.documentKind) ?? 'ARTICLE',
    source,
    lang: textIn(row, 'document_lang'),
    url: url || undefined,
    publishedOn: dateIn(row, 'document_date'),
  })
  return { id, record: imported('documents', value, row.line) }
}

function quoteIn(row: Row) {
  const text = row.text('quote')
  if (text === '') return undefined
  return defined({ text, lang: textIn(row, 'quote_lang'), locator: textIn(row, 'quote_locator') })
}
