import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again and again; the time of the test is the limit. */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await sleep(50)
}
