export interface Step {
  readonly step: string
  readonly done: number
  /** Left out where nobody knows. */
  readonly total?: number
}

export interface Progress {
  report(step: Step): void
  /** A sentence beside the progress. */
  say(sentence: string): void
  /** Leaves the last line as it is. */
  end(): void
}

interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Lines come no closer to one another than this, where each stays. */
const PAUSE_MS = 2_000
/** A terminal shows one line, which is written anew. */
const REFRESH_MS = 100

/** Tells how far a command is: on a terminal in one line with rate and time left, elsewhere in plain lines. */
export function createProgress(out: Terminal = process.stderr, now: () => number = Date.now): Progress {
  const isLive = out.isTTY === true
  let started = { step: '', at: 0, done: 0 }
  let told = 0
  let isOpen = false

  const clear = () => {
    if (isOpen) out.write('\r\u001b[K')
    isOpen = false
  }
  const report = (step: Step) => {
    const at = now()
    const isNew = step.step !== started.step || step.done < started.done
    if (isNew) {
      if (isOpen) out.write('\n')
      isOpen = false
      started = { step: step.step, at, done: 0 }
    }
    const isLast = step.done === step.total
    if (!isNew && !isLast && at - told < (isLive ? REFRESH_MS : PAUSE_MS)) return
    told = at
    clear()
    out.write(isLive ? lineOf(step, at - started.at) : `${lineOf(step, 0)}\n`)
    isOpen = isLive
  }
  return {
    report,
    say(sentence) {
      clear()
      out.write(`${sentence}\n`)
    },
    end() {
      if (isOpen) out.write('\n')
      isOpen = false
    },
  }
}

function lineOf({ step, done, total }: Step, elapsedMs: number): string {
  const count = total === undefined ? numberText(done) : `${numberText(done)} of ${numberText(total)}`
  const rate = elapsedMs >= 1_000 ? (done * 1_000) / elapsedMs : 0
  if (rate === 0) return `${step}: ${count}`
  const left = total === undefined || done >= total ? '' : `, ${durationText((total - done) / rate)} left`
  return `${step}: ${count} (${numberText(Math.round(rate))} a second${left})`
}

const numberText = (value: number): string => value.toLocaleString('en')

function durationText(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  return whole < 3_600 ? `${Math.ceil(whole / 60)} min` : `${(whole / 3_600).toFixed(1)} h`
}

/** Says nothing, for who reads only the result. */
export const silent: Progress = { report: () => undefined, say: () => undefined, end: () => undefined }
