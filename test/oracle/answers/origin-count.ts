import type { OriginCount } from '../../../src/evidence/lineage/origins-of.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { answersTo } from './node.answer.ts'

export function originCount({ min, max, origins, circular }: OriginCount, reading: Reading): Answer {
  return {
    min,
    max,
    origins: origins.map(({ claimantIds, claimIds, documentIds, traced, interested }) => ({
      traced,
      interested,
      claimants: () => answersTo(claimantIds, reading),
      claims: () => answersTo(claimIds, reading),
      documents: () => answersTo(documentIds, reading),
    })),
    circular: () => circular.map((documents) => answersTo(documents, reading)),
  }
}
