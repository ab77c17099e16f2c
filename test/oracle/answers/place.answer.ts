import type { Lens } from '../../../src/generated/schema-types.ts'
import type { PlaceFact } from '../record/facts.ts'
import { liesWithin } from '../view/lies-within.ts'
import { placesAround } from '../view/places.ts'
import type { Reading } from '../view/reading.ts'
import { selvesOf } from '../view/taken-for.ts'
import type { Answer } from './answer.ts'
import { aboutOf } from './claim-filter.ts'
import { claimList } from './claim-lists.ts'
import { connection, type PageArgs } from './connection.ts'
import { named } from './names.ts'
import { answerOf, answersOf, answerTo } from './node.answer.ts'

export function placeAnswer(place: PlaceFact, reading: Reading): Answer {
  const { id, said } = place
  return {
    ...named(place, reading),
    placeKind: said.placeKind,
    location: said.location ?? null,
    within: () => answerTo(place.within, reading),
    ancestors: () => answersOf(placesAround(id, reading.view).slice(1).reverse(), reading),
    claims: claimList(reading, (claim) => aboutOf(claim, reading.view).includes(id)),
    incidents: ({ lens, includeWithin, ...page }: PageArgs & { lens?: Lens | null; includeWithin: boolean }) => {
      const narrowed = reading.narrow(lens)
      const all = narrowed.view.incidents.filter((incident) =>
        includeWithin
          ? liesWithin(incident.place, [id], narrowed.view)
          : incident.place !== null && selvesOf(id, narrowed.view).includes(incident.place),
      )
      return connection(
        { all, keyOf: ({ orderKey }) => orderKey, answer: (incident) => answerOf(incident, narrowed) },
        page,
      )
    },
  }
}
