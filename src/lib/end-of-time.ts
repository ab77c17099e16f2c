/** Stands for an end that has not come: the last millisecond of the year 9999. */
export const endOfTime = 253_402_300_799_999
