import { closeSync, openSync, readSync } from 'node:fs'

const ZIP = Buffer.from('PK\u0003\u0004')

/** Whether a file begins as a ZIP archive does, which a workbook is. */
export function isArchive(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(ZIP.length)
    return readSync(file, start, 0, ZIP.length, 0) === ZIP.length && start.equals(ZIP)
  } finally {
    closeSync(file)
  }
}
