import { marking } from '../../../vocabulary/index.ts'
import type { Exported } from '../../exporter.ts'
import { fullRef } from '../../records/seed-values.ts'
import { datasetName, type FtmEntity, ftmId } from './ftm-entity.ts'

/** How much of what FollowTheMoney cannot say. */
export interface LeftOut {
  denials: number
  dates: number
  names: number
}

/** The last entity of an export: a note that counts what is not in it. */
export async function leftOutNote(
  { about, records }: Exported,
  { denials, dates, names }: LeftOut,
): Promise<FtmEntity> {
  const counts: [number, string][] = [
    [denials, 'claims that deny something: everything here is what somebody asserts, also where others deny it'],
    [dates, 'dates that are not just a year, month or day, or two of these as beginning and end'],
    [names, 'names that are marked higher than what they name'],
    [await countOf(records('assessments')), 'assessments'],
    [await countOf(records('coverage')), 'records of what was looked for and not found'],
  ]
  const { id, scheme, title, licence } = about.dataset
  const ref = fullRef(id, scheme)
  const description = [
    `${title}, as the record stood on ${about.knownAt}. Licence: ${licence}`,
    about.lens === null ? 'Seen through no lens.' : `Seen through a lens: ${about.lens}`,
    `The highest marking in it is ${marking.entries[about.marking].label.en}.`,
    'Left out:',
    ...counts.map(([count, what]) => `${count} ${what}`),
    'Who denies what, and who took what from whom, stands in the data set and in the nanopublications of the same export.',
  ]
  return {
    id: ftmId(`${ref}-left-out`),
    schema: 'Note',
    datasets: [datasetName(ref)],
    properties: { name: ['What this export leaves out'], description: [description.join('\n')] },
  }
}

async function countOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0
  for await (const _ of items) count++
  return count
}
