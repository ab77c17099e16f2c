import type { PlaceKind } from '../../vocabulary/index.ts'

/** A name with the keys by which names are compared, and the level that a viewer needs in order to see it. */
export interface KnownName {
  readonly value: string
  readonly level: number
  readonly folded: string
  readonly articleless: string
  readonly sounds: string
}

/** A place as it is looked up, or as a gazetteer lists it. */
export interface KnownPlace {
  readonly id: string
  /** `scheme:value`, in alphabetical order; never empty. */
  readonly refs: readonly string[]
  readonly kind: PlaceKind
  /** In the order in which they are shown. */
  readonly names: readonly KnownName[]
}

/** A place with what it lies in. */
export interface NamedPlace extends KnownPlace {
  readonly within: string | null
  /** The data sets that define it. */
  readonly datasets: readonly string[]
}

/** The places with codes of one scheme, and all else that the data sets define which list them. */
export interface Gazetteer {
  readonly scheme: string
  readonly datasets: readonly string[]
}

/** How a place was found, surest first. */
export type FoundBy = 'CODE' | 'NAME' | 'ARTICLELESS' | 'SOUND'

/** The one of a list that a place is. */
export interface Listed {
  readonly place: KnownPlace
  readonly by: FoundBy
  /** The names, or the code, of the place and of the one listed. */
  readonly words: readonly [string, string]
  /** The rank of the lowest marking under which just this is found. */
  readonly level: number
}

/** A place, and the one of a gazetteer for which the importer takes it. */
export interface PlaceMatch extends Listed {
  readonly named: NamedPlace
  readonly gazetteer: Gazetteer
  /** What it was sought within; null where that was all that the gazetteer lists. */
  readonly within: KnownPlace | null
}

/** A place that is taken for none of a gazetteer. */
export interface Unmatched {
  /** `scheme:value`. */
  readonly place: string
  readonly name: string
  /** The data sets that define it. */
  readonly datasets: readonly string[]
  /** The scheme of its codes. */
  readonly gazetteer: string
  /** A sentence. */
  readonly reason: string
}

/** What another data set defines first stays as that one defines it, so that the code tells as much as the definition. */
export const isListed = ({ refs, datasets }: NamedPlace, gazetteer: Gazetteer): boolean =>
  refs.some((ref) => ref.startsWith(`${gazetteer.scheme}:`)) || datasets.some((id) => gazetteer.datasets.includes(id))

/** The level that a viewer needs in order to see a place: that of the first of its names to be seen. */
export const levelOf = ({ names }: KnownPlace): number => Math.min(...names.map(({ level }) => level))
