import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AppError } from '../../../errors/app-error.ts'

const supported = [17, 21]

/** The first Java that Neo4j 5.26 runs on, as a command. */
export async function findJava(candidates: readonly string[]): Promise<string> {
  const refused: string[] = []
  for (const command of candidates) {
    const version = await versionOf(command)
    if (version !== undefined && supported.includes(version)) return command
    if (version !== undefined) refused.push(`Java ${version} (${command})`)
  }
  const found = refused.length > 0 ? `found only ${refused.join(', ')}` : 'found none'
  throw new AppError(
    'JAVA_MISSING',
    `The local Neo4j needs Java 17 or 21; Isnad ${found}. Install one (Debian: openjdk-17-jre-headless; macOS: openjdk@21), name it in JAVA_HOME, set NEO4J_URI to a Neo4j that already runs, or use docker compose up.`,
  )
}

/** Where a Java may be, in the order in which a user would expect it to be taken. */
export function usualJavas(javaHome: string | undefined): string[] {
  const fromHome = javaHome === undefined ? [] : [join(javaHome, 'bin/java')]
  return [...fromHome, 'java', ...usualFolders.flatMap(([folder, inside]) => javasBelow(folder, inside))]
}

const usualFolders = [
  ['/usr/lib/jvm', 'bin/java'],
  ['/usr/java', 'bin/java'],
  ['/opt/java', 'bin/java'],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'],
  ['/opt/homebrew/opt', 'bin/java'],
  [join(homedir(), '.sdkman/candidates/java'), 'bin/java'],
] as const

function javasBelow(folder: string, inside: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /jdk|jre|java|temurin|zulu|corretto|^\d/i.test(name))
    return names.sort().map((name) => join(folder, name, inside))
  } catch {
    return []
  }
}

/** `java -version` writes to standard error, as `openjdk version "17.0.15"` or, before Java 9, `"1.8.0_402"`. */
async function versionOf(command: string): Promise<number | undefined> {
  try {
    const { stderr } = await promisify(execFile)(command, ['-version'], { timeout: 20_000 })
    const version = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1]
    return version === undefined ? undefined : Number(version)
  } catch {
    return undefined
  }
}
