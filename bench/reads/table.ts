import type { Measures } from './measure.ts'

const columns = [
  'operation',
  'request p50 / p95',
  'statement p50 / p95',
  'floor p50',
  '× floor',
  'planning',
  'db hits',
  'of the floor',
  '× floor',
  'scans, sorts and the like, with their rows',
]

/** The measures as a table of Markdown; times in milliseconds. */
export const tableHead = () => `| ${columns.join(' | ')} |\n|---${'|--:'.repeat(columns.length - 2)}|---|`

export function tableRow({ name, request, statements, floor }: Measures): string {
  const { dbHits, costly } = statements.profile
  const cells = [
    statements.count === 1 ? name : `${name} (${statements.count} statements)`,
    `${ms(request.p50)} / ${ms(request.p95)}`,
    `${ms(statements.p50)} / ${ms(statements.p95)}`,
    floor ? ms(floor.p50) : '',
    floor ? (statements.p50 / floor.p50).toFixed(1) : '',
    ms(statements.planningMs),
    dbHits.toLocaleString('en'),
    floor ? floor.dbHits.toLocaleString('en') : '',
    floor ? (dbHits / Math.max(1, floor.dbHits)).toFixed(1) : '',
    [...costly].map(([operator, rows]) => `${operator} ${rows.toLocaleString('en')}`).join(', '),
  ]
  return `| ${cells.join(' | ')} |`
}

const ms = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0))
