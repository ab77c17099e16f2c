type AttributeValue = string | number | undefined

/** An element with these attributes, in which `content` stands as it is; without content it is empty. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, content = ''): string {
  const tag = startTag(name, attributes)
  return content === '' ? `${tag.slice(0, -1)}/>` : `${tag}${content}</${name}>`
}

/** An attribute whose value is undefined is left out. */
export function startTag(name: string, attributes: Readonly<Record<string, AttributeValue>>): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return `<${[name, ...given.map(([key, value]) => `${key}="${xmlText(String(value))}"`)].join(' ')}>`
}

/**
 * Text for an element or an attribute in double quotes. What XML 1.0 has no way to say becomes U+FFFD. Line ends and tabs
 * are references, for a parser would make spaces of them in an attribute; so are the signs that turn the direction of
 * text, which would otherwise reorder the markup around them on the screen of whoever reads the file.
 */
export function xmlText(text: string): string {
  return text.replace(UNSAYABLE, '\uFFFD').replace(SPECIAL, (sign) => names[sign] ?? `&#x${codeOf(sign)};`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const UNSAYABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu
const SPECIAL = /[&<>"'\t\n\r\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

const codeOf = (sign: string) => sign.codePointAt(0)!.toString(16).toUpperCase()
