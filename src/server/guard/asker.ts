import type { FastifyRequest } from 'fastify'
import { authenticate } from '../../auth/authenticate.ts'
import type { TokenEntry } from '../../auth/token-file.ts'
import { anonymous, type Viewer } from '../../auth/viewer.ts'
import { AppError } from '../../errors/app-error.ts'
import { addressOf } from './address-of.ts'
import { createRateLimit } from './rate-limit.ts'
import { asWholeAnswer } from './whole-answer.ts'

/** Who asks, and how they are made to pay for it. */
export interface Asker {
  readonly viewer: Viewer
  /** Takes so many rows from what the viewer may ask for in a minute; throws where nothing is left. */
  readonly charge: (rows: number) => void
}

export type AskerOf = (request: FastifyRequest) => Asker

interface AskerOptions {
  readonly tokens: readonly TokenEntry[]
  readonly maxCostPerMinute: number
}

/** What any request is charged before it is looked at. */
const REQUEST_ROWS = 100

/** Tells who sends a request, which is charged once; throws where their token is unknown or they have asked too much of late. */
export function createAskers({ tokens, maxCostPerMinute }: AskerOptions): AskerOf {
  const rate = createRateLimit(maxCostPerMinute)
  const known = new WeakMap<FastifyRequest, Asker>()
  return (request) => {
    const asker = known.get(request) ?? askerOf(request)
    known.set(request, asker)
    return asker
  }

  function askerOf(request: FastifyRequest): Asker {
    const viewer = viewerOf(request, tokens)
    const payer = payerOf(viewer, request)
    const charge = (rows: number) => {
      const seconds = rate.take(payer, rows)
      if (seconds > 0) throw tooMuch(seconds)
    }
    charge(REQUEST_ROWS)
    return { viewer, charge }
  }
}

/** A wrong token is an answer of its own; it never reads as anonymous. */
function viewerOf({ headers }: FastifyRequest, tokens: readonly TokenEntry[]): Viewer {
  try {
    return authenticate(headers.authorization, tokens)
  } catch (error) {
    throw error instanceof AppError ? asWholeAnswer(error) : error
  }
}

/** Who is known pays by name, wherever they ask from; all others by their address. */
function payerOf(viewer: Viewer, { ip }: FastifyRequest): string {
  return viewer === anonymous ? `address ${addressOf(ip)}` : `viewer ${viewer.name}`
}

function tooMuch(seconds: number) {
  const sentence = `You have asked for more in a short time than this server gives. Go on in ${seconds} seconds, and ask for less at a time.`
  return asWholeAnswer(new AppError('RATE_LIMITED', sentence), [['retry-after', String(seconds)]])
}
