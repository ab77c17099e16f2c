import type { Estimate } from '../../cypher/estimate.ts'
import type { Admission, ProposedRoot } from '../../entities/entity-module.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Asker } from './asker.ts'
import type { Counts } from './graph-counts.ts'

export interface AdmissionOptions {
  readonly maxCost: number
  readonly counts: () => Promise<Counts>
  readonly charge: Asker['charge']
  /** Told how many rows an operation is estimated to take, be it granted or not. */
  readonly onWeighed: (rows: number) => void
}

/** Weighs one operation, which is granted as a whole or not at all. */
export function createAdmission({ maxCost, counts, charge, onWeighed }: AdmissionOptions): Admission {
  const roots: Weighable[] = []
  let granted: Promise<void> | undefined
  let charged = 0
  return {
    propose: (root) => void roots.push(toWeighable(root)),
    granted: () => {
      granted ??= decide()
      return granted
    },
    again,
  }

  async function decide(): Promise<void> {
    // The root fields are planned one after the other, and the first of them has just asked.
    await Promise.resolve()
    const weighed = await weigh(roots)
    onWeighed(weighed.rows)
    if (weighed.rows > maxCost) throw tooCostly(weighed, maxCost)
    const planning = roots.reduce((all, { isNew, cost }) => all + (isNew ? cost.searches * PLANNED_ROWS : 0), 0)
    charge(weighed.rows + planning)
    charged = weighed.rows
  }

  async function again(root: ProposedRoot): Promise<AppError | null> {
    const run = toWeighable(root)
    const weighed = await weigh([...roots, run])
    if (weighed.rows > maxCost) return tooCostly(weighed, maxCost)
    roots.push(run)
    // Bounded by what there is, all may come to less than was charged before.
    charge(Math.max(0, weighed.rows - charged))
    charged = weighed.rows
    return null
  }

  async function weigh(runs: readonly Weighable[]): Promise<Weighed> {
    const asked = sumOf(runs)
    return asked.rows <= maxCost ? asked : bounded(runs)
  }

  /** Where the graph is small, so are its lists, however much is asked of them. */
  async function bounded(runs: readonly Weighable[]): Promise<Weighed> {
    const known = await counts()
    return sumOf(runs.map(({ field, estimate }) => ({ field, cost: estimate(known) })))
  }
}

/** Neo4j plans a search that it meets for the first time about as long as it reads so many rows. */
const PLANNED_ROWS = 1_000

type Weighable = ProposedRoot & { readonly cost: Estimate }

const toWeighable = (root: ProposedRoot): Weighable => ({ ...root, cost: root.estimate(new Map()) })

type Weighed = Pick<Estimate, 'rows' | 'most'>

function sumOf(roots: readonly { readonly field: string; readonly cost: Estimate }[]): Weighed {
  return roots.reduce<Weighed>(
    (sum, { field, cost: { rows, most } }) => ({
      rows: sum.rows + rows,
      most: most.rows > sum.most.rows ? { rows: most.rows, path: [field, ...most.path] } : sum.most,
    }),
    { rows: 0, most: { rows: 0, path: [] } },
  )
}

function tooCostly({ rows, most }: Weighed, limit: number): AppError {
  const [all, part, allowed] = [rows, most.rows, limit].map((number) => Math.round(number).toLocaleString('en'))
  const path = most.path.join('.')
  return new AppError(
    'QUERY_TOO_COSTLY',
    `The operation would read an estimated ${all} rows; this server allows ${allowed}. Most of them, ${part}, are below ${path}. Ask for smaller pages there and above it (first), for fewer links or hops, or for that part in an operation of its own.`,
    { details: { estimate: Math.round(rows), limit, path } },
  )
}
