import type { SelectedField } from '../../../cypher/selection/selection.ts'
import { heldTogether } from '../../../evidence/chains/held-together.ts'
import { weakestLink } from '../../../evidence/chains/weakest-link.ts'
import { votersIn } from '../link.model.ts'
import type { Chain } from './chain-search.ts'
import type { LoadBearing } from './load-bearing.ts'

/** A chain in the members of the API. */
export function toPath(chain: Chain, actorAs: (field: SelectedField, id: string) => unknown, bearing: LoadBearing) {
  const actors = [chain[0]!.from, ...chain.map(({ to }) => to)]
  return {
    length: chain.length,
    links: (field: SelectedField) => chain.map((link) => link.as(field)),
    actors: (field: SelectedField) => actors.map((id) => actorAs(field, id)),
    weakestLink: (field: SelectedField) =>
      weakestLink(chain.map((link) => ({ ...link.standing, link }))).link.as(field),
    simultaneous: () =>
      heldTogether(chain.map(({ evidence }) => votersIn(evidence, 'ASSERTED').map(({ heldDuring }) => heldDuring))),
    loadBearingSources: bearing.ofOne(chain),
  }
}
