import type { DatasetNeeds } from '../../exporter.ts'

/** A data set of an export by its folder, and what its records need of other folders. */
export interface OrderedPart {
  readonly folder: string
  readonly needs: DatasetNeeds
}

export interface LoadStep {
  readonly folder: string
  /** Set where its definitions alone are loaded first, because others name them on which its claims rest. */
  readonly definitionsOnly: boolean
}

export interface LoadOrder {
  readonly steps: readonly LoadStep[]
  /** Folders of which none can be loaded before the others. */
  readonly circular: readonly string[]
}

/** An order in which each finds in the graph what it names of others. */
export function loadOrder(parts: readonly OrderedPart[]): LoadOrder {
  const steps: LoadStep[] = []
  const [defined, whole] = [new Set<string>(), new Set<string>()]
  const isThere = (part: OrderedPart, group: 'definitions' | 'claims') => {
    const { definitions, claims } = part.needs[group]
    return (
      definitions.every((other) => other === part.folder || defined.has(other)) &&
      claims.every((other) => other === part.folder || whole.has(other))
    )
  }
  for (;;) {
    const left = parts.filter(({ folder }) => !whole.has(folder))
    const next = left.find((part) => isThere(part, 'definitions') && isThere(part, 'claims'))
    const half = next ?? left.find((part) => !defined.has(part.folder) && isThere(part, 'definitions'))
    if (half === undefined) return { steps, circular: left.map(({ folder }) => folder) }
    steps.push({ folder: half.folder, definitionsOnly: next === undefined })
    defined.add(half.folder)
    if (next !== undefined) whole.add(half.folder)
  }
}
