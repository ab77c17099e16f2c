import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findJava, usualJavas } from './find-java.ts'

describe('findJava', () => {
  it('takes the first Java of a supported version', async () => {
    const [old, good, later] = [javaOf('11.0.2'), javaOf('21.0.3'), javaOf('17.0.15')]
    expect(await findJava([join(tmpdir(), 'no-such-java'), old, good, later])).toBe(good)
  })

  it('names what it found and the ways out when no version is supported', async () => {
    const [old, recent] = [javaOf('1.8.0_402'), javaOf('25')]
    await expect(findJava([old, recent])).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringMatching(/Java 17 or 21.*found only Java 8 .*, Java 25 .*JAVA_HOME.*NEO4J_URI.*docker/s),
    })
  })

  it('says that it found none', async () => {
    await expect(findJava([])).rejects.toThrow('found none')
  })
})

describe('usualJavas', () => {
  it('asks JAVA_HOME first and the PATH second', () => {
    expect(usualJavas('/opt/my-java').slice(0, 2)).toEqual(['/opt/my-java/bin/java', 'java'])
    expect(usualJavas(undefined)[0]).toBe('java')
  })
})

function javaOf(version: string): string {
  const command = join(mkdtempSync(join(tmpdir(), 'isnad-java-')), 'java')
  writeFileSync(command, `#!/bin/sh\necho 'openjdk version "${version}" 2024-01-16' >&2\n`)
  chmodSync(command, 0o755)
  return command
}
