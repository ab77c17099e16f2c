import { existsSync } from 'node:fs'

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that the tests drive: the one named by ISNAD_BROWSER, or one in its usual place. */
export function findBrowser(): string | undefined {
  return [process.env.ISNAD_BROWSER ?? '', ...usualPlaces].find(existsSync)
}
