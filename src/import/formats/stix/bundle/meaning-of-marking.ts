import { type Marking, marking } from '../../../../vocabulary/index.ts'
import { knownMarkings } from '../codebook.ts'
import { isObject, type StixObject, textIn } from './stix-object.ts'

/** What a marking allows: a level of TLP 1 or 2.0; a statement restricts nobody. Null where it is of another kind. */
export function meaningOf(object: StixObject): Marking | null {
  const known = knownMarkings[object.id]
  if (known) return known
  const { definition, extensions } = object.members
  const words = [
    isObject(definition) ? definition.tlp : undefined,
    ...(isObject(extensions)
      ? Object.values(extensions).map((extension) => isObject(extension) && extension.tlp_2_0)
      : []),
    textIn(object, 'name'),
  ]
  for (const word of words) {
    const level = typeof word === 'string' ? marking.parse(word) : undefined
    if (level) return level
  }
  return textIn(object, 'definition_type') === 'statement' ? 'CLEAR' : null
}
