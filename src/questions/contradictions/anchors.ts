import { cypher, type Fragment, join, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { RootField } from '../../entities/read-root.ts'
import type { Reading } from '../../lens/reading.ts'
import { resolveRefs } from '../../lens/refs.ts'

/** What the arguments name: the lists of ids that the head of the statement finds; null for what is left out. */
export interface Anchors {
  readonly about: Fragment | null
  readonly places: Fragment | null
}

export function anchorsOf({ field, reading }: Pick<RootField, 'field' | 'reading'>): Anchors {
  return {
    about: resolveRefs(reading, 'Entity', field.args, 'about'),
    places: resolveRefs(reading, 'Place', field.args, 'places'),
  }
}

/** How sites of one kind hang on what is named. */
export interface AnchorPatterns {
  readonly about: readonly AnchorPattern[]
  readonly places: readonly AnchorPattern[]
  readonly every: (site: Variable) => Fragment
}

export type AnchorPattern = (id: Variable, site: Variable, reading: Reading) => Fragment

/** MATCHes the sites, each once; a WHERE may follow. Where nothing is named, every one in the order of an index. */
export function matchSites(
  { about, places }: Anchors,
  patterns: AnchorPatterns,
  site: Variable,
  reading: Reading,
): Fragment {
  const ids = about ?? places
  if (ids === null) return cypher`MATCH ${patterns.every(site)}`
  const id = variable('anchor')
  const ways = about === null ? patterns.places : patterns.about
  return cypher`UNWIND ${ids} AS ${id}
CALL (${id}) {
  ${join(
    ways.map((way) => cypher`MATCH ${way(id, site, reading)} RETURN ${site}`),
    '\nUNION\n',
  )}
}
WITH DISTINCT ${site}`
}
