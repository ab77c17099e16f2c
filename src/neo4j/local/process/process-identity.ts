import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A process that cannot be mistaken for a later one of the same number: numbers are reused, start times are not. */
export interface ProcessIdentity {
  readonly pid: number
  readonly started: string
}

/** Undefined where no such process runs. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const started = existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid)
  return started === undefined ? undefined : { pid, started }
}

export function isAlive(process: ProcessIdentity): boolean {
  return identityOf(process.pid)?.started === process.started
}

/** The command name in field 2 may hold spaces and parentheses, so fields count from the last one: the start is field 22. */
function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? undefined : fields[18]
  } catch {
    return undefined
  }
}

function startFromPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}
