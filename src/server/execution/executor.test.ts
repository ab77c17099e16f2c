import { join } from 'node:path'
import fc, { type GeneratorValue } from 'fast-check'
import { type ExecutionResult, type GraphQLResolveInfo, getOperationAST, parse, validate } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { AppError } from '../../errors/app-error.ts'
import { packageRoot } from '../../lib/package-root.ts'
import { buildSchemaFromFiles } from '../schema/build-schema.ts'
import { makeExecutable } from '../schema/executable-schema.ts'
import { type Executor, plannedExecutor, referenceExecutor } from './executor.ts'
import { irregularities } from './testing/irregularities.ts'
import { randomLayout } from './testing/random-layout.ts'
import { randomOperation } from './testing/random-operation.ts'

type LayOut = (info: GraphQLResolveInfo) => unknown

const schema = buildSchemaFromFiles(join(packageRoot, 'schema'))
const rootFields = Object.keys(schema.getQueryType()!.getFields())
makeExecutable(schema, [
  {
    queries: Object.fromEntries(
      rootFields.map((name) => [name, (_parent, _args, context, info) => (context as unknown as LayOut)(info)]),
    ),
  },
])
const reference = referenceExecutor(schema)

async function run(executor: Executor, text: string, layOut: LayOut, variables = {}): Promise<ExecutionResult> {
  const document = parse(text)
  const operation = getOperationAST(document) ?? undefined
  return executor({ document, operation, operationName: undefined, variables, context: layOut })
}

/** As it is sent, and what errors came of. */
function sent({ data, errors }: ExecutionResult): string {
  return JSON.stringify(
    { data, errors: errors?.map((error) => [error, error.originalError?.constructor.name]) },
    null,
    1,
  )
}

/** What it asks of the reference is seen. */
function watched() {
  const asked = vi.fn(reference)
  return { asked, planned: plannedExecutor(schema, asked) }
}

describe('the planned executor', () => {
  const laidOut = {
    __typename: 'Claim',
    id: 'c1',
    it: { __typename: 'Actor', id: 'a1', called: 'Hawks' },
    kind: 'Claim',
  }

  const whole = {
    ...laidOut,
    recordedAt: '2021-03-01T00:00:00Z',
    polarity: 'ASSERTED',
    verb: null,
    document: { __typename: 'Document', lang: 'ar' },
    supportTypes: ['WEAPONS'],
  }

  it('completes by itself what is as it should be: aliases, fragments, types and what is skipped', async () => {
    const { asked, planned } = watched()
    const text = `query ($no: Boolean = false) {
      __typename
      first: claim(ref: "isnad:any") { ...Part id @include(if: $no) kind: __typename }
    }
    fragment Part on Claim { it: claimant { __typename ... on Actor { called: name } ... on Source { other: name } } }`
    const answer = await run(planned, text, async () => laidOut)
    expect(sent(answer)).toBe(
      sent({ data: { __typename: 'Query', first: { it: { __typename: 'Actor', called: 'Hawks' }, kind: 'Claim' } } }),
    )
    expect(asked).not.toHaveBeenCalled()
  })

  it('answers one document anew for each request, with what that request skips', async () => {
    const document = parse('query ($no: Boolean!) { claim(ref: "isnad:any") { id kind: __typename @skip(if: $no) } }')
    const planned = plannedExecutor(schema)
    const ask = (no: boolean) =>
      planned({
        document,
        operation: getOperationAST(document)!,
        operationName: undefined,
        variables: { no },
        context: async () => laidOut,
      })
    expect(JSON.stringify([await ask(true), await ask(false), await ask(true)])).toBe(
      JSON.stringify([
        { data: { claim: { id: 'c1' } } },
        { data: { claim: { id: 'c1', kind: 'Claim' } } },
        { data: { claim: { id: 'c1' } } },
      ]),
    )
  })

  it('says where a null stands that may not, takes it up to the next that may be null, and asks nothing twice', async () => {
    const layOut = vi.fn(async () => ({ ...laidOut, it: { __typename: 'Actor', id: null } }))
    const text = '{ claim(ref: "isnad:any") { id it: claimant { id } } it: claim(ref: "isnad:any") { id } }'
    const { data, errors } = await run(watched().planned, text, layOut)
    expect(sent({ data, errors: [] })).toBe(sent({ data: { claim: null, it: { id: 'c1' } }, errors: [] }))
    expect(errors?.map(({ path }) => path)).toEqual([['claim', 'it', 'id']])
    expect(layOut).toHaveBeenCalledTimes(2)
  })

  it.each([
    [
      'throws',
      () => {
        throw new AppError('UNKNOWN_REF', 'Nothing is known by it.')
      },
    ],
    [
      'refuses',
      async () => {
        throw new AppError('UNKNOWN_REF', 'Nothing is known by it.')
      },
    ],
  ])('reports what a root field %s once', async (_, failing) => {
    const layOut = vi.fn<LayOut>(failing)
    const answer = await run(watched().planned, '{ claim(ref: "isnad:any") { id } }', layOut)
    expect(sent(answer)).toBe(sent(await run(reference, '{ claim(ref: "isnad:any") { id } }', failing)))
    expect(answer.errors?.map(({ originalError }) => originalError)).toEqual([expect.any(AppError)])
    expect(layOut).toHaveBeenCalledOnce()
  })

  it.each(['id', 'recordedAt', 'polarity', 'verb', 'it', 'document', 'supportTypes', 'lang'])(
    'answers as the reference does whatever is laid out as %s',
    async (key) => {
      const text = `{ claim(ref: "isnad:any") {
        id recordedAt polarity verb: reportingVerb it: claimant { id } document { lang } supportTypes
      } }`
      const { asked, planned } = watched()
      await run(planned, text, async () => whole)
      expect(asked).not.toHaveBeenCalled()
      for (const make of irregularities) {
        const made = key === 'lang' ? { document: { lang: make() } } : { [key]: make() }
        const layOut = async () => ({ ...whole, ...made })
        expect(sent(await run(planned, text, layOut))).toBe(sent(await run(reference, text, layOut)))
      }
    },
  )

  it('leaves introspection and wrong variables to the reference', async () => {
    const { asked, planned } = watched()
    const never: LayOut = () => expect.fail('Nothing is to be asked.')
    const [tells, refuses] = [
      await run(planned, '{ __schema { queryType { name } } }', never),
      await run(planned, 'query ($ref: Ref!) { claim(ref: $ref) { id } }', never, { ref: 5 }),
    ]
    expect(tells.data).toEqual({ __schema: { queryType: { name: 'Query' } } })
    expect(refuses.errors).toHaveLength(1)
    expect(asked).toHaveBeenCalledTimes(2)
  })
})

