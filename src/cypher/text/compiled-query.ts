/** A statement ready to run: frozen, and named in its first comment as in logs and metrics. */
export interface CompiledQuery {
  readonly name: string
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}
