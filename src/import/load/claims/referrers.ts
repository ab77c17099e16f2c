import type { ClaimInput } from '../../../entities/claim/claim.record.ts'
import { type StoredClaim, storedClaim } from '../../../entities/claim/claim.stored.ts'
import type { Resolve } from '../../../entities/stored/stored-node.ts'
import type { Database } from '../../../neo4j/database.ts'
import { readKnownClaims } from './known-claims.ts'
import type { PlannedClaim, StandingClaim } from './plan-claims.ts'

/** A claim that names others, as its data set says it. */
type Naming = Pick<StoredClaim, 'contentHash'> & { readonly content: StandingClaim['stored']['content'] }

/** Who names whom among the claims of a data set: gathered before any is written, for those named may be written later. */
export class Referrers {
  readonly #naming = new Map<string, Naming[]>()

  /** Of claims that name others. */
  note(input: ClaimInput, datasetId: string, resolve: Resolve): void {
    const { content, contentHash } = storedClaim(input, datasetId, resolve)
    const { slug, derivedFrom, relations, takesBack } = content
    const naming = { contentHash, content: { slug, derivedFrom, relations, takesBack } }
    for (const named of new Set([...derivedFrom, ...relations, ...takesBack].map((link) => link.slug))) {
      const known = this.#naming.get(named)
      if (known) known.push(naming)
      else this.#naming.set(named, [naming])
    }
  }

  /** The claims already in the graph, as the data set says them now, that name claims about to be written. */
  async to(reader: Pick<Database, 'read'>, batch: readonly PlannedClaim[]): Promise<StandingClaim[]> {
    const own = new Set(batch.map(({ stored }) => stored.content.slug))
    const namings = new Set([...own].flatMap((slug) => this.#naming.get(slug) ?? []))
    const others = [...namings].filter(({ content }) => !own.has(content.slug))
    const versions = await readKnownClaims(
      reader,
      others.map(({ content }) => content.slug),
    )
    return others.flatMap(({ content, contentHash }) => {
      const standing = versions.get(content.slug)?.find(({ speaks }) => speaks)
      return standing?.contentHash === contentHash ? [{ id: standing.id, stored: { content } }] : []
    })
  }
}
