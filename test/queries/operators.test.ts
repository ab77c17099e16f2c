import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createExplainer, type Operator, operatorsOf } from '../support/explain.ts'
import { fillDensely } from '../support/fill-densely.ts'
import { testDatabase } from '../support/test-database.ts'
import { type Golden, goldens } from './golden-files.ts'

/** What an operator does that no statement should do on a large graph. */
type Finding = string

/** Findings that cost nothing, with the reason why: each of them is met, or does not belong here. */
const harmless: Readonly<Record<Finding, string>> = {
  'follows every trail by WITHIN': 'A place lies directly in one other at most, so that one trail leads to each.',
  'scans Dataset': 'A viewer is told of all data sets, and these are few.',
  'sorts `dataset.orderKey` ASC': 'A viewer is told of all data sets, and these are few.',
}

const database = testDatabase()
const { explain, close } = createExplainer()
const operators = new Map<string, readonly Operator[]>()

beforeAll(async () => {
  await fillDensely(database)
  for (const golden of goldens) operators.set(golden.name, await operatorsFor(golden))
}, 900_000)
afterAll(async () => {
  await close()
  await database.close()
})

it('every statement begins at an index, walks closures without following each trail, and pages in the order of an index', () => {
  const found = [...operators].flatMap(([golden, all]) =>
    all.flatMap((operator) => findingOf(operator) ?? []).map((finding) => ({ finding, golden })),
  )
  expect(found.filter(({ finding }) => !(finding in harmless))).toEqual([])
  expect(new Set(found.map(({ finding }) => finding))).toEqual(new Set(Object.keys(harmless)))
})

it.each([
  ['evidence/lineage', 'RESTS_ON'],
  ['evidence/status', 'RESTS_ON'],
  ['evidence/status', 'OWNED_BY'],
  ['lists/places', 'WITHIN|TAKEN_FOR'],
  ['lists/places', 'TAKEN_FOR'],
  ['lists/incidents-of-place', 'WITHIN|TAKEN_FOR'],
  ['lists/incidents-of-place', 'TAKEN_FOR'],
  ['paths/strongest', 'ALLEGED'],
  ['paths/strongest-through-lens', 'ALLEGED'],
  ['paths/load-bearing', 'RESTS_ON'],
])('%s walks %s with pruning', (name, type) => {
  const walks = operators.get(name)!.filter(({ name: operator }) => operator.startsWith('VarLengthExpand(Pruning'))
  expect(walks.filter(({ details }) => details.includes(`:${type}*`))).not.toEqual([])
})

/** `head` keeps what it encloses from being shown; `last` has it planned in the same way, and shown. */
async function operatorsFor({ path }: Golden): Promise<Operator[]> {
  const params: Record<string, unknown>[] = JSON.parse(readFileSync(path('params.json'), 'utf8'))
  const texts = readFileSync(path('cypher'), 'utf8').split(/\n\n(?=\/\*)/u)
  const all: Operator[] = []
  for (const [index, given] of params.entries())
    all.push(...operatorsOf(await explain(texts[index]!.replaceAll('head(COLLECT {', 'last(COLLECT {'), given)))
  return all
}

function findingOf(operator: Operator): Finding | null {
  const { name, details } = operator
  if (isScan(operator)) return `scans ${/:(\w+)/u.exec(details)?.[1] ?? 'all'}`
  if (name === 'CartesianProduct' && !isOneRow(operator)) return 'joins unbound parts'
  if (name === 'Repeat(Trail)') return `follows every trail by ${typeOf(operatorsOf(operator.below.at(-1)!))}`
  if (name === 'VarLengthExpand(All)' && /\*\d*(\.\.)?\]/u.test(details))
    return `follows every trail by ${typeOf([operator])}`
  if (/^(Partial)?(Sort|Top)$/u.test(name) && comesInOrder(operator)) return `sorts ${details}`
  return null
}

const isScan = ({ name }: Operator): boolean => /Scan$/u.test(name) && !/Index(Contains|EndsWith)?Scan$/u.test(name)

/** Of look-ups of single nodes. */
const isOneRow = ({ name, below }: Operator): boolean =>
  /UniqueIndexSeek$/u.test(name) || (/^(CartesianProduct|Filter)$/u.test(name) && below.every(isOneRow))

/** Whether what is sorted comes, one by one, from where an index holds it by the key of its order. */
function comesInOrder({ name, details, below }: Operator): boolean {
  if (/Index|LabelScan/u.test(name)) return /Label/u.test(name) || /orderKey|key/u.test(details)
  return (
    /^((Partial)?(Sort|Top)|Filter|Projection|CacheProperties|\w*Apply)$/u.test(name) &&
    below.slice(0, 1).some(comesInOrder)
  )
}

/** The type of relationship that the first of these operators to expand one follows. */
const typeOf = (operators: readonly Operator[]): string =>
  operators.map(({ details }) => /-\[\w*:(\w+)/u.exec(details)?.[1]).find((type) => type !== undefined) ?? 'any type'
