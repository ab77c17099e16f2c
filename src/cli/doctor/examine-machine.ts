import { constants } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Config } from '../../config.ts'
import { readHolding } from '../../neo4j/local/folder-lock.ts'
import { fetchedJars } from '../../neo4j/local/java/fetch-jars.ts'
import { findJava, usualJavas } from '../../neo4j/local/java/find-java.ts'
import { isAlive } from '../../neo4j/local/process/process-identity.ts'
import { type Diagnosis, type Examine, ill, looking, well } from './diagnosis.ts'

/** What Isnad needs of the machine, whether or not it runs. */
export const examineMachine: Examine = async (config) => [
  node(),
  ...(config.neo4j === undefined ? await localParts(config) : []),
  await port(config),
]

const LEAST_FREE_MB = 1_024

function node(): Diagnosis {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const found = `Node ${process.versions.node} (${process.execPath})`
  if (major > 20 || (major === 20 && minor >= 19)) return well('node', found)
  return ill('node', `${found}: Isnad needs Node 20.19 or later.`)
}

/** What the Neo4j that Isnad runs itself needs. */
async function localParts({ javaHome, cacheDir, dataDir }: Config): Promise<Diagnosis[]> {
  const { version, folder, isThere } = fetchedJars(cacheDir)
  return [
    await looking('java', () => findJava(usualJavas(javaHome))),
    well('neo4j', isThere ? `Neo4j ${version} lies in ${folder}.` : `Neo4j ${version} is fetched at the first start.`),
    await looking('data folder', () => dataFolder(dataDir)),
    lock(dataDir),
  ]
}

async function dataFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await access(folder, constants.R_OK | constants.W_OK)
  const { bavail, bsize } = await statfs(folder)
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024)
  if (freeMb < LEAST_FREE_MB) throw new Error(`${folder}: only ${freeMb} MB are free. Neo4j stops where none is left.`)
  return `${folder}, ${freeMb} MB free`
}

function lock(folder: string): Diagnosis {
  const holding = readHolding(folder)
  if (holding === undefined) return well('lock', 'No Isnad runs on the data folder.')
  if (isAlive(holding.owner)) return well('lock', `Isnad runs on it (process ${holding.owner.pid}).`)
  return well('lock', 'An Isnad that ended without clearing up has left its lock; the next one takes it over.')
}

/** Taken is well: Isnad may be running. */
function port({ host, port: number }: Config): Promise<Diagnosis> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      const message = `Port ${number} of ${host}: ${isTaken ? 'in use, by Isnad or another program' : error.message}.`
      resolve({ check: 'port', isWell: isTaken, message })
    })
    server.listen({ host, port: number }, () =>
      server.close(() => resolve(well('port', `Port ${number} of ${host} is free.`))),
    )
  })
}
