/** What package-lock.json says of a package, as far as it matters here. */
export interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** By path, such as node_modules/graphql. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>

export interface ShippedPackage {
  readonly path: string
  readonly name: string
  readonly licence: string | undefined
  /** Run by the server, or built into the explorer, whose packages npm counts among those of development. */
  readonly partOf: 'server' | 'explorer'
}

/** Every package that whoever installs Isnad is given; `bundled` are those that the explorer imports. */
export function shippedPackages(locked: LockedPackages, bundled: readonly string[]): readonly ShippedPackage[] {
  const server = Object.keys(locked).filter((path) => path !== '' && !locked[path]!.dev && !locked[path]!.devOptional)
  const explorer = reachable(locked, bundled)
  return [...new Set([...server, ...explorer])].sort().map((path) => ({
    path,
    name: nameOf(path),
    licence: locked[path]!.license,
    partOf: server.includes(path) ? 'server' : 'explorer',
  }))
}

function reachable(locked: LockedPackages, bundled: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (name: string, from: string) => {
    const path = resolve(locked, name, from)
    if (path === undefined || found.has(path)) return
    found.add(path)
    const { dependencies, peerDependencies } = locked[path]!
    for (const next of Object.keys({ ...dependencies, ...peerDependencies })) follow(next, path)
  }
  for (const name of bundled) follow(name, '')
  return found
}

/** As Node looks for a package: below whoever asks for it, then ever further out. Peers that are optional may be nowhere. */
function resolve(locked: LockedPackages, name: string, from: string): string | undefined {
  const path = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (locked[path] !== undefined) return path
  if (from === '') return undefined
  const outer = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))
  return resolve(locked, name, outer)
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
