import type { GraphQLResolveInfo } from 'graphql'
import { compile } from '../cypher/compile.ts'
import { decodeField } from '../cypher/decode-row.ts'
import { estimate } from '../cypher/estimate.ts'
import type { FieldPlan, ItemPlan, StatementPlan } from '../cypher/plan.ts'
import { planItem } from '../cypher/plan-object.ts'
import { type Late, type RequestValues, requestValues } from '../cypher/request-values.ts'
import type { Dependencies } from '../cypher/selection/dependencies.ts'
import { type SelectedField, selectedField } from '../cypher/selection/selection.ts'
import { type Parameter, parameter } from '../cypher/text/fragment.ts'
import type { AppError } from '../errors/app-error.ts'
import type { Lens } from '../generated/schema-types.ts'
import { narrowAtRoot } from '../lens/narrow.ts'
import type { Reading } from '../lens/reading.ts'
import { asItStands } from '../lib/end-of-time.ts'
import { assertFound } from './assert-found.ts'
import type { RequestContext } from './entity-module.ts'

/** What planning of a root field starts from. */
export interface RootField {
  readonly field: SelectedField
  readonly reading: Reading
  readonly below: (field: SelectedField, reading?: Reading) => ItemPlan
  /** The same reading of the record as it stood at another moment. */
  readonly readingAt: (knownAt: Parameter) => Reading
}

/** How a root field says itself as of which moment the record is read; else its lens may say it. */
export type MomentOf = (field: SelectedField) => Parameter

/** Answers a root field with one statement. */
export function readRoot(
  context: RequestContext,
  info: GraphQLResolveInfo,
  plan: (root: RootField) => FieldPlan,
  momentOf?: MomentOf,
): Promise<unknown> {
  return planRoot(context, info, (root) => ({ plan: plan(root) }), momentOf).read()
}

/** A root field that is planned for this request, or was for one like it. */
export interface PlannedRoot<P> {
  readonly planned: P
  readonly request: RequestValues
  /** Runs the statement; parameters given here stand in for those of the same name. */
  readonly read: (params?: Readonly<Record<string, unknown>>) => Promise<unknown>
  /** To be asked before the statement is run again; gives why it may not be. */
  readonly again: () => Promise<AppError | null>
}

/** Plans a root field, with what else its answer takes, unless the same was planned before. */
export function planRoot<P extends { readonly plan: FieldPlan }>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  make: (root: RootField) => P,
  momentOf?: MomentOf,
): PlannedRoot<P> {
  const { watch } = context
  let rows = 0
  const request = requestValues(info.variableValues, context, (count) => {
    rows += count
  })
  const key = `${info.path.key}`
  let isNew = false
  const { planned, statement, refs } = watch.step('plan', info.fieldName, () =>
    context.plans.plan(info.operation, key, request, (dependencies) => {
      isNew = true
      return planStatement(context, selectedField(info, dependencies), { dependencies, make, momentOf })
    }),
  )
  const proposed = {
    field: key,
    isNew,
    estimate: (counts: ReadonlyMap<string, number>) => estimate(planned.plan, { request, counts }),
  }
  context.admission.propose(proposed)
  const read = async (params?: Readonly<Record<string, unknown>>) => {
    const query = statement.bind(request)
    await context.admission.granted()
    const [row] = await context.run(params === undefined ? query : { ...query, params: { ...query.params, ...params } })
    assertFound(refs, row!.found as string[][], request)
    rows = 0
    const answer = watch.step('shape', info.fieldName, () => decodeField(planned.plan, row!.value, request))
    watch.rows(info.fieldName, rows)
    return answer
  }
  return { planned, request, read, again: () => context.admission.again(proposed) }
}

interface Planning<P> {
  readonly dependencies: Dependencies
  readonly make: (root: RootField) => P
  readonly momentOf: MomentOf | undefined
}

function planStatement<P extends { readonly plan: FieldPlan }>(
  context: RequestContext,
  field: SelectedField,
  { dependencies, make, momentOf }: Planning<P>,
) {
  const start = startReading(context.maxPageSize, dependencies.on(ofContext((of) => of.viewer.can('people:read'))))
  const lens = field.args.members<Lens>('lens')
  const readingAt = (knownAt: Parameter) => narrowAtRoot({ ...start, knownAt }, lens)
  const reading = readingAt(momentOf?.(field) ?? start.knownAt)
  const planned = make({
    field,
    reading,
    readingAt,
    below: (below, scope = reading) => planItem(context.models, below, scope),
  })
  const plan: StatementPlan = Object.freeze({ name: field.name, refs: reading.refs, root: planned.plan })
  context.onPlan(plan)
  return { planned, refs: plan.refs, statement: compile(plan) }
}

/** What a request brings, as values that are read when its statement is run. */
function ofContext<T>(read: (context: RequestContext) => T): Late<T> {
  return ({ context }) => read(context as RequestContext)
}

function startReading(maxPageSize: number, seesPeople: boolean): Reading {
  return {
    clearance: parameter(
      'clearance',
      ofContext(({ viewer }) => viewer.level),
    ),
    knownAt: parameter('knownAt', () => asItStands),
    languages: ofContext(({ languages }) => languages),
    seesPeople,
    maxPageSize,
    lenses: [],
    refs: [],
  }
}
