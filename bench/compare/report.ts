import type { ServerName } from './servers.ts'
import type { Figures, Summary } from './summary.ts'
import type { TargetResult } from './targets.ts'

/** The comparison as tables of Markdown. */
export function reportOf(summaries: readonly Summary[], targets: readonly TargetResult[]): string {
  return [...summaries.map(tableOf), targetTable(targets)].join('\n\n')
}

const titles: Readonly<Record<ServerName, string>> = {
  isnad: 'Isnad',
  floor: 'floor',
  peer: '@neo4j/graphql',
  'peer-bare': '@neo4j/graphql, plugins off',
}

const columns: readonly (readonly [title: string, figure: keyof Figures])[] = [
  ['p50, alone', 'p50'],
  ['p95, alone', 'p95'],
  ['requests a second, 16 at once', 'perSecond'],
  ['p95, 16 at once', 'crowdedP95'],
  ['CPU of the server', 'cpuMs'],
  ['CPU of Neo4j', 'databaseCpuMs'],
  ['memory, MB', 'rssMb'],
]

function tableOf({ question, bytes, servers, ratios }: Summary): string {
  const rows = Object.entries(servers).map(([name, figures]) => row(titles[name as ServerName], figures, written))
  const compared = Object.entries(ratios).map(([name, figures]) =>
    row(`Isnad ÷ ${titles[name as ServerName]}`, figures, (value) => `${value.toFixed(2)} ×`),
  )
  const head = ['', ...columns.map(([title]) => title)]
  return [
    `### ${question} (${bytes.toLocaleString('en')} bytes)`,
    '',
    `| ${head.join(' | ')} |`,
    `|---${'|--:'.repeat(columns.length)}|`,
    ...rows,
    ...compared,
  ].join('\n')
}

function row(title: string, figures: Figures, write: (value: number) => string): string {
  return `| ${[title, ...columns.map(([, figure]) => write(figures[figure]))].join(' | ')} |`
}

const written = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))

function targetTable(targets: readonly TargetResult[]): string {
  const rows = targets.map(({ question, than, figure, most, least, ratio, isMet }) => {
    const bound = most === undefined ? `at least ${least} ×` : `at most ${most} ×`
    const [title] = columns.find(([, one]) => one === figure)!
    return `| ${question}: ${title} | ${bound} ${titles[than]} | ${ratio.toFixed(2)} × | ${isMet ? 'yes' : 'no'} |`
  })
  return ['### Targets', '', '| Figure | Target | Measured | Met |', '|---|---|--:|---|', ...rows].join('\n')
}
