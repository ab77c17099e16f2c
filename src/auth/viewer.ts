import { type Marking, marking } from '../vocabulary/index.ts'
import type { Permission } from './permissions.ts'

/** Who reads: what they may see and do. */
export interface Viewer {
  readonly name: string
  readonly clearance: Marking
  /** The rank of the clearance: what levels are compared with. */
  readonly level: number
  readonly permissions: readonly Permission[]
}

export function viewerWith({ name, clearance, permissions }: Omit<Viewer, 'level'>): Viewer {
  return Object.freeze({ name, clearance, level: marking.rank(clearance), permissions })
}

/** Whoever sends no token. */
export const anonymous: Viewer = viewerWith({ name: 'anonymous', clearance: 'CLEAR', permissions: [] })

export const can = (viewer: Viewer, permission: Permission): boolean => viewer.permissions.includes(permission)
