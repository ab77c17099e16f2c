import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute, parse } from 'graphql'
import { expect, it } from 'vitest'
import { readConfig } from '../../config.ts'
import { createPlanCache } from '../../cypher/plan-cache.ts'
import type { Admission, RequestContext } from '../../entities/entity-module.ts'
import { entityModules } from '../../entities/index.ts'
import { mergeModels } from '../../entities/merge-models.ts'
import { packageRoot } from '../../lib/package-root.ts'
import { questionModules } from '../../questions/index.ts'
import { buildSchemaFromFiles } from '../schema/build-schema.ts'
import { makeExecutable } from '../schema/executable-schema.ts'
import { createAdmission } from './admission.ts'
import { createRateLimit } from './rate-limit.ts'

const modules = [...entityModules, ...questionModules]
const schema = makeExecutable(buildSchemaFromFiles(join(packageRoot, 'schema')), modules)
const models = mergeModels(modules)
const { limits } = readConfig({})

const seeds = join(packageRoot, 'seeds')
const files = (readdirSync(seeds, { recursive: true }) as string[]).filter((name) => name.endsWith('.graphql'))

it('all ready-made questions are answered at once, however large the graph', async () => {
  const rate = createRateLimit(limits.maxCostPerMinute, () => 0)
  const charge = (rows: number) => expect(rate.take('one', rows)).toBe(0)
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const counts = () => Promise.reject(new Error('Nothing is counted: any number of nodes may be there.'))
    const admission = createAdmission({ maxCost: limits.maxCost, counts, charge, onWeighed: () => undefined })
    const errors = await errorsOf(readFileSync(join(seeds, file), 'utf8'), admission)
    expect(new Set(errors), file).toEqual(new Set(['Admitted.']))
  }
})

/** Plans an operation and has it weighed, and stops where the database would be asked. */
async function errorsOf(source: string, admission: Admission): Promise<string[]> {
  const contextValue: RequestContext = {
    viewer: { name: 'anonymous', level: 0, can: () => false },
    languages: ['en'],
    maxPageSize: limits.maxPageSize,
    maxHops: limits.maxHops,
    admission,
    models,
    plans: createPlanCache(),
    onPlan: () => undefined,
    watch: { step: (_step, _statement, work) => work(), rows: () => undefined },
    run: () => Promise.reject(new Error('Admitted.')),
  }
  const { errors = [] } = await execute({ schema, document: parse(source), contextValue })
  return errors.map(({ message }) => message)
}
