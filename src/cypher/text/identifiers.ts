import { invariant } from '../../lib/invariant.ts'
import type { Fragment } from './fragment.ts'

/** A label, relationship type, property or map key as text of a statement, in backticks where Cypher needs them. The one place where a name becomes text. */
export function identifier(name: string): Fragment {
  // Cypher reads \u0060 as a backtick, even between backticks.
  invariant(name !== '' && !/[\0\\]/u.test(name), 'A Cypher name is never empty and holds no NUL and no backslash.')
  const text = /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``
  return Object.freeze({ kind: 'fragment', parts: Object.freeze([text]) })
}
