import { beforeEach, describe, expect, it } from 'vitest'
import { createPlanCache } from './plan-cache.ts'
import { type RequestValues, requestValues } from './request-values.ts'
import { argumentsFrom } from './selection/arguments.ts'
import type { Dependencies } from './selection/dependencies.ts'

const operation = {}
const asking = (variables: Record<string, unknown>): RequestValues => requestValues(variables)
const argumentsOf = (dependencies: Dependencies) => argumentsFrom(({ variables }) => variables, dependencies)
let planned = 0

beforeEach(() => {
  planned = 0
})

describe('a plan', () => {
  it('serves requests that differ in what is read late', () => {
    const plan = planner((dependencies) => argumentsOf(dependencies).late('ref'))
    expect([asking({ ref: 'a' }), asking({ ref: 'b' })].map((request) => plan(request)(request))).toEqual(['a', 'b'])
    expect(planned).toBe(1)
  })

  it('serves only requests that give what planning looked at', () => {
    const plan = planner((dependencies) => argumentsOf(dependencies).fixed('direction'))
    expect(['UPSTREAM', 'BOTH', 'UPSTREAM'].map((direction) => plan(asking({ direction })))).toEqual([
      'UPSTREAM',
      'BOTH',
      'UPSTREAM',
    ])
    expect(planned).toBe(2)
  })

  it('depends on no more of an argument than planning asked', () => {
    const plan = planner((dependencies) =>
      argumentsOf(dependencies).fixed('ref', (ref) => (ref as string).includes(':')),
    )
    expect(['isnad:a', 'isnad:b', 'c'].map((ref) => plan(asking({ ref })))).toEqual([true, true, false])
    expect(planned).toBe(2)
  })

  it('takes null for what is missing, and tells it from what is given', () => {
    const plan = planner((dependencies) => argumentsOf(dependencies).optional('after') !== null)
    const given = [{}, { after: null }, { after: 'x' }, { after: 'y' }].map((variables) => plan(asking(variables)))
    expect(given).toEqual([false, false, true, true])
    expect(planned).toBe(2)
  })

  it('looks into input objects in the same way, and names their members in full', () => {
    const plan = planner((dependencies) => {
      const lens = argumentsOf(dependencies).members<{ modalities?: string[] }>('lens')
      return { path: lens?.path('modalities'), isGiven: lens?.optional('modalities') != null }
    })
    expect(plan(asking({ lens: { modalities: ['STATED'] } }))).toEqual({ path: 'lens.modalities', isGiven: true })
    expect(plan(asking({ lens: {} }))).toEqual({ path: 'lens.modalities', isGiven: false })
    expect(plan(asking({}))).toEqual({ path: undefined, isGiven: false })
    expect(planned).toBe(3)
  })

  it('may not look at a request when it is made', () => {
    const { fixed } = planner(argumentsOf)(asking({ ref: 'a' }))
    expect(() => fixed('ref')).toThrow('A plan is made')
  })

  it('is kept for its field of its operation only', () => {
    const cache = createPlanCache()
    const plan = (of: object, field: string) => cache.plan(of, field, asking({}), () => `${field} ${++planned}`)
    expect([plan(operation, 'a'), plan(operation, 'b'), plan({}, 'a'), plan(operation, 'a')]).toEqual([
      'a 1',
      'b 2',
      'a 3',
      'a 1',
    ])
  })
})

it('keeps a bounded number of variants, the latest of them', () => {
  const plan = planner((dependencies) => argumentsOf(dependencies).fixed('first'))
  for (let first = 0; first < 40; first += 1) plan(asking({ first }))
  plan(asking({ first: 39 }))
  expect(planned).toBe(40)
  plan(asking({ first: 0 }))
  expect(planned).toBe(41)
})

function planner<P>(make: (dependencies: Dependencies) => P): (request: RequestValues) => P {
  const cache = createPlanCache()
  return (request) =>
    cache.plan(operation, 'actor', request, (dependencies) => {
      planned += 1
      return make(dependencies)
    })
}
