import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'

export interface Visit {
  page: Page
  /** Addresses on any other host that the page asked for. */
  foreignRequests: string[]
  /** Errors and warnings of the console, uncaught errors, and answers that were none. */
  complaints: string[]
  close(): Promise<void>
}

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens the explorer of a running Isnad as a browser does and notes what the page asks for and complains of. */
export async function openExplorer(
  isnadUrl: string,
  browserPath: string,
  options?: BrowserContextOptions,
): Promise<Visit> {
  const browser = await chromium.launch({ executablePath: browserPath, args: quietFlags })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options })
  const foreignRequests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(isnadUrl).origin) foreignRequests.push(request.url())
  })
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(isnadUrl)
  return { page, foreignRequests, complaints, close: () => browser.close() }
}
