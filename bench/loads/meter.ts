import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Used {
  readonly peakMb: number
  readonly cpuSeconds: number
}

const ticksPerSecond = 100

/** What Linux tells of a process since it started. */
export function usedBy(pid: number): Used {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ')
    .slice(11, 13)
  return {
    peakMb: Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)![1]) / 1024,
    cpuSeconds: (Number(user) + Number(system)) / ticksPerSecond,
  }
}

/** In MB, with all that lies below. */
export function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  return bytes.reduce((sum, size) => sum + size, 0) / 2 ** 20
}
