import type { Direction } from '../../vocabulary/index.ts'
import type { DecodedLink } from './link-shapes.ts'

/** A link as it is walked. */
export interface Step {
  readonly near: string
  readonly link: DecodedLink
  readonly far: string
}

/** The steps that links allow; where a symmetric one can be walked both ways, against the link first. */
export function stepsOver(links: readonly DecodedLink[], direction: Direction): Step[] {
  const upstream = links.map((link) => ({ near: link.to, link, far: link.from }))
  const downstream = links.map((link) => ({ near: link.from, link, far: link.to }))
  return [...(direction === 'DOWNSTREAM' ? [] : upstream), ...(direction === 'UPSTREAM' ? [] : downstream)]
}
