import { compile } from '../../cypher/compile.ts'
import { decodeField } from '../../cypher/decode-row.ts'
import type { IndexedOrder, PagePlan, WitnessedCondition } from '../../cypher/plan.ts'
import { type Late, requestValues } from '../../cypher/request-values.ts'
import type { Fragment, Variable } from '../../cypher/text/fragment.ts'
import { assertFound } from '../../entities/assert-found.ts'
import type { Reading } from '../../lens/reading.ts'
import type { Database } from '../../neo4j/database.ts'

/** A list of nodes in the order of a unique key, and what is read of each. */
export interface List {
  /** Of the statement. */
  readonly name: string
  readonly hint: string
  readonly pattern: (from: Variable, node: Variable) => Fragment
  readonly where: (node: Variable) => readonly Fragment[]
  readonly each?: Fragment
  readonly index?: (node: Variable) => IndexedOrder
  readonly key: (node: Variable) => Fragment
  readonly witnessed?: WitnessedCondition
  readonly read: (node: Variable) => Fragment
  /** Whether its conditions are those of the lens, which has references to resolve. */
  readonly throughLens: boolean
}

/** How many nodes one statement reads. */
const PAGE = 500
/** Where evidence decides about each, it is read too. */
const WEIGHED_PAGE = 100

/** Reads a list to its end, a page with each statement, from where the page before ended. */
export async function* readList<T>(
  database: Pick<Database, 'read'>,
  reading: Reading,
  list: List,
): AsyncGenerator<readonly T[]> {
  const plan = pagePlan(list)
  const refs = list.throughLens ? reading.refs : []
  const statement = compile({ name: list.name, refs, root: plan })
  for (let after: string | null = ''; after !== null; ) {
    const request = requestValues({}, after)
    const [row] = await database.read(statement.bind(request))
    assertFound(refs, row!.found as string[][], request)
    const page = decodeField(plan, row!.value, request) as Page<T>
    after = page.next
    if (page.rows.length > 0) yield page.rows
  }
}

interface Page<T> {
  readonly rows: readonly T[]
  readonly next: string | null
}

function pagePlan(list: List): PagePlan {
  const { hint, pattern, where, each, key, index, witnessed, read } = list
  const after: Late<string> = ({ context }) => context as string
  return {
    kind: 'page',
    label: list.name,
    hint,
    match: { pattern, where },
    ...(each && { each }),
    key,
    ...(index && { index }),
    owner: null,
    after,
    limit: () => (witnessed === undefined ? PAGE : WEIGHED_PAGE),
    items: [{ kind: 'column', label: hint, read, decode: (raw) => raw }],
    counted: false,
    keyed: true,
    ...(witnessed && { witnessed }),
    decode: ({ rows, cutAt }) => ({ rows: rows.map(({ items }) => items[0]), next: cutAt }),
  }
}
