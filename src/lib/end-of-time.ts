/** Stands for an end that has not come: the last millisecond of the year 9999. */
export const endOfTime = 253_402_300_799_999

/** The moment of a reading for which none is given: after all that was recorded, be the clock right or behind, and before that end. */
export const asItStands = endOfTime - 1
