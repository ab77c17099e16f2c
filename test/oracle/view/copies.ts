import { foldName } from '../../../src/names/fold-name.ts'

const copies = new Map<string, boolean>()

/** Whether two texts of eight words or more share four fifths of their sequences of five letters. */
export function areCopies(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const key = JSON.stringify([a, b])
  if (!copies.has(key)) copies.set(key, share(foldName(a), foldName(b)))
  return copies.get(key)!
}

function share(a: string, b: string): boolean {
  if ([a, b].some((text) => text.split(' ').length < 8)) return false
  const [ofA, ofB] = [a, b].map((text) => {
    const sequences: string[] = []
    for (let at = 0; at + 5 <= text.length; at += 1) sequences.push(text.slice(at, at + 5))
    return sequences
  }) as [string[], string[]]
  const union = [...new Set([...ofA, ...ofB])]
  return union.filter((one) => ofA.includes(one) && ofB.includes(one)).length / union.length >= 0.8
}
