/** Names an operation by a closed list: what clients call theirs is without bounds, and may be a word that others must not read. */
export type OperationLabel = (name: string | null) => string

export function operationLabel(known: readonly string[]): OperationLabel {
  const names = new Set(known)
  return (name) => {
    if (name === null) return 'unnamed'
    return names.has(name) ? name : 'other'
  }
}
