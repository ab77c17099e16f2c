import { canonicalJson } from '../../../lib/canonical-json.ts'
import { chunks } from '../../../lib/chunks.ts'
import { groupBy } from '../../../lib/group-by.ts'
import type { Run } from '../../../neo4j/database.ts'
import { statementSize } from '../../statement-size.ts'
import { replaceInferred, type StoredStep, type WordedProposition, wordedPropositions } from './inferred-statements.ts'
import { inferredSteps } from './inferred-steps.ts'

/**
 * Brings the steps up to date that are inferred between the claims of these propositions; gives the ids of the claims from
 * which others now lead. This is their only definition, for the writer, the rebuild and the audit.
 */
export async function deriveInferred(run: Run, propositionIds: readonly string[]): Promise<string[]> {
  const changed: string[] = []
  for (const chunk of chunks(propositionIds, statementSize)) {
    const rows = await differing(run, chunk)
    if (rows.length > 0) await run(replaceInferred(rows))
    changed.push(...rows.map(({ id }) => id))
  }
  return changed
}

/** Gives the claims of these propositions from which other steps are inferred than must be. */
export async function compareInferred(run: Run, propositionIds: readonly string[]): Promise<string[]> {
  return (await differing(run, propositionIds)).map(({ id }) => id)
}

interface Differing {
  readonly id: string
  readonly steps: readonly StoredStep[]
}

async function differing(run: Run, propositionIds: readonly string[]): Promise<Differing[]> {
  const propositions = (await run(wordedPropositions(propositionIds))) as unknown as WordedProposition[]
  return propositions.flatMap(({ claims, stored }) => {
    const wanted = groupBy(inferredSteps(claims).map(toStored), ({ from }) => from)
    const there = groupBy(stored, ({ from }) => from)
    return [...new Set([...wanted.keys(), ...there.keys()])]
      .map((id) => ({ id, steps: wanted.get(id) ?? [], stored: there.get(id) ?? [] }))
      .filter(({ steps, stored }) => textOf(steps) !== textOf(stored))
      .map(({ id, steps }) => ({ id, steps }))
  })
}

function toStored({ from, to, recordedAt, withdrawnAt, twins }: ReturnType<typeof inferredSteps>[number]): StoredStep {
  const period = { via: 'INFERRED', sameProposition: true, recordedAt, withdrawnAt }
  return { from, to, properties: twins.length === 0 ? period : { ...period, twins } }
}

const textOf = (steps: readonly StoredStep[]): string => steps.map(canonicalJson).sort().join('\n')
