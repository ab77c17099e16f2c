/** Labels that come and go with what is left to be done; only writing reads them. */
export const passingLabels: readonly string[] = ['Unweighed', 'Undefined', 'Overdue']
