import { articleKey } from '../../names/article-key.ts'
import { foldName } from '../../names/fold-name.ts'
import { skeleton } from '../../names/skeleton.ts'
import { sounds } from '../../names/sounds.ts'
import type { NameInput } from '../shared-inputs.ts'
import { levelOf, type Resolve, resolveAll, type StoredName } from './stored-node.ts'
import type { StoredProperties } from './stored-values.ts'

/** A name has no identity but its place in the list of its owner's. */
export function storedNames(owner: string, names: readonly NameInput[], resolve: Resolve): StoredName[] {
  return names.map((name, position) => ({
    id: `${owner}/${position}`,
    properties: {
      value: name.value,
      lang: name.lang ?? null,
      script: name.script ?? null,
      scheme: name.scheme ?? null,
      kind: name.kind,
      ...storedNameKeys(name.value),
      position,
      ownLevel: levelOf(name.marking),
    },
    usedBy: resolveAll(name.usedBy, resolve),
  }))
}

/** The keys by which a name or title is found. */
export function storedNameKeys(value: string): StoredProperties {
  return { folded: foldName(value), articleless: articleKey(value), sounds: sounds(value), skeleton: skeleton(value) }
}
