/** JSON in which the signs that turn the direction of text are escaped: they would reorder the markup around them on the screen. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(TURNING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
