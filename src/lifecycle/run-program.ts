import { AppError } from '../errors/app-error.ts'

/** What a program is given to live by. */
export interface Lifetime {
  /** Aborted when the program is to stop. */
  readonly signal: AbortSignal
  /** Adds a step of stopping. Steps run in the order in which they were added, also after a start that failed. */
  atEnd(step: () => unknown): void
  /** Stops a running program because something that it needs is gone for good. */
  fail(error: unknown): void
}

const patienceMs = 9_500
/** Ctrl-C reaches a program that npm started twice: from the terminal, and once more from npm. */
const echoMs = 500

/** Runs a program until a signal or a failure ends it, and stops it in order, within ten seconds. */
export async function runProgram(start: (lifetime: Lifetime) => Promise<void>): Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const steps: (() => unknown)[] = []
  const fail = (error: unknown) => {
    if (signal.aborted) return
    console.error(sentenceOf(error))
    process.exitCode = 1
    stopping.abort()
  }
  stopOnSignals(stopping)
  const told = new Promise((resolve) => signal.addEventListener('abort', resolve))
  const started = start({ signal, atEnd: (step) => void steps.push(step), fail }).catch(fail)
  await told
  const patience = setTimeout(giveUp, patienceMs)
  await takeSteps(steps)
  // A start that was interrupted ends soon, and may have added steps meanwhile.
  await started
  await takeSteps(steps)
  clearTimeout(patience)
}

async function takeSteps(steps: (() => unknown)[]): Promise<void> {
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    try {
      await step()
    } catch (error) {
      console.error(sentenceOf(error))
      process.exitCode = 1
    }
  }
}

function stopOnSignals(stopping: AbortController): void {
  let first = Number.POSITIVE_INFINITY
  const onSignal = () => {
    if (!stopping.signal.aborted) {
      first = Date.now()
      console.error('Stopping; press Ctrl-C again to stop at once.')
      stopping.abort()
    } else if (Date.now() - first > echoMs) {
      process.exit(130)
    }
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
}

function giveUp(): never {
  console.error('Stopping took too long; ended at once. The data is safe.')
  process.exit(1)
}

/** A coded error speaks for itself; any other is a mistake of ours, and its stack helps to find it. */
function sentenceOf(error: unknown): string {
  if (error instanceof AppError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
