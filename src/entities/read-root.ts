import type { GraphQLResolveInfo } from 'graphql'
import { compile } from '../cypher/compile.ts'
import { decodeField } from '../cypher/decode-row.ts'
import { parameter } from '../cypher/fragment.ts'
import type { FieldPlan, ItemPlan, RefsPlan } from '../cypher/plan.ts'
import { planItem } from '../cypher/plan-object.ts'
import { type SelectedField, selectedField } from '../cypher/selection.ts'
import { AppError } from '../errors/app-error.ts'
import type { Lens } from '../generated/schema-types.ts'
import { narrowAtRoot } from '../lens/narrow.ts'
import type { Reading } from '../lens/reading.ts'
import type { RequestContext } from './entity-module.ts'

/** What planning of a root field starts from. */
export interface RootField {
  readonly field: SelectedField
  readonly reading: Reading
  readonly below: (field: SelectedField, reading?: Reading) => ItemPlan
}

/** Answers a root field with one statement. */
export async function readRoot(
  context: RequestContext,
  info: GraphQLResolveInfo,
  plan: (root: RootField) => FieldPlan,
): Promise<unknown> {
  const root = rootField(context, info)
  return readPlan(context, root, plan(root))
}

export function rootField(context: RequestContext, info: GraphQLResolveInfo): RootField {
  const field = selectedField(info)
  const reading = narrowAtRoot(startReading(context), field.args.lens as Lens | null | undefined)
  return { field, reading, below: (below, scope = reading) => planItem(context.models, below, scope) }
}

/** Runs one plan of a root field; an unknown or hidden reference is the same error. */
export async function readPlan(
  context: RequestContext,
  { field, reading }: RootField,
  root: FieldPlan,
): Promise<unknown> {
  const [row] = await context.run(compile({ name: field.name, refs: reading.refs, root }))
  assertFound(reading.refs, row!.found as string[][])
  return decodeField(root, row!.value)
}

function startReading(context: RequestContext): Reading {
  return {
    clearance: parameter('clearance', context.viewer.level),
    knownAt: parameter('knownAt', context.now),
    seesPeople: context.viewer.can('people:read'),
    languages: context.languages,
    lenses: [],
    maxPageSize: context.maxPageSize,
    refs: [],
  }
}

function assertFound(lists: readonly RefsPlan[], found: readonly (readonly string[])[]): void {
  for (const [index, { argument, refs }] of lists.entries()) {
    const missing = refs.find((ref) => !found[index]!.includes(ref))
    if (missing !== undefined)
      throw new AppError(
        'UNKNOWN_REF',
        `${argument}: nothing is known by the reference "${missing}". Look it up with search, or leave it out.`,
      )
  }
}
