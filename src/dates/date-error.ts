export class DateError extends Error {
  override name = 'DateError'
}
