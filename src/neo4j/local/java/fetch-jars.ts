import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { createInterface } from 'node:readline'
import { AppError } from '../../../errors/app-error.ts'
import { packageRoot } from '../../../lib/package-root.ts'

const pom = join(packageRoot, 'src/neo4j/local/java/pom.xml')
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies'
const progressEveryMs = 3_000
/** The exit code of `env` for a command that is not on the PATH. */
const notFound = 127

interface FetchOptions {
  /** The Java that Maven runs on; the one that it would find by itself may be missing. */
  readonly java: string
  readonly cacheDir: string
  readonly report: (sentence: string) => void
  readonly signal: AbortSignal
}

/** The folder with the jars of Neo4j: fetched by Maven once for a version of the lock, and whole whenever it exists. */
export async function fetchJars(options: FetchOptions): Promise<string> {
  const { version, folder, isThere } = fetchedJars(options.cacheDir)
  if (isThere) return folder
  mkdirSync(options.cacheDir, { recursive: true })
  const partial = mkdtempSync(join(options.cacheDir, 'partial-'))
  try {
    options.report(`Fetching Neo4j ${version} with Maven, once for this machine (about 120 MB)`)
    await runMaven(partial, options)
    publish(partial, folder)
    return folder
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Which Neo4j it is, and whether this machine has it. */
export function fetchedJars(cacheDir: string): { version: string; folder: string; isThere: boolean } {
  const { version, hash } = readLock()
  const folder = join(cacheDir, `neo4j-${version}-${hash}`)
  return { version, folder, isThere: existsSync(folder) }
}

function readLock(): { version: string; hash: string } {
  const text = readFileSync(pom, 'utf8')
  const version = /<neo4j\.version>(.+?)</.exec(text)![1]!
  return { version, hash: createHash('sha256').update(text).digest('hex').slice(0, 8) }
}

/** Renaming is atomic; where another process fetched the same jars meanwhile, its folder is as good as ours. */
function publish(partial: string, folder: string): void {
  try {
    renameSync(partial, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

async function runMaven(target: string, { java, report, signal }: FetchOptions): Promise<void> {
  const environment = isAbsolute(java) ? [`JAVA_HOME=${dirname(dirname(java))}`] : []
  const command = ['mvn', '--batch-mode', '--strict-checksums', '--file', pom, copyDependencies]
  const options = ['-DincludeScope=runtime', `-DoutputDirectory=${target}`]
  const maven = spawn('env', [...environment, ...command, ...options], { stdio: ['ignore', 'pipe', 'pipe'], signal })
  const progress = startProgress(report)
  const errors: string[] = []
  createInterface({ input: maven.stdout }).on('line', (line) => {
    if (line.includes('Downloaded from')) progress.count += 1
    if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR] '.length))
  })
  createInterface({ input: maven.stderr }).on('line', (line) => errors.push(line))
  try {
    const code = await new Promise<number | null>((resolve, reject) => maven.on('error', reject).on('close', resolve))
    if (code === notFound) throw mavenMissing()
    if (code !== 0) throw fetchFailed(errors[0] ?? `it ended with code ${code}`)
  } finally {
    progress.stop()
  }
}

function startProgress(report: (sentence: string) => void) {
  const progress = { count: 0, stop: () => clearInterval(timer) }
  const timer = setInterval(() => report(`  ${progress.count} files fetched`), progressEveryMs)
  return progress
}

function mavenMissing(): AppError {
  return new AppError(
    'MAVEN_MISSING',
    'Maven (mvn) fetches the local Neo4j and is not on the PATH. Install it (Debian: maven; macOS: brew install maven), set NEO4J_URI to a Neo4j that already runs, or use docker compose up.',
  )
}

function fetchFailed(reason: string): AppError {
  return new AppError(
    'NEO4J_FETCH_FAILED',
    `Maven could not fetch the local Neo4j: ${reason}. Check the network and Maven's settings and start again, or set NEO4J_URI to a Neo4j that already runs.`,
  )
}
