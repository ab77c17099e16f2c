import { z } from 'zod'

/**
 * An object with exactly these fields. The message about others lists the fields there are: whoever reports it makes
 * a sentence of each.
 */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  })
}
