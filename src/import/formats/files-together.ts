import { UnreadableFile } from '../seed/files/read-lines.ts'
import type { ImportFile } from './importer.ts'

/**
 * What has to be known of all files of an import before any of them is read, made once however many of them ask. A file that
 * cannot be read to its end is refused when its turn comes, so that here it is passed over.
 */
export function oncePerImport<T>(make: (files: readonly ImportFile[]) => Promise<T>) {
  const made = new WeakMap<readonly ImportFile[], Promise<T>>()
  return (file: ImportFile): Promise<T> => {
    const files = file.beside ?? [file]
    const known = made.get(files) ?? make(files)
    made.set(files, known)
    return known
  }
}

/** Everything that the files say, one after the other, each with its file. */
export async function* ofAllFiles<T>(
  files: readonly ImportFile[],
  read: (file: ImportFile) => AsyncIterable<T>,
): AsyncGenerator<readonly [T, ImportFile]> {
  for (const file of files) {
    try {
      for await (const item of read(file)) yield [item, file]
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
    }
  }
}
