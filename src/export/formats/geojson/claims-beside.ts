import type { Exported, ExportedClaim } from '../../exporter.ts'

/** The claims beside each of these records, where `about` tells which ones a claim belongs to. */
export async function claimsBeside(
  { claims }: Exported,
  ids: readonly string[],
  about: (claim: ExportedClaim) => readonly string[],
): Promise<Map<string, ExportedClaim[]>> {
  const beside = new Map(ids.map((id) => [id, [] as ExportedClaim[]]))
  for await (const claim of claims(new Set(ids))) {
    for (const id of new Set(about(claim))) beside.get(id)?.push(claim)
  }
  return beside
}

export function incidentsOf({ record, subject, object }: ExportedClaim): string[] {
  const ends = [subject, object].flatMap((end) => (end?.type === 'Incident' ? [end.ref] : []))
  return record.incident === undefined ? ends : [...ends, record.incident]
}

/** None where it is about an incident: it stands there, and would be met twice on the map. */
export function placesOf(claim: ExportedClaim): string[] {
  if (incidentsOf(claim).length > 0) return []
  const ends = [claim.subject, claim.object].flatMap((end) => (end?.type === 'Place' ? [end.ref] : []))
  return claim.record.place === undefined ? ends : [...ends, claim.record.place]
}
