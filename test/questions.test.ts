import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { packageRoot } from '../src/lib/package-root.ts'
import { holdToAnswers } from './support/hold-to-answers.ts'
import type { Ask } from './support/serve.ts'
import { serveSeeds } from './support/serve-seeds.ts'
import { testDatabase } from './support/test-database.ts'

const database = testDatabase()
let served: Ask

beforeAll(async () => {
  served = await serveSeeds(database, [join(packageRoot, 'seeds/sy24-deir-ez-zor')])
})

afterAll(() => database.close())

holdToAnswers('sy24-deir-ez-zor', (...operation) => served(...operation))
