/** The property by which claimants and sources stand in the order of a viewer of that clearance. */
export const relianceRank = (clearance: number): string => `reliance${clearance}`
