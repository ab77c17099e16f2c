import { imported, slugOf } from './imported.ts'
import type { ImportedRecord } from './importer.ts'

/** A page that a record refers to by its address, with the site that published it; null where it is no web address. */
export function citedPage(
  address: string,
  line: number,
  title?: string,
): { id: string; records: ImportedRecord[] } | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  if (!/^(https?|ftp):$/u.test(protocol) || hostname === '') return null
  const host = hostname.replace(/^www\./u, '')
  const id = slugOf('page', address)
  const source = slugOf('site', host)
  return {
    id,
    records: [
      imported('sources', { id: source, kind: 'OTHER', name: { und: host } }, line),
      imported('documents', { id, title: title ?? address, kind: 'OTHER', source, url: address }, line),
    ],
  }
}
