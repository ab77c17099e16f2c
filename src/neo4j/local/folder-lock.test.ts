import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockFolder, readHolding } from './folder-lock.ts'
import { identityOf, isAlive } from './process/process-identity.ts'

const dead = { pid: process.pid, started: 'before this process' }

describe('lockFolder', () => {
  it('refuses a folder whose owner lives, naming the process and the way out', async () => {
    const folder = newFolder()
    const lock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toMatchObject({
      code: 'DATA_DIR_LOCKED',
      message: expect.stringMatching(new RegExp(`process ${process.pid}.*ISNAD_DATA_DIR`)),
    })
    lock.release()
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it('takes over the lock of a dead owner, even where its process number is in use again', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'lock'), JSON.stringify({ owner: dead }))
    await lockFolder(folder)
    expect(readHolding(folder)?.owner).toEqual(identityOf(process.pid))
  })

  it('takes over a lock that was cut off while it was written', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'lock'), '{"owner":')
    await lockFolder(folder)
    expect(readHolding(folder)?.owner.pid).toBe(process.pid)
  })

  it('ends the server that a dead owner left behind', async () => {
    const folder = newFolder()
    const left = spawn('sleep', ['60'])
    const server = identityOf(left.pid!)!
    writeFileSync(join(folder, 'lock'), JSON.stringify({ owner: dead, server, uri: 'bolt://127.0.0.1:1' }))
    await lockFolder(folder)
    expect(isAlive(server)).toBe(false)
  })

  it('publishes where the server answers, to its owner only', async () => {
    const folder = newFolder()
    const lock = await lockFolder(folder)
    lock.publish({ pid: 1, started: '1' }, 'bolt://127.0.0.1:7')
    expect(readHolding(folder)).toMatchObject({ uri: 'bolt://127.0.0.1:7', server: { pid: 1 } })
    expect(statSync(join(folder, 'lock')).mode & 0o777).toBe(0o600)
  })
})

const newFolder = () => mkdtempSync(join(tmpdir(), 'isnad-lock-'))
