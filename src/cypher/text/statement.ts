import type { CompiledQuery } from './compiled-query.ts'

/** A statement written by hand. Its text is ours, whatever comes from outside travels in `params`. */
export function statement(name: string, text: string, params: Readonly<Record<string, unknown>> = {}): CompiledQuery {
  return Object.freeze({ name, text: `/* ${name} */\n${text.trim()}`, params })
}
