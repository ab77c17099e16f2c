/** Called as often as something is done. */
export type Report = (progress: { readonly step: string; readonly done: number; readonly total: number }) => void
