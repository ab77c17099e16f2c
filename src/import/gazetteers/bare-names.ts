import type { KnownName } from './gazetteer-places.ts'
import { knownName } from './known-name.ts'

/** Words for what a place is, which some write as a part of its name and gazetteers do not. */
const ENGLISH =
  'governorate|province|district|sub-?district|nahiya|city|town|village|neighbou?rhood|quarter|suburb|locality|camp'
const ARABIC = 'محافظة|منطقة|ناحية|مدينة|بلدة|قرية|حي|مخيم'

const patterns = [
  new RegExp(`^(?:the )?(?:${ENGLISH}) of (?<bare>.+)$`, 'iu'),
  new RegExp(`^(?<bare>.+?) (?:${ENGLISH})$`, 'iu'),
  new RegExp(`^(?:${ARABIC}) (?<bare>.+)$`, 'u'),
  /^(?<bare>.+?) \([^)]*\)$/u,
]

/** The names, and those that are left without the word for what the place is or a note in brackets. */
export function withBareNames(names: readonly KnownName[]): KnownName[] {
  return [...names, ...names.flatMap(({ value, level }) => bareOf(value.trim()).map((bare) => knownName(bare, level)))]
}

function bareOf(name: string): string[] {
  const left = patterns.flatMap((pattern) => pattern.exec(name)?.groups?.bare ?? [])
  return left.flatMap((bare) => [bare, ...bareOf(bare)])
}
