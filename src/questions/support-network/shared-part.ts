import { reach } from '../../evidence/lineage/reach.ts'
import { groupBy } from '../../lib/group-by.ts'
import { stepsOver } from './steps.ts'
import { type Walk, type WalkedNetwork, walkNetwork } from './walk-network.ts'

/**
 * What all starts of a walked network have in common: whoever was reached from every one of them, whoever lies on a shortest way
 * from one of them there, and the links between those. The starts themselves stay.
 */
export function sharedPart(network: WalkedNetwork, { starts, direction, maxHops }: Omit<Walk, 'links' | 'maxLinks'>) {
  const distances = starts.map((start) => {
    const { links } = network
    const { actors } = walkNetwork({ starts: [start], links, direction, maxHops, maxLinks: Number.POSITIVE_INFINITY })
    return new Map(actors.map(({ id, distance }) => [id, distance]))
  })
  const common = network.actors.map(({ id }) => id).filter((id) => distances.every((from) => from.has(id)))
  const before = groupBy(stepsOver(network.links, direction), ({ far }) => far)
  const onTheWay = distances.flatMap((from) => [
    ...reach(common, (far) =>
      (before.get(far) ?? []).map(({ near }) => near).filter((near) => from.get(near) === from.get(far)! - 1),
    ),
  ])
  const kept = new Set([...starts, ...onTheWay])
  return {
    actors: network.actors.filter(({ id }) => kept.has(id)),
    links: network.links.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    complete: network.complete,
  }
}
