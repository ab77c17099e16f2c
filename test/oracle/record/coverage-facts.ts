import type { CoverageInput } from '../../../src/entities/coverage/coverage.record.ts'
import { endOfTime } from '../../../src/lib/end-of-time.ts'
import type { Load } from '../worlds/loads.ts'
import type { CoverageFact, Facts } from './facts.ts'
import type { Ids } from './ids.ts'
import { tellingsOf } from './tellings.ts'

type Named = Pick<Facts, 'actors' | 'places' | 'datasets'>

/** Every version of every row of what was looked for and not found. Whoever may not see one that it is about sees nothing of it. */
export function coverageFacts(loads: readonly Load[], { actors, places, datasets }: Named, ids: Ids): CoverageFact[] {
  const levels = new Map([...actors, ...places].map(({ id, level }) => [id, level]))
  return tellingsOf(loads, { listed, contentOf }).map(({ said, again, position, ...telling }) => {
    const [subject, object] = [said.subject, said.object].map((ref) => (ref === undefined ? null : ids.of(ref)))
    const against = said.against.map((ref) => ids.of(ref))
    const dataset = datasets.find((one) => one.said.ref === telling.dataset)!
    const about = [subject!, object!, ...against].map((id) => levels.get(id) ?? 0)
    return {
      said,
      recordedAt: telling.recordedAt,
      withdrawnAt: telling.withdrawnAt,
      level: Math.max(telling.ownLevel, dataset.level, ...about),
      orderKey: [endOfTime - telling.recordedAt, position].map((part) => String(part).padStart(15, '0')).join('-'),
      dataset: dataset.id,
      subject: subject!,
      object: object!,
      against,
      rows: again.map((one) => ({ at: one.at, row: one.said.record })),
    }
  })
}

const listed = ({ coverage }: Load['dataset']) => coverage

/** Neither its marking nor the row that it was read from are part of what it says. */
const contentOf = ({ marking: _, record: __, against, ...said }: CoverageInput) => ({
  ...said,
  against: against.toSorted(),
})
