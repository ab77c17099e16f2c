import { chunks } from '../../../lib/chunks.ts'
import type { Row, Run } from '../../../neo4j/database.ts'
import { statementSize } from '../../statement-size.ts'
import { compareRows, type DerivedRow, deriveRows } from '../node-derivation.ts'
import type { Speakers } from './plain/speaker.ts'
import { Reliance } from './reliance.ts'
import { type StatedRow, toSpeaker, toStated } from './stated.ts'
import { type Upheld, upheldForEach } from './upheld-by.ts'
import {
  fromStored,
  lowestDifference,
  type StoredUpholders,
  toStored,
  type Upholder,
  upholdersOf,
} from './upholders.ts'
import {
  addReliance,
  compareWeighedOn,
  leaveToWeigh,
  leaveWeighed,
  replaceWeighedOn,
  speakersOf,
  statedPropositions,
  type WeighedOnRow,
} from './upholding-statements.ts'
import { type Outcome, weighForAll } from './weighing/weigh-for-all.ts'

/**
 * Brings up to date without whom the propositions fall or drop, and what is counted of these claimants and sources, as far as
 * their claims tell. The others are left to be weighed when all is written, for it takes longer than all else; so are those that
 * had to be before, mostly with many claims, without a look at these.
 */
export async function deriveUpheld(run: Run, ids: readonly string[]): Promise<void> {
  for (const chunk of chunks(ids, statementSize)) {
    const left = new Set((await run(leaveWeighed(chunk))).map(({ id }) => id))
    const read = await readTold(
      run,
      chunk.filter((id) => !left.has(id)),
    )
    const [plain, others] = [read.filter(isPlain), read.filter((one) => !isPlain(one))]
    await move(
      run,
      plain.map((one) => toFound(one)),
    )
    if (others.length > 0) await run(leaveToWeigh(others.map(({ id }) => id)))
  }
}

/** Weighs propositions that were left to be weighed. */
export async function settleUpheld(run: Run, ids: readonly string[]): Promise<void> {
  await move(run, await weigh(run, await readTold(run, ids)))
}

async function move(run: Run, found: readonly Found[]): Promise<void> {
  const moved = new Reliance()
  for (const { stored, upholders } of found) {
    moved.add(stored, -1)
    moved.add(upholders)
  }
  await write(run, {
    upheld: found.filter(({ stored, upholders }) => JSON.stringify(stored) !== JSON.stringify(upholders)),
    weighed: found.filter(({ isWeighed, weighedOn }) => isWeighed || weighedOn.length > 0),
  })
  for (const rows of chunks(moved.rows(), statementSize)) await run(addReliance(rows))
}

/** Derives anew without whom the propositions fall or drop, and counts them. */
export async function rebuildUpheld(run: Run, ids: readonly string[], reliance: Reliance): Promise<void> {
  const found = await weigh(run, await readTold(run, ids))
  for (const { upholders } of found) reliance.add(upholders)
  await write(run, { upheld: found, weighed: found })
}

/**
 * Gives the propositions of which something else is stored, and counts as the graph gives it. Of those that are left to be weighed
 * what was found before is stored and counted, which is as it must be.
 */
export async function compareUpheld(run: Run, ids: readonly string[], reliance: Reliance): Promise<Row[]> {
  const told = await readTold(run, ids)
  const found = await weigh(
    run,
    told.filter(({ isLeft }) => !isLeft),
  )
  for (const { isLeft, stored } of told) if (isLeft) reliance.add(stored)
  for (const { upholders } of found) reliance.add(upholders)
  return [...(await run(compareRows('Proposition', found.map(toRow)))), ...(await run(compareWeighedOn(found)))]
}

interface Found extends WeighedOnRow {
  readonly stored: readonly Upholder[]
  readonly isWeighed: boolean
  readonly upholders: readonly Upholder[]
}

interface Differing {
  readonly upheld: readonly Found[]
  readonly weighed: readonly Found[]
}

async function write(run: Run, { upheld, weighed }: Differing): Promise<void> {
  if (upheld.length > 0) await run(deriveRows('Proposition', upheld.map(toRow), seenFromOf(upheld)))
  if (weighed.length > 0) await run(replaceWeighedOn(weighed))
}

function seenFromOf(upheld: readonly Found[]): number | null {
  const lowest = upheld.map(({ stored, upholders }) => lowestDifference(stored, upholders))
  return lowest.reduce((least, one) => (least === null || (one !== null && one < least) ? one : least), null)
}

const toRow = ({ id, upholders }: Found): DerivedRow => ({ id, derived: { ...toStored(upholders) } })

type UpheldRow = StatedRow & Pick<Told, 'isLeft' | 'isWeighed'> & { readonly stored: StoredUpholders }

/** What the claims of a proposition tell by themselves, for each clearance; null where it has to be weighed. */
interface Told {
  readonly id: string
  readonly stored: readonly Upholder[]
  /** Whether it is left to be weighed. */
  readonly isLeft: boolean
  /** Whether it was weighed before, or is left to be. */
  readonly isWeighed: boolean
  readonly upheld: readonly (Upheld | null)[]
}

const isPlain = ({ upheld }: Told) => upheld.every((one) => one !== null)

async function readTold(run: Run, ids: readonly string[]): Promise<Told[]> {
  const rows = (await run(statedPropositions(ids))) as unknown as UpheldRow[]
  const speakers = await readSpeakers(run, rows)
  return rows.map((row) => {
    const upheld = upheldForEach(toStated(row), speakers)
    return { id: row.id, stored: fromStored(row.stored), isLeft: row.isLeft, isWeighed: row.isWeighed, upheld }
  })
}

async function weigh(run: Run, told: readonly Told[]): Promise<Found[]> {
  const untold = told.filter((one) => !isPlain(one)).map(({ id, upheld }) => [id, untoldIn(upheld)] as const)
  const weighed = await weighForAll(run, new Map(untold))
  return told.map((one) => toFound(one, weighed.get(one.id)))
}

function toFound({ id, stored, isWeighed, upheld }: Told, weighed?: Outcome): Found {
  return {
    id,
    stored,
    isWeighed,
    upholders: upholdersOf(upheld.map((one, clearance) => one ?? weighed!.upheld.get(clearance)!)),
    weighedOn: weighed?.weighedOn ?? [],
  }
}

/** The clearances for which the claims alone do not tell. */
const untoldIn = (upheld: Told['upheld']) => [...upheld.keys()].filter((clearance) => upheld[clearance] === null)

async function readSpeakers(run: Run, rows: readonly StatedRow[]): Promise<Speakers> {
  const claims = rows.flatMap((row) => row.claims)
  const ids = new Set(claims.flatMap((claim) => [...claim.rootClaimantIds, ...claim.rootSourceIds]))
  ids.delete('')
  const speakers: Speakers[] = []
  for (const chunk of chunks([...ids], statementSize)) {
    const found = await run(speakersOf(chunk))
    speakers.push(new Map(found.map(toSpeaker).map((speaker) => [speaker.id, speaker])))
  }
  return new Map(speakers.flatMap((some) => [...some]))
}
