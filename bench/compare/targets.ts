import type { ServerName } from './servers.ts'
import type { Figures, Summary } from './summary.ts'

interface Target {
  readonly question: string
  readonly than: ServerName
  readonly figure: keyof Figures
  readonly most?: number
  readonly least?: number
}

export interface TargetResult extends Target {
  readonly ratio: number
  readonly isMet: boolean
}

/** What Isnad means to keep, as ratios of its figures to those of another server in one run. */
const targets: readonly Target[] = [
  { question: 'actor-page', than: 'floor', figure: 'p50', most: 1.15 },
  { question: 'actor-page', than: 'floor', figure: 'perSecond', least: 0.9 },
  { question: 'actor-page', than: 'peer', figure: 'perSecond', least: 2.5 },
  { question: 'actor-page', than: 'peer-bare', figure: 'perSecond', least: 2 },
  { question: 'claim', than: 'floor', figure: 'p50', most: 1.6 },
  { question: 'network-2', than: 'floor', figure: 'p50', most: 1.25 },
  { question: 'network-4', than: 'floor', figure: 'p50', most: 1.25 },
  { question: 'paths', than: 'floor', figure: 'p50', most: 1.25 },
]

/** How the targets stand for what was measured. */
export function heldToTargets(summaries: readonly Summary[]): TargetResult[] {
  return targets.flatMap((target) => {
    const ratio = summaries.find(({ question }) => question === target.question)?.ratios[target.than]?.[target.figure]
    if (ratio === undefined) return []
    const isMet = ratio <= (target.most ?? Number.POSITIVE_INFINITY) && ratio >= (target.least ?? 0)
    return [{ ...target, ratio, isMet }]
  })
}
