import type { Rounds, Sample } from './rounds.ts'
import type { ServerName } from './servers.ts'

/** Medians over the rounds. */
export interface Figures {
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
  readonly crowdedP95: number
  readonly cpuMs: number
  readonly databaseCpuMs: number
  readonly rssMb: number
}

export interface Summary {
  readonly question: string
  readonly bytes: number
  readonly servers: Readonly<Partial<Record<ServerName, Figures>>>
  /** Isnad's figures by those of the others: the median of what the rounds gave, each server set against its neighbours in time. */
  readonly ratios: Readonly<Partial<Record<ServerName, Figures>>>
}

export function summarise(question: string, bytes: number, rounds: Rounds): Summary {
  const names = [...rounds[0]!.keys()]
  const figures = (samples: readonly Sample[]) => medians(samples.map(figuresOf))
  const ratioTo = (name: ServerName) =>
    medians(rounds.map((round) => divide(figuresOf(round.get('isnad')!), figuresOf(round.get(name)!))))
  const others = names.filter((name) => name !== 'isnad')
  return {
    question,
    bytes,
    servers: Object.fromEntries(names.map((name) => [name, figures(rounds.map((round) => round.get(name)!))])),
    ratios: Object.fromEntries(others.map((name) => [name, ratioTo(name)])),
  }
}

function figuresOf({ alone, crowded, cpuMs, databaseCpuMs, rssMb }: Sample): Figures {
  const { p50, p95 } = alone
  return { p50, p95, perSecond: crowded.perSecond, crowdedP95: crowded.p95, cpuMs, databaseCpuMs, rssMb }
}

const divide = (one: Figures, other: Figures) => byName((name) => one[name] / other[name])

const medians = (all: readonly Figures[]) => byName((name) => median(all.map((one) => one[name])))

const measured = ['p50', 'p95', 'perSecond', 'crowdedP95', 'cpuMs', 'databaseCpuMs', 'rssMb'] as const

function byName(figureOf: (name: keyof Figures) => number): Figures {
  return Object.fromEntries(measured.map((name) => [name, figureOf(name)])) as unknown as Figures
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
