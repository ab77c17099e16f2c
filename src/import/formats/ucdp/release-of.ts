/**
 * The release, as the names of UCDP's files tell it: `ged191`, `GEDEvent_v22_1`, `GEDEvent_v25_0_8`, `ucdp-esd-ty-181`,
 * `Actor_v26_1`. Undefined where the file was named otherwise.
 */
export function releaseOf(fileName: string): string | undefined {
  const withDots = /[_-]v(\d{1,2}(?:[_.]\d{1,2}){1,2})(?!\d)/i.exec(fileName)?.[1]
  if (withDots) return withDots.replaceAll('_', '.')
  const digits = /(?:ged|actor|esd(?:-[a-z]+)?)[_-]?(\d{2})(\d)(?!\d)/i.exec(fileName)
  return digits ? `${digits[1]}.${digits[2]}` : undefined
}
