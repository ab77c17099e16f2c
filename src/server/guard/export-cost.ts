import { type Counts, MOST_COUNTED } from './graph-counts.ts'

const exportedTypes = ['Actor', 'Claim', 'Document', 'Incident', 'Place', 'Proposition', 'Source']

/** How many rows are read for each node that an export is made from. */
const EXPORTED_ROWS = 20

/** How many rows an export is taken to read: of each type what the viewer may see of it, as far as that is counted. */
export function exportCost(counts: Counts): number {
  return exportedTypes.reduce((sum, type) => sum + (counts.get(type) ?? MOST_COUNTED), 0) * EXPORTED_ROWS
}
