import { byOrderKey } from '../by-order-key.ts'
import { strengthOf } from '../status/strength-of.ts'
import type { Weighed } from './weakest-link.ts'

/** A link as a step of chains. No two that begin at one actor have the same order key. */
export interface ChainLink {
  readonly from: string
  readonly to: string
  readonly orderKey: string
  readonly standing: Weighed
}

/** First the chain whose least number of origins is higher; of equals that of the better worst status, then the shorter, then by the order of the links. */
export function compareChains(a: readonly ChainLink[], b: readonly ChainLink[]): number {
  return (
    least(b, minOf) - least(a, minOf) ||
    least(b, strengthOfLink) - least(a, strengthOfLink) ||
    a.length - b.length ||
    a.map((link, index) => byOrderKey(link, b[index]!)).find((order) => order !== 0) ||
    0
  )
}

export const minOf = ({ standing }: ChainLink): number => standing.origins.min

export const strengthOfLink = ({ standing }: ChainLink): number => strengthOf(standing.reason.status)

function least(chain: readonly ChainLink[], firmness: (link: ChainLink) => number): number {
  return Math.min(...chain.map(firmness))
}
