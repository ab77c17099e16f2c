import { findCircles } from '../../../lib/graphs/find-circles.ts'
import type { Path, SeedKind, SeedRow } from '../files/seed-file.ts'
import { idOf, type Seed } from '../seed.ts'
import { fieldsAt } from './fields-at.ts'

interface Relation {
  kind: SeedKind
  field: string
  verb: string
}

/** A chain of these that leads back to its beginning says nothing. */
const acyclic: readonly Relation[] = [
  { kind: 'places', field: 'within', verb: 'lies within' },
  { kind: 'documents', field: 'knownThrough.*', verb: 'is known through' },
  { kind: 'claims', field: 'supersedes.*', verb: 'supersedes' },
]

/** Of these a longer circle is a finding (reports that rest on one another), but nothing rests on itself. */
const irreflexive: readonly Relation[] = [
  { kind: 'sources', field: 'owner', verb: 'is owned by' },
  { kind: 'documents', field: 'cites.*', verb: 'cites' },
  { kind: 'claims', field: 'derivedFrom.*.claim', verb: 'derives from' },
  { kind: 'claims', field: 'relations.*.to', verb: 'relates to' },
]

export function checkCycles(seed: Seed) {
  for (const relation of acyclic) {
    const steps = stepsOf(seed, relation)
    const graph = new Map([...steps].map(([ref, { targets }]) => [ref, targets.map(({ to }) => to)]))
    for (const circle of findCircles(graph)) reportCircle(seed, relation, circle, steps)
  }
  for (const relation of irreflexive) {
    const steps = stepsOf(seed, relation)
    for (const [ref, { targets }] of steps) {
      if (targets.some(({ to }) => to === ref)) reportCircle(seed, relation, [ref], steps)
    }
  }
}

interface Step {
  row: SeedRow
  targets: { to: string; path: Path }[]
}

function stepsOf(seed: Seed, { kind, field }: Relation): Map<string, Step> {
  const steps = new Map<string, Step>()
  for (const [ref, definition] of seed.definitions) {
    if (definition.kind !== kind) continue
    const targets = fieldsAt(definition.row.value, field).flatMap(({ value, path }) =>
      typeof value === 'string' ? [{ to: seed.resolve(value), path }] : [],
    )
    steps.set(ref, { row: definition.row, targets })
  }
  return steps
}

function reportCircle(seed: Seed, { verb }: Relation, circle: string[], steps: Map<string, Step>) {
  const { row, targets } = steps.get(circle[0]!)!
  const { path } = targets.find(({ to }) => to === (circle[1] ?? circle[0]))!
  const ids = [...circle, circle[0]!].map((ref) => idOf(steps.get(ref)!.row))
  const message =
    circle.length === 1 ? `${ids[0]} ${verb} itself.` : `This leads in a circle: ${ids.join(` ${verb} `)}.`
  seed.report(row, path, 'CYCLE', message)
}
