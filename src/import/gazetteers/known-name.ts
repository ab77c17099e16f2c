import { articleKey } from '../../names/article-key.ts'
import { foldName } from '../../names/fold-name.ts'
import { sounds } from '../../names/sounds.ts'
import type { KnownName } from './gazetteer-places.ts'

/** A name that no place bears in the graph. */
export const knownName = (value: string, level: number): KnownName => ({
  value,
  level,
  folded: foldName(value),
  articleless: articleKey(value),
  sounds: sounds(value),
})
