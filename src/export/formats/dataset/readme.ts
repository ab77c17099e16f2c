import type { ExportedAbout } from '../../exporter.ts'

/** What an export is, for whoever finds the folder later. */
export function readme(
  { knownAt, lens, marking }: ExportedAbout,
  folders: readonly string[],
  circular: readonly string[],
): string {
  return `# An export of Isnad

The record as it stood at ${knownAt}${lens === null ? '' : `, through the lens ${lens}`}. The highest marking of what is in it: ${marking}.

Each folder is a data set. Load them in this order:

${folders.map((folder) => `    npx isnad load ${folder}`).join('\n')}
${circular.length === 0 ? '' : circularNote(circular)}
Each holds what the viewer who made the export saw of the data set. Loaded into a graph that has more of the data set, it
withdraws the rest: load it into an empty graph, or into one that is to hold no more than this.
`
}

const circularNote = (folders: readonly string[]) => `
Of ${folders.join(', ')} each names claims of another, so that none of them can be loaded as it is before the others: take
the claims that name others out of one of them, load all, and load that one again with them.
`
