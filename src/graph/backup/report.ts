/** Called as often as something is done; without a total where nobody knows it. */
export type Report = (progress: { readonly step: string; readonly done: number; readonly total?: number }) => void
