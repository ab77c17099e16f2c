import type { SelectedField } from '../../../cypher/selection/selection.ts'
import { loadBearingSources } from '../../../evidence/chains/load-bearing-sources.ts'
import { claimsOf } from '../../../gathering/standing-in.ts'
import type { DecodedLink } from '../link-shapes.ts'
import type { Chain } from './chain-search.ts'
import type { NodeShapes } from './node-shapes.ts'

type Shown = (field: SelectedField) => readonly unknown[]

/** What is shown of the sources on which chains rest. */
export interface LoadBearing {
  /** Without one of these the chain falls apart. */
  readonly ofOne: (chain: Chain) => Shown
  /** Without one of these every chain does; none where there is no chain. */
  readonly ofAll: (chains: readonly Chain[]) => Shown
}

/** Weighs each link once, however many chains have it, and none where nobody asks. */
export function loadBearing({ ids, as }: ReturnType<NodeShapes['decode']>): LoadBearing {
  const known = new Map<DecodedLink, ReadonlySet<string>>()
  const bearing = (link: DecodedLink): ReadonlySet<string> => {
    const found = known.get(link) ?? new Set(sourcesOf(link))
    known.set(link, found)
    return found
  }
  const breaks = (chain: Chain, id: string) => chain.some((link) => bearing(link).has(id))
  const shown = (isShown: (id: string) => boolean): Shown => {
    return (field) => ids.filter(isShown).map((id) => as(field, id))
  }
  return {
    ofOne: (chain) => shown((id) => breaks(chain, id)),
    ofAll: (chains) => shown((id) => chains.length > 0 && chains.every((chain) => breaks(chain, id))),
  }
}

function sourcesOf({ evidence }: DecodedLink): string[] {
  const proposition = evidence.propositions[0]!
  return loadBearingSources(proposition, claimsOf(proposition, evidence), evidence.graph)
}
