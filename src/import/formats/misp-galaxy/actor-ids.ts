import { ofAllFiles, oncePerImport } from '../files-together.ts'
import { toCluster } from './cluster.ts'
import { actorTypeOf } from './codebook.ts'
import { readClusters, readGalaxy } from './read-galaxy.ts'

/** The ids of all clusters of an import that are actors: galaxies refer to one another. */
export const actorIds = oncePerImport(async (files): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>()
  for await (const [id] of ofAllFiles(files, ({ path }) => idsIn(path))) ids.add(id)
  return ids
})

async function* idsIn(path: string): AsyncGenerator<string> {
  if (!actorTypeOf(await readGalaxy(path))) return
  for await (const item of readClusters(path)) {
    const cluster = 'kind' in item ? '' : toCluster(item.value)
    if (typeof cluster !== 'string') yield cluster.id
  }
}
