import { dateOf } from '../../tables/cells/cell-date.ts'
import { textIn } from '../../tables/cells/cells.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported, slugOf } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import type { GedColumn } from './codebook.ts'

type Row = TableRow<GedColumn>

interface Article {
  office: string
  date: string
  headline: string
}

const OFFICE_NOT_NAMED = 'office-not-named'

/** The articles that a row rests on, as documents of the offices that published them. */
export function articlesOf(row: Row): { records: ImportedRecord[]; ids: string[] } {
  const articles = articlesIn(row)
  const ids = [...new Set(articles.map(idOf))]
  const records = articles.flatMap((article) => recordsOf(article, row.line))
  return { records, ids }
}

const idOf = ({ office, date, headline }: Article) => slugOf('article', JSON.stringify([office, date, headline]))

function recordsOf(article: Article, line: number): ImportedRecord[] {
  const { office, date, headline } = article
  const source = office === '' ? OFFICE_NOT_NAMED : slugOf('office', office)
  const name = office === '' ? 'Office that is not named' : office
  const publishedOn = dateOf(date)
  return [
    imported('sources', { id: source, kind: 'OTHER', name: { en: name } }, line),
    imported(
      'documents',
      {
        id: idOf(article),
        kind: 'ARTICLE',
        title: headline || [name, date].filter(Boolean).join(', '),
        source,
        ...(publishedOn ? { publishedOn } : {}),
      },
      line,
    ),
  ]
}

/**
 * Offices, dates and headlines are lists side by side, separated by semicolons, which stand in headlines too. The list of
 * articles, each `"office,date,headline"`, tells which part is whose. Before 2013 there are articles in free text only.
 */
function articlesIn(row: Row): Article[] {
  const offices = split(textIn(row, 'source_office'))
  const entries = entriesOf(textIn(row, 'source_article'))
  if (offices.length === 0) return entries.map((headline) => ({ office: '', date: '', headline }))
  const dates = inStep(split(textIn(row, 'source_date')), textIn(row, 'source_date'), offices.length)
  const headlines = inStep(split(textIn(row, 'source_headline')), textIn(row, 'source_headline'), offices.length)
  return offices.map((office, at) => {
    const date = dates?.[at] ?? ''
    const entry = entries.length === offices.length ? entries[at]! : ''
    const start = `${office},${date},`
    const headline = entry.startsWith(start) ? entry.slice(start.length).trim() : (headlines?.[at] ?? '')
    return { office, date, headline }
  })
}

/** A list that has not one part for each office says nothing of any of them; that of a single office is all its own. */
function inStep(parts: string[], whole: string, length: number): string[] | undefined {
  if (parts.length === length) return parts
  return length === 1 ? [whole] : undefined
}

const split = (text: string) => (text === '' ? [] : text.split(';').map((part) => part.trim()))

function entriesOf(text: string): string[] {
  if (!text.startsWith('"')) return text === '' ? [] : [text]
  return text
    .replace(/^"|"$/gu, '')
    .split(/"\s*;\s*"/u)
    .map((entry) => entry.trim())
    .filter(Boolean)
}
