import type { NameInput } from '../shared-inputs.ts'
import { optional, type Refs, type RestoredNode, refsTo, restoredMarking, type StoredRow } from './restored-values.ts'

/** What `storedNamed` made of an input, as far as the viewer sees it. */
export function restoredNamed({ node, names, usersOf }: RestoredNode, refs: Refs) {
  return {
    ...restoredIdentity(node, refs),
    names: names.map((name) => restoredName(name, refsTo(usersOf(name.id as string), refs))),
    marking: restoredMarking(node),
  }
}

/** The reference of a node, its other identifiers, and the id that the graph gave it. */
export function restoredIdentity(node: StoredRow, refs: Refs) {
  const id = node.id as string
  const ref = refs.of(id)
  const identifiers = refs.identifiersOf(id).filter((one) => one !== ref)
  return { ref, identifiers: [...identifiers].sort(), globalId: id }
}

function restoredName(name: StoredRow, usedBy: string[]): NameInput {
  return {
    value: name.value as string,
    lang: optional(name.lang),
    script: optional(name.script),
    scheme: optional(name.scheme),
    kind: name.kind as NameInput['kind'],
    usedBy,
    marking: restoredMarking(name),
  }
}
