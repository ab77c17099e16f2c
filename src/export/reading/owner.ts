import { definedKinds, type SeedKind } from '../../import/seed/files/seed-file.ts'
import type { DatasetNeeds } from '../exporter.ts'
import type { RefBook } from './ref-book.ts'

/** A data set whose records alone are read; without an id it is what no data set defines that the viewer sees. */
export interface Owner {
  readonly id: string | null
  /** Told of each record what it names. */
  readonly note: (kind: SeedKind, names: RecordNames) => void
  /** What its records so far name of others. */
  readonly needs: () => DatasetNeeds
}

interface RecordNames {
  /** By id; what the viewer may not see does not count. */
  readonly named: readonly string[]
  readonly book: RefBook
  /** The data sets of the claims that it names. */
  readonly claimsOf: readonly string[]
}

/** Stands for the id of what no data set defines. */
export const LEFT_OVER = 'left-over'

const definitionKinds: readonly SeedKind[] = definedKinds

export function ownerOf(id: string | null): Owner {
  const group = () => ({ definitions: new Set<string>(), claims: new Set<string>() })
  const [definitions, claims] = [group(), group()]
  return {
    id,
    note: (kind, { named, book, claimsOf }) => {
      const noted = definitionKinds.includes(kind) ? definitions : claims
      for (const one of named) {
        const definers = book.sees(one) ? book.definers(one) : [id]
        if (id === null ? definers.length === 0 : definers.includes(id)) continue
        noted.definitions.add(definers[0] ?? LEFT_OVER)
      }
      for (const other of claimsOf) if (other !== id) noted.claims.add(other)
    },
    needs: () => ({
      definitions: { definitions: [...definitions.definitions], claims: [...definitions.claims] },
      claims: { definitions: [...claims.definitions], claims: [...claims.claims] },
    }),
  }
}
