import { type Gazetteer, type KnownPlace, levelOf, type PlaceMatch } from './gazetteer-places.ts'

/** Why a place is taken for another, in words that name nothing beyond the level of the match. */
export function reasonOf({ named, place, by, words: [said, listed], within, gazetteer, level }: PlaceMatch): string {
  const code = codeOf(place, gazetteer)
  const alone =
    within === null ? `alone of all that is listed` : `alone of all within ${told(within, level, gazetteer)}`
  const [one, other] = [quoted(nameAt(named, level)), `${quoted(nameAt(place, level))} (${code})`]
  if (by === 'CODE') return `The place ${one} is taken for ${other}: both have the code ${said}.`
  const called = {
    NAME: `both are called ${quoted(said)}`,
    ARTICLELESS: `${quoted(said)} is ${quoted(listed)} but for the article`,
    SOUND: `${quoted(said)} sounds like ${quoted(listed)}`,
  }[by]
  return `The place ${one} is taken for ${other}: ${called}, ${alone}.`
}

export const liesInNothing = 'It lies in nothing by which its name could be told from others.'

export const liesInUnknown = (container: KnownPlace): string =>
  `It lies in ${quoted(container.names[0]!.value)}, which was not found itself.`

export const notListed = (within: KnownPlace | null, { scheme }: Gazetteer): string =>
  `Nothing of its kind and name is listed ${within === null ? `under the codes of ${scheme}` : `within ${shown(within)}`}.`

const MOST_TOLD = 5

export function severalListed(several: readonly KnownPlace[], within: KnownPlace | null): string {
  const more = several.length > MOST_TOLD ? ` and ${several.length - MOST_TOLD} more` : ''
  const inOrder = [...several].sort((one, other) => (one.refs[0]! < other.refs[0]! ? -1 : 1))
  const all = inOrder.slice(0, MOST_TOLD).map(shown).join(', ')
  return `It may be any of several${within === null ? '' : ` within ${shown(within)}`}: ${all}${more}.`
}

export const isDenied = (listed: KnownPlace): string => `That it is ${shown(listed)} is denied.`

/** How a report names a place. */
export const shownName = ({ refs, names }: KnownPlace) => ({ place: refs[0]!, name: names[0]!.value })

const shown = (place: KnownPlace): string => `${quoted(place.names[0]!.value)} (${place.refs[0]})`
const quoted = (name: string): string => `"${name}"`

const told = (place: KnownPlace, level: number, gazetteer: Gazetteer): string =>
  `${quoted(nameAt(place, level))} (${codeOf(place, gazetteer)})`

/** What a viewer of this level sees it called. */
const nameAt = (place: KnownPlace, level: number): string =>
  place.names.find((name) => name.level <= Math.max(level, levelOf(place)))!.value

export const codeOf = ({ refs }: KnownPlace, { scheme }: Gazetteer): string =>
  refs.find((ref) => ref.startsWith(`${scheme}:`)) ?? refs[0]!
