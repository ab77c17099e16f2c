/**
 * Whether a claim is the version of its slug that speaks now: in the record, and with no later version there that revises it. What supersedes
 * it is looked at where anything does, and has no label: beginning there, as a plan would that was made of an empty graph, reads all claims
 * for each.
 */
export const speaks = (claim: string): string => `${claim}.withdrawnAt = $endOfTime AND (
    COUNT { (${claim})<-[:SUPERSEDES]-() } = 0 OR NOT EXISTS {
      MATCH (${claim})<-[supersedes:SUPERSEDES]-(later)
      WHERE supersedes.reason STARTS WITH 'CLAIMANT_' AND later.slug = ${claim}.slug AND later.withdrawnAt = $endOfTime
    })`
