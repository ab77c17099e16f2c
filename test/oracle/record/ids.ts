import type { Database } from '../../../src/neo4j/database.ts'

/** The ids that the graph has minted. They are all that the oracle takes from it. */
export interface Ids {
  /** Of what has an identifier and no versions. */
  of(ref: string): string
  ofVersion(slug: string, recordedAt: number): string
  /** Of the proposition that a claim states. */
  ofProposition(claimId: string): string
}

export async function readIds(database: Database): Promise<Ids> {
  const rows = await database.read({ name: 'mintedIds', text, params: {} })
  const byRef = new Map(rows.map(({ ref, id }) => [ref, id as string]))
  const byVersion = new Map(rows.map(({ ref, recordedAt, id }) => [`${ref} ${recordedAt}`, id as string]))
  const propositions = new Map(rows.map(({ id, propositionId }) => [id, propositionId as string]))
  const known = (id: string | undefined, what: string): string => {
    if (id === undefined || id === null) throw new Error(`The graph holds nothing for ${what}.`)
    return id
  }
  return {
    of: (ref) => known(byRef.get(ref), ref),
    ofVersion: (slug, recordedAt) => known(byVersion.get(`${slug} ${recordedAt}`), `${slug} of ${recordedAt}`),
    ofProposition: (claimId) => known(propositions.get(claimId), claimId),
  }
}

const text = `/* mintedIds */
MATCH (node:Node)-[:IDENTIFIED_BY]->(identifier:Identifier)
OPTIONAL MATCH (node)-[:STATES]->(proposition:Proposition)
RETURN identifier.scheme + ':' + identifier.value AS ref, node.id AS id, node.recordedAt AS recordedAt, proposition.id AS propositionId`
