import type { SelectedField } from '../../cypher/selection/selection.ts'
import { incidentSite } from './sites/incident-site.ts'
import { propositionSite } from './sites/proposition-site.ts'
import type { SiteKind } from './sites/site.ts'

/** In the order in which contradictions are listed. */
export const SITE_KINDS: readonly SiteKind[] = [incidentSite, propositionSite]

/** How many sites of a kind one statement looks at, and of how many it gathers evidence. */
export const SCAN = { sites: 1_000, candidates: 40 }

/** A contradiction where it stands in the order. */
export interface Disputed {
  readonly key: string
  readonly shape: (view: SelectedField) => unknown
}

export interface Scanned {
  readonly disputed: readonly Disputed[]
  /** The key up to which sites were looked at; null where there are no more. */
  readonly reached: string | null
}

/** By the rank of their kind; absent where the arguments leave a kind out. */
export type Sites = Readonly<Record<string, Scanned>>

/** A key begins with the rank of the kind of site and the site's own; what tells contradictions of one site apart follows. */
export function keyOf(rank: string, siteKey: string, detail: string): string {
  return `${rank}${siteKey}\n${detail}`
}

/** Behind every contradiction of the site. */
export const behind = (rank: string, siteKey: string): string => keyOf(rank, siteKey, '~')

/**
 * The parameters of the scan that goes on behind the key. The first scan for a page takes in what follows the kind at hand, for there
 * is often little of that; a further one would only do so in vain.
 */
export function scanFrom(key: string, isFirst: boolean): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    SITE_KINDS.flatMap(({ hint, rank }) => [
      [`${hint}From`, key.startsWith(rank) ? siteBehind(key.slice(rank.length)) : ''],
      [`${hint}Scan`, isScanned(rank, key, isFirst) ? SCAN.sites : 0],
    ]),
  )
}

export function isScanned(rank: string, key: string, isFirst: boolean): boolean {
  return isFirst ? rank >= key.slice(0, 1) : key.startsWith(rank)
}

/** The key of the first site that may hold something behind it. Site keys end with an id, so that none begins with another. */
function siteBehind(rest: string): string {
  if (rest === '') return ''
  const at = rest.lastIndexOf('\n')
  return rest.slice(at) === '\n~' ? `${rest.slice(0, at)}\t` : rest.slice(0, at)
}
