const scripts = {
  Arab: /\p{Script=Arabic}/u,
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Syrc: /\p{Script=Syriac}/u,
}

/** The script of a name as an ISO 15924 code, where its letters are all of one that is known here. */
export function scriptOf(name: string): string | undefined {
  const found = Object.entries(scripts).filter(([, letters]) => letters.test(name))
  return found.length === 1 ? found[0]![0] : undefined
}
