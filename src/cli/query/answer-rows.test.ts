import { expect, test } from 'vitest'
import { type AnswerRow, answerRows } from './answer-rows.ts'
import { printCsv } from './print-csv.ts'

test('a page is a row for each of its nodes', () => {
  const nodes = [
    { statement: 'a', document: { title: 'T', source: { name: 'S' } }, supportTypes: ['WEAPONS', 'FUNDING'] },
    { statement: 'b', document: null, supportTypes: [] },
  ]
  const rows = answerRows({ claims: { totalCount: 2, nodes } })
  expect(rows).toEqual([
    { statement: 'a', 'document.title': 'T', 'document.source.name': 'S', supportTypes: 'WEAPONS | FUNDING' },
    { statement: 'b', document: null, supportTypes: '' },
  ])
  const edges = nodes.map((node) => ({ cursor: 'x', node }))
  expect(answerRows({ claims: { edges } })).toEqual(rows)
  expect(answerRows({ actor: { claims: { nodes } } })).toEqual(rows)
})

test('a list is a row for each entry, anything else is one row', () => {
  expect(answerRows({ datasets: [{ title: 'a' }, { title: 'b' }] })).toEqual([{ title: 'a' }, { title: 'b' }])
  expect(answerRows({ actor: { name: 'a' }, place: null })).toEqual([{ 'actor.name': 'a', place: null }])
  expect(answerRows({ actors: [{ names: [{ value: 'a' }, { value: 'b' }] }] })).toEqual([{ names: 'a | b' }])
  expect(answerRows({ languages: ['ar', 'en'] })).toEqual([{ value: 'ar' }, { value: 'en' }])
})

test('CSV quotes what needs it, and disarms what a spreadsheet would take for a formula', () => {
  const rows: AnswerRow[] = [
    { a: 'x, "y"', b: 1 },
    { a: '=1+1', c: 'line\nbreak' },
  ]
  expect(printCsv(rows)).toBe(['a,b,c', '"x, ""y""",1,', `'=1+1,,"line\nbreak"`, ''].join('\r\n'))
})
