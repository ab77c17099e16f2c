import { describe, expect, it } from 'vitest'
import { keepRunning } from './keep-running.ts'
import type { ServerProcess } from './server-process.ts'

describe('keepRunning', () => {
  it('starts a server anew three times and then gives up', async () => {
    let starts = 0
    let told = 0
    const onRestart = () => {
      told += 1
    }
    const failure = await new Promise<unknown>((resolve) => {
      const restart = async () => {
        starts += 1
        return endedServer()
      }
      keepRunning(endedServer(), {
        restart,
        untilStoppedItself: never,
        report: () => undefined,
        onRestart,
        onFailure: resolve,
      })
    })
    expect([starts, told]).toEqual([3, 3])
    expect(failure).toMatchObject({ code: 'DATABASE_START_FAILED', message: expect.stringContaining('4 times') })
  })

  it('passes on why a server could not be started again', async () => {
    const reason = new Error('no disk')
    const failure = await new Promise<unknown>((resolve) => {
      const restart = () => Promise.reject(reason)
      keepRunning(endedServer(), { restart, untilStoppedItself: never, report: () => undefined, onFailure: resolve })
    })
    expect(failure).toBe(reason)
  })

  it('ends a server that has stopped itself, and starts it anew', async () => {
    const [first, second] = [runningServer(), runningServer()]
    let stopsItself = () => {}
    const stopped = new Promise<void>((resolve) => {
      stopsItself = resolve
    })
    const untilStoppedItself = async () => {
      await stopped
      if (await isRunning(first)) return
      return never()
    }
    const restarted = new Promise<void>((resolve) => {
      const restart = async () => {
        resolve()
        return second
      }
      keepRunning(first, {
        restart,
        untilStoppedItself,
        report: () => undefined,
        onFailure: () => expect.unreachable(),
      })
    })
    stopsItself()
    await restarted
    expect([await isRunning(first), await isRunning(second)]).toEqual([false, true])
  })

  it('starts nothing once it was told to stop', async () => {
    const unexpected = () => expect.unreachable()
    const supervision = { restart: unexpected, report: unexpected, onFailure: unexpected, untilStoppedItself: never }
    const running = keepRunning(runningServer(), supervision)
    await running.stop()
  })
})

const never = () => new Promise<void>(() => undefined)

const isRunning = (server: ServerProcess) =>
  Promise.race([server.exited.then(() => false), new Promise<boolean>((resolve) => setImmediate(resolve, true))])

const identity = { pid: 1, started: '1' }

function endedServer(): ServerProcess {
  return { identity, exited: Promise.resolve(), stop: async () => undefined }
}

function runningServer(): ServerProcess {
  let end: () => void
  const exited = new Promise<void>((resolve) => {
    end = resolve
  })
  return { identity, exited, stop: async () => end() }
}
