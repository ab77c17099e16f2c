import { parse, stringify } from 'uuid'

/** Ids of objects in lists under keys: some twenty bytes for each id, beside the keys. */
export interface IdLists {
  add(key: string, id: string): void
  of(key: string): string[]
}

/** Bytes of an entry: the type, the UUID, and where the entry before it in its list stands. */
const SIZE = 1 + 16 + 4
const NONE = 0xffffffff

export function idLists(types: readonly string[]): IdLists {
  const last = new Map<string, number>()
  let entries = Buffer.alloc(1024 * SIZE)
  let count = 0
  const idAt = (at: number) => {
    const start = at * SIZE
    return `${types[entries[start]!]}--${stringify(entries.subarray(start + 1, start + 17))}`
  }
  return {
    add(key, id) {
      const [type, uuid] = id.split('--') as [string, string]
      if (count * SIZE === entries.length) entries = Buffer.concat([entries], entries.length * 2)
      entries[count * SIZE] = types.indexOf(type)
      entries.set(parse(uuid), count * SIZE + 1)
      entries.writeUInt32LE(last.get(key) ?? NONE, count * SIZE + 17)
      last.set(key, count++)
    },
    of(key) {
      const ids: string[] = []
      for (let at = last.get(key) ?? NONE; at !== NONE; at = entries.readUInt32LE(at * SIZE + 17)) ids.push(idAt(at))
      return ids.reverse()
    },
  }
}
