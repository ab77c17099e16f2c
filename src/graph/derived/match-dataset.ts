/** The data set of the importer that says which places are which of a gazetteer; what it asserts is followed by filters. */
export const matchDataset = { scheme: 'gazetteer', value: 'matches' } as const
