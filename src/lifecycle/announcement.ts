import { basename } from 'node:path'

interface Running {
  readonly url: string
  /** Where they are served, if they are. */
  readonly metricsUrl: string | undefined
  readonly neo4j: string
  readonly seeds: readonly string[]
  /** The ready-made ones about these data sets. */
  readonly questions: readonly { readonly title: string }[]
}

/** The one block that tells what runs where, and what to try first. */
export function announcement({ url, metricsUrl, neo4j, seeds, questions: [question] }: Running): string {
  const loaded = seeds.map((folder) => basename(folder)).join(', ') || 'none (ISNAD_SEEDS is empty)'
  return `
Isnad is ready.

  Explorer   ${url}/
  API        ${url}/graphql${metricsUrl ? `\n  Metrics    ${metricsUrl}/metrics` : ''}
  Neo4j      ${neo4j}
  Data sets  ${loaded}

Try first: open the explorer${question ? ` and choose "${question.title}"` : ''}
Ctrl-C stops everything.
`
}
