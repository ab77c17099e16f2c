import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectDefaultMetrics } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packageRoot } from '../lib/package-root.ts'
import { createMetrics } from './metrics.ts'

const { registry } = createMetrics(() => true)
collectDefaultMetrics({ register: registry })
const offered = registry.getMetricsAsArray() as unknown as { name: string; help: string; labelNames?: string[] }[]
const ours = offered.filter(({ name }) => name.startsWith('isnad_'))

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8')
const expressionsOf = {
  'ops/prometheus-alerts.yaml': parse(read('ops/prometheus-alerts.yaml')).groups.flatMap(
    ({ rules }: { rules: { expr: string }[] }) => rules.map(({ expr }) => expr),
  ) as string[],
  'ops/grafana-dashboard.json': JSON.parse(read('ops/grafana-dashboard.json')).panels.flatMap(
    ({ targets }: { targets: { expr: string }[] }) => targets.map(({ expr }) => expr),
  ) as string[],
}

/** The metrics that an expression names, without what Prometheus adds to the name of a histogram. */
function metricsIn(expression: string): string[] {
  const names = [...expression.matchAll(/\b(?:isnad|nodejs|process)_\w+/gu)].map(([name]) => name)
  return names.map((name) => (offered.some((metric) => metric.name === name) ? name : withoutSuffix(name)))
}

const withoutSuffix = (name: string) => name.replace(/_(bucket|sum|count)$/u, '')

/** Labels that an expression selects or sums by, but for those that Prometheus gives. */
function labelsIn(expression: string): string[] {
  const selected = [...expression.matchAll(/(\w+)=~?"/gu)].map(([, label]) => label!)
  const by = [...expression.matchAll(/by \(([^)]*)\)/gu)].flatMap(([, list]) => list!.split(', '))
  return [...selected, ...by].filter((label) => !['instance', 'le'].includes(label))
}

describe.each(Object.entries(expressionsOf))('%s', (_file, expressions) => {
  it('names only metrics that Isnad has', () => {
    const names = expressions.flatMap(metricsIn)
    expect(names.length).toBeGreaterThanOrEqual(expressions.length)
    expect(names.filter((name) => !offered.some((metric) => metric.name === name))).toEqual([])
  })

  it('names only labels that these metrics have', () => {
    const wrong = expressions.filter((expression) => {
      const labels = metricsIn(expression).flatMap(
        (name) => offered.find((metric) => metric.name === name)!.labelNames ?? [],
      )
      return labelsIn(expression).some((label) => !labels.includes(label))
    })
    expect(wrong).toEqual([])
  })
})

describe('the dashboard', () => {
  it('shows every metric of our own', () => {
    const shown = new Set(expressionsOf['ops/grafana-dashboard.json'].flatMap(metricsIn))
    expect(ours.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
  })
})

describe('docs/operating.md', () => {
  it('lists every metric of our own with its labels and its meaning', () => {
    const rows = ours.map(
      ({ name, labelNames = [], help }) =>
        `| \`${name}\` | ${labelNames.map((label) => `\`${label}\``).join(', ')} | ${help} |`,
    )
    const listed = read('docs/operating.md')
      .split('\n')
      .filter((line) => line.startsWith('| `isnad_'))
    expect(listed.sort()).toEqual(rows.sort())
  })

  it('tells of every alert what to do', () => {
    const alerts = [...read('ops/prometheus-alerts.yaml').matchAll(/alert: (\w+)/gu)].map(([, name]) => name)
    const told = [...read('docs/operating.md').matchAll(/^\| `(Isnad\w+)` \|/gmu)].map(([, name]) => name)
    expect(told).toEqual(alerts)
  })
})
