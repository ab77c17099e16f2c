import { Agent, request } from 'node:http'

export interface Load {
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
  readonly requests: number
}

/** Sends a body once and gives what came back. */
export async function ask(url: string, body: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method: 'POST', headers, ...(agent && { agent }) }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (response.statusCode === 200) resolve(text)
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Asks again and again over so many connections, each waiting for its answer, for so long and at least once each. */
export async function load(url: string, body: string, { connections, ms }: LoadPlan): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const began = performance.now()
  const askOn = async () => {
    do {
      const start = performance.now()
      await ask(url, body, agent)
      times.push(performance.now() - start)
    } while (performance.now() - began < ms)
  }
  await Promise.all(Array.from({ length: connections }, askOn))
  const seconds = (performance.now() - began) / 1_000
  agent.destroy()
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { p50: at(0.5), p95: at(0.95), perSecond: times.length / seconds, requests: times.length }
}

export interface LoadPlan {
  readonly connections: number
  readonly ms: number
}
