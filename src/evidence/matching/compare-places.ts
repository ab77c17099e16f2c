import { agree, type ComparedIncident, differ, type Finding } from './compared-incident.ts'
import { kilometresBetween, NEAR_KM } from './distance.ts'

/** By the places they are catalogued at, and by their points where both have one. */
export function comparePlaces(one: ComparedIncident, other: ComparedIncident): Finding[] {
  return [...compareCatalogued(one.places, other.places), ...comparePoints(one, other)]
}

type Places = ComparedIncident['places']

function compareCatalogued([here, ...around]: Places, [there, ...beyond]: Places): Finding[] {
  if (here === undefined || there === undefined) return []
  if (here.id === there.id) return [agree(3, `Both are placed at ${here.name}.`)]
  if (around.some(({ id }) => id === there.id)) return [agree(2, `${here.name} here lies within ${there.name} there.`)]
  if (beyond.some(({ id }) => id === here.id)) return [agree(2, `${there.name} there lies within ${here.name} here.`)]
  const apart = differ(`They are placed apart: at ${here.name} here, at ${there.name} there.`)
  const common = around.find(({ id }) => beyond.some((place) => place.id === id))
  return common === undefined ? [apart] : [agree(1, `Both places lie within ${common.name}.`), apart]
}

function comparePoints({ point: here }: ComparedIncident, { point: there }: ComparedIncident): Finding[] {
  if (here === null || there === null) return []
  const apart = kilometresBetween(here, there)
  const sentence = `Their points lie ${apart < 1 ? 'less than 1' : Math.round(apart)} km apart.`
  return [apart <= NEAR_KM ? agree(1, sentence) : differ(sentence)]
}
