/** The most connections to Neo4j that are open at once; further statements wait for one. */
export const poolSize = 100
