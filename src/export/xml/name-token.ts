/**
 * A reference as a name token of XML, of which GraphML makes its ids. A sign that such a token cannot have stands as
 * `_x002F_`, so that no two references become one token.
 */
export function nameToken(reference: string): string {
  return reference.replace(/[^A-Za-z0-9.:_-]|_(?=x[0-9A-F]{4}_)/g, (unit) => `_x${code(unit)}_`)
}

/** Of one UTF-16 unit: a sign beyond the first plane becomes two. */
const code = (unit: string) => unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
