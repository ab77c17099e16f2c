import { cypher, type Fragment, variable } from '../cypher/text/fragment.ts'
import type { Reading } from './reading.ts'
import { visible, visibleInRecord } from './visibility.ts'
import { notRevised } from './voting.ts'

/** How far a place reaches: to what lies within it too, or only to what it is taken for. */
type Reach = 'WITHIN' | 'ITSELF'

/**
 * The steps from a place to others that are sought with it, by places that the viewer may see. Of what it is taken for the claim has to
 * show and to stand, whatever the lens: where something lies is how it is found, and no evidence.
 */
export function placeSteps(reach: Reach, reading: Reading): Fragment {
  const [way, step] = [variable('way'), variable('step')]
  const stands = cypher`${visibleInRecord(way, reading)} AND ${notRevised(way, reading)}`
  const steps =
    reach === 'ITSELF'
      ? cypher`<-[${way}:TAKEN_FOR WHERE ${stands}]-`
      : cypher`<-[${way}:WITHIN|TAKEN_FOR WHERE type(${way}) = 'WITHIN' OR (${stands})]-`
  return cypher`(()${steps}(${step}:Place WHERE ${visible(step, reading)}))*`
}
