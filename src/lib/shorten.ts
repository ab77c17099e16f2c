/** The text, or its beginning where it is longer than anyone reads: messages quote what they refuse. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}… (cut short)` : text
}
