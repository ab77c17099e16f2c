import type { Exported, Exporter } from '../exporter.ts'

/** All that an exporter writes, as one text. */
export async function textOf({ write }: Exporter, exported: Exported): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of write(exported)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
