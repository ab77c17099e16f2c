import { soundsAlike } from '../../names/sounds-alike.ts'
import { marking } from '../../vocabulary/index.ts'
import { countryName, isoTwo } from '../formats/countries/iso-codes.ts'
import { withBareNames } from './bare-names.ts'
import type { FoundBy, KnownName, KnownPlace, Listed } from './gazetteer-places.ts'
import { knownName } from './known-name.ts'

/** What is listed, none, or several among which nothing tells. */
export type Found = { readonly listed: Listed } | { readonly several: readonly KnownPlace[] } | null

/**
 * Looks a place up among those that may be it. The surest way in which any is found decides, and it finds one or nothing. Whoever sees
 * fewer names sees the match where these alone lead to it.
 */
export function findListed(place: KnownPlace, list: readonly KnownPlace[]): Found {
  const found = among(place, list)
  if (found === null || 'several' in found) return found
  for (const level of marking.values.keys()) {
    const seen = among(
      seenAt(place, level),
      list.map((one) => seenAt(one, level)),
    )
    if (seen === null || 'several' in seen || seen.listed.place.id !== found.listed.place.id) continue
    return { listed: { ...seen.listed, place: found.listed.place, level } }
  }
  return found
}

/** A place of which no name may be seen is hidden itself. */
const seenAt = (place: KnownPlace, clearance: number): KnownPlace => ({
  ...place,
  names: place.names.filter(({ level }) => level <= clearance),
})

function among(place: KnownPlace, list: readonly KnownPlace[]): Found {
  if (place.names.length === 0) return null
  const seen = list.filter(({ names }) => names.length > 0)
  for (const [by, wordsOf] of ways(place)) {
    const hits = seen.flatMap((one) => {
      const words = wordsOf(one)
      return words === null ? [] : [{ place: one, by, words, level: marking.values.length - 1 }]
    })
    if (hits.length === 1) return { listed: hits[0]! }
    if (hits.length > 1) return { several: hits.map((hit) => hit.place) }
  }
  return null
}

/** Of each way the words by which a listed place is found; null where it is not. */
function ways(place: KnownPlace): [FoundBy, (listed: KnownPlace) => Listed['words'] | null][] {
  const names = withBareNames(place.names)
  const byName = (isOne: (name: KnownName, listed: KnownName) => boolean) => (listed: KnownPlace) => {
    for (const name of names) {
      const called = namesOf(listed).find((other) => isOne(name, other))
      if (called !== undefined) return [name.value, called.value] as const
    }
    return null
  }
  return [
    ['CODE', (listed) => codeOf(place, listed)],
    ['NAME', byName((name, listed) => name.folded === listed.folded)],
    ['ARTICLELESS', byName((name, listed) => name.articleless === listed.articleless)],
    ['SOUND', byName((name, listed) => soundsAlike(name.sounds, listed.sounds))],
  ]
}

/** A country is also called what its code stands for. */
function namesOf(listed: KnownPlace): readonly KnownName[] {
  const code = countryCode(listed)
  return code === undefined ? listed.names : [...listed.names, knownName(countryName(code), 0)]
}

function codeOf(place: KnownPlace, listed: KnownPlace): Listed['words'] | null {
  const code = countryCode(place)
  return code !== undefined && code === countryCode(listed) ? [code, code] : null
}

/** The code of two letters, which OCHA and others have from the same standard. */
function countryCode({ kind, refs }: KnownPlace): string | undefined {
  if (kind !== 'COUNTRY') return undefined
  const codes = refs.filter((ref) => /^(?:ocha|iso3166(?:-1)?):[A-Z]{2,3}$/u.test(ref))
  return codes.map((ref) => isoTwo(ref.slice(ref.indexOf(':') + 1))).find((code) => code !== undefined)
}
