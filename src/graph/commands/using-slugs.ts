/**
 * Has a match of nodes by their slug go by the index. A plan that was made while there were none might read all of them instead, for each
 * slug, and Neo4j keeps it for as long as a load takes to make them many.
 */
export const usingSlugs = (variable: string, label: 'Claim' | 'Assessment' | 'Coverage'): string =>
  `USING INDEX ${variable}:${label}(slug)`
