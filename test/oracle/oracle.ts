import { join } from 'node:path'
import { type GraphQLError, graphql } from 'graphql'
import type { Lens } from '../../src/generated/schema-types.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { buildSchemaFromFiles } from '../../src/server/schema/build-schema.ts'
import { type Marking, marking } from '../../src/vocabulary/index.ts'
import { viewerName } from '../support/viewers.ts'
import { queryAnswer } from './answers/query.ts'
import type { Facts } from './record/facts.ts'
import { assertMayName } from './view/judgement.ts'
import { readingOf } from './view/reading.ts'
import { assertKnown } from './view/refs.ts'
import { type View, viewOf } from './view/view.ts'

export interface Answered {
  readonly data: unknown
  /** Codes of what was refused. */
  readonly errors: readonly unknown[]
}

/** Who asks: with which clearance, and whether with the right to see who works here. */
export interface AskingViewer {
  readonly clearance: Marking
  readonly seesPeople: boolean
}

/** Answers an operation as somebody of that clearance may have it answered. */
export type Oracle = (
  viewer: AskingViewer,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answered>

const schema = buildSchemaFromFiles(join(packageRoot, 'schema'))

/**
 * The same schema over plain values: GraphQL executes the operation field by field on what the viewer may see. Nothing is planned,
 * compiled or indexed.
 */
export function oracleOf(facts: Facts, now = Date.now()): Oracle {
  const views = new Map<string, View>()
  const viewFor = ({ clearance, seesPeople }: AskingViewer, knownAt: number): View => {
    const key = `${clearance} ${seesPeople} ${knownAt}`
    if (!views.has(key)) views.set(key, viewOf(facts, { clearance: marking.rank(clearance), seesPeople }, knownAt))
    return views.get(key)!
  }
  return async (viewer, source, variableValues) => {
    const viewThrough = (lens: Lens | null | undefined) =>
      viewFor(viewer, lens?.knownAt == null ? now : Date.parse(lens.knownAt))
    const assertAllowed = () => {
      for (const input of Object.values(variableValues)) assertMayName(input, viewer.seesPeople)
    }
    const readingThrough = (lens: Lens | null | undefined, named?: View) => {
      const view = viewThrough(lens)
      assertAllowed()
      for (const input of Object.values(variableValues)) assertKnown(input, view)
      return readingOf(view, ['en'], lens == null ? [] : [lens], named)
    }
    const rootValue = {
      ...queryAnswer(readingThrough, assertAllowed),
      viewer: {
        name: viewerName(viewer.clearance, viewer.seesPeople),
        permissions: viewer.seesPeople ? ['people:read'] : [],
        clearance: viewer.clearance,
      },
    }
    const { data = null, errors = [] } = await graphql({ schema, source, rootValue, variableValues })
    return { data, errors: errors.map(codeOf) }
  }
}

/** What the oracle did not foresee is a fault of its own. */
function codeOf(error: GraphQLError): unknown {
  if (error.extensions.code === undefined) throw error.originalError ?? error
  return error.extensions.code
}
