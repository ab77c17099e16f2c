import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../lib/canonical-json.ts'
import type { BackupHeader } from './backup-header.ts'

/** Of the whole backup: of the header without it, and of the checksum of all that follows the header. */
export function checksumOf({ checksum: _, ...told }: BackupHeader, ofBody: string): string {
  return createHash('sha256').update(canonicalJson(told)).update(ofBody).digest('hex')
}
