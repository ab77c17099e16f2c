import type { Lens } from '../../../src/generated/schema-types.ts'
import { attribution, informationCredibility, modality, sourceReliability } from '../../../src/vocabulary/index.ts'
import { DATASETS } from '../worlds/loads.ts'
import type { Chooser } from './chooser.ts'

type LensShape<Without = never> = (choose: Chooser) => Partial<Lens> | Without

const datasets = (choose: Chooser) => [choose.among(DATASETS).ref]
const PERIODS = ['2020', '2021-03', '2021-03-10/2021-03-20', '2019', '2021-03-13'] as const

const reliability = (choose: Chooser) => choose.among(sourceReliability.values)
const credibility = (choose: Chooser) => choose.among(informationCredibility.values)
const assessors = (choose: Chooser) => choose.among([['ann'], ['bob', 'ann'], ['bob', 'nobody']])

/** Lenses of root fields: none, one of a moment only, and every condition of a lens in the combinations that are tried. */
export const outerLenses: readonly LensShape<null>[] = [
  () => null,
  () => ({}),
  (choose) => ({ excludeClaimants: [choose.claimant()] }),
  (choose) => ({ claimants: [choose.claimant(), choose.claimant()] }),
  (choose) => ({ excludeSources: [choose.ref('sources')] }),
  (choose) => ({ heldDuring: choose.among(PERIODS), includeUndated: choose.among([true, false]) }),
  (choose) => ({ sources: [choose.ref('sources'), choose.ref('sources')] }),
  (choose) => ({ modalities: [choose.among(modality.values), 'STATED'], attributions: someAttributions(choose) }),
  (choose) => ({ excludeDatasets: datasets(choose), excludeClaimants: [choose.claimant()] }),
  (choose) => ({ heldThroughout: choose.among(PERIODS) }),
  (choose) => ({ places: [choose.ref('places')] }),
  (choose) => ({
    datasets: [...datasets(choose), 'o:open'],
    supportTypes: ['WEAPONS', choose.among(['FUNDING', 'OTHER'])],
  }),
  (choose) => ({ claimedDuring: choose.among(PERIODS) }),
  (choose) => ({ against: [choose.ref('actors'), choose.ref('actors')], excludeSources: [] }),
  (choose) => ({ claimants: choose.among([[], [choose.claimant()]]) }),
  (choose) => ({ minReliability: reliability(choose) }),
  (choose) => ({ minCredibility: credibility(choose) }),
  (choose) => ({ assessors: assessors(choose), minCredibility: credibility(choose) }),
  (choose) => ({ assessors: choose.among([[], ['ann'], ['ann', 'bob']]) }),
  (choose) => ({
    assessors: assessors(choose),
    minReliability: reliability(choose),
    excludeClaimants: [choose.claimant()],
  }),
]

/** Lenses of fields below, which narrow. */
export const innerLenses: readonly LensShape[] = [
  (choose) => ({ claimants: [choose.claimant(), choose.claimant()] }),
  (choose) => ({ modalities: ['STATED', choose.among(modality.values)] }),
  (choose) => ({ excludeClaimants: [choose.claimant()] }),
  (choose) => ({ heldDuring: choose.among(PERIODS), includeUndated: choose.among([true, false]) }),
  (choose) => ({ places: [choose.ref('places')] }),
  (choose) => ({ datasets: [...datasets(choose), 'o:open'] }),
  (choose) => ({ minCredibility: credibility(choose) }),
  (choose) => ({ assessors: assessors(choose) }),
  (choose) => ({ minReliability: reliability(choose), minCredibility: 'DOUBTFUL' }),
]

function someAttributions(choose: Chooser): Lens['attributions'] {
  const without = choose.among(attribution.values)
  return attribution.values.filter((one) => one !== without)
}
