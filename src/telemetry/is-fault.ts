/** Whether an error is not of whoever asked, by its code or, where HTTP itself answered, `HTTP_` and the status. */
export function isFault(code: string): boolean {
  return /^(DATABASE_.*|INTERNAL|NOT_READY|HTTP_5\d\d)$/u.test(code)
}
