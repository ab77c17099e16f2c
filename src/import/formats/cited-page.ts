import type { Marking } from '../../vocabulary/index.ts'
import { imported, slugOf } from './imported.ts'
import type { ImportedRecord } from './importer.ts'

/**
 * A page that a record refers to by its address, with the site that published it; null where it is no web address.
 * What is cited by something marked is known through it only, so it is a record of its own, of the same marking.
 */
export function citedPage(
  address: string,
  line: number,
  marking: Marking = 'CLEAR',
): { id: string; records: ImportedRecord[] } | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  if (!/^(https?|ftp):$/u.test(protocol) || hostname === '') return null
  const host = hostname.replace(/^www\./u, '')
  const level = marking === 'CLEAR' ? '' : `-${marking.toLowerCase()}`
  const own = marking === 'CLEAR' ? {} : { marking }
  const id = slugOf(`page${level}`, address)
  const source = slugOf(`site${level}`, host)
  return {
    id,
    records: [
      imported('sources', { id: source, kind: 'OTHER', name: { und: host }, ...own }, line),
      imported('documents', { id, title: address, kind: 'OTHER', source, url: address, ...own }, line),
    ],
  }
}