describe('random operations', () => {
  const [RUNS, PATIENCE_MS] = [400, 120_000]

  /** Each root field is laid out once, and the same for whoever asks. */
  function remembered(random: GeneratorValue, irregular: number): LayOut {
    const known = new Map<unknown, unknown>()
    const failed = new Set<unknown>()
    return async (info) => {
      const { key } = info.path
      if (!known.has(key)) {
        if (random(fc.nat, 99) < irregular) failed.add(key)
        known.set(key, randomLayout(info, { random, irregular }))
      }
      if (failed.has(key)) throw new AppError('UNKNOWN_REF', `Nothing is known by what ${key} names.`)
      return known.get(key)
    }
  }

  it.each([
    ['as they should be', 0],
    ['not all as they should be', 2],
  ])(
    'are answered as the reference does where values are %s',
    async (_, irregular) => {
      const counts = { alone: 0, withErrors: 0 }
      const property = fc.asyncProperty(fc.gen(), async (random) => {
        const { text, variables } = randomOperation(schema, random)
        fc.pre(validate(schema, parse(text)).length === 0)
        const layOut = remembered(random, irregular)
        const expected = await run(reference, text, layOut, variables)
        const { asked, planned } = watched()
        expect(sent(await run(planned, text, layOut, variables))).toBe(sent(expected))
        if (expected.errors === undefined && irregular === 0 && !/__schema|__proto__/u.test(text))
          expect(asked).not.toHaveBeenCalled()
        counts.alone += asked.mock.calls.length === 0 ? 1 : 0
        counts.withErrors += expected.errors === undefined ? 0 : 1
      })
      await fc.assert(property, { numRuns: RUNS, seed: 1 })
      expect(counts.alone).toBeGreaterThan(RUNS / 10)
      if (irregular > 0) expect(counts.withErrors).toBeGreaterThan(RUNS / 10)
    },
    PATIENCE_MS,
  )
})
