import { isDeepStrictEqual } from 'node:util'
import type { Ask as AskServer } from '../support/serve.ts'
import { headersOf } from '../support/viewers.ts'
import { comparable } from './compare.ts'
import type { GraphOfWorlds } from './graph-of-worlds.ts'
import type { Ask } from './operations/ask.ts'
import { chooserOf } from './operations/chooser.ts'
import { operations } from './operations/operations.ts'
import type { AskingViewer, Oracle } from './oracle.ts'

/** An answer that is not as it must be. */
export interface Mismatch {
  readonly viewer: AskingViewer
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly expected: unknown
  readonly actual: unknown
}

export interface Examiner {
  readonly server: AskServer
  readonly oracle: Oracle
  readonly graph: GraphOfWorlds
}

/** How many pages are followed. */
const PAGES = 3

/** Asks server and oracle the same, following the cursors of each; gives the first difference. */
export async function examine({ server, oracle, graph }: Examiner, ask: Ask, at: number): Promise<Mismatch | null> {
  const viewer = { clearance: ask.viewer, seesPeople: ask.seesPeople }
  const operation = operations[ask.operation % operations.length]!
  const chooser = chooserOf({
    ask,
    operation: operations.indexOf(operation),
    world: graph.worlds[at]!,
    prefix: `w${at}`,
    ...graph,
  })
  const variables = operation.variables(chooser)
  const headers = headersOf(viewer.clearance, viewer.seesPeople)
  let [expectedAfter, actualAfter]: unknown[] = [null, null]
  for (let page = 0; page < PAGES; page += 1) {
    const expected = await oracle(viewer, operation.text, { ...variables, after: expectedAfter })
    const answer = await server(operation.text, { ...variables, after: actualAfter }, headers)
    const actual = { data: answer.data, errors: answer.errors.map(({ extensions }) => extensions.code) }
    const pair = expected.errors.length > 0 ? [expected.errors, actual.errors] : [expected, actual]
    const [wanted, given] = pair.map((one) => comparable(one))
    if (!isDeepStrictEqual(wanted, plain(given)) && !isDeepStrictEqual(plain(wanted), plain(given)))
      return {
        viewer,
        operation: operation.text,
        variables: { ...variables, after: page },
        expected: wanted,
        actual: given,
      }
    expectedAfter = endCursor(expected.data, operation.page)
    actualAfter = endCursor(actual.data, operation.page)
    if (expectedAfter === null) return null
  }
  return null
}

/** Without the prototypes that GraphQL leaves out. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

function endCursor(data: unknown, page: readonly string[] | undefined): unknown {
  if (page === undefined) return null
  const found = page.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], data)
  const { pageInfo } = (found ?? {}) as { pageInfo?: { hasNextPage: boolean; endCursor: string | null } }
  return pageInfo?.hasNextPage ? pageInfo.endCursor : null
}
