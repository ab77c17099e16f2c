import { actorKind } from './actor-kind.ts'
import {
  analyticConfidence,
  assessmentScale,
  informationCredibility,
  likelihood,
  sourceReliability,
} from './assessment.ts'
import { casualtyOutcome, partyScope, quantifier } from './casualty.ts'
import { changeKind } from './change-kind.ts'
import { claimDimension } from './claim-dimension.ts'
import { claimRelationType, derivationKind } from './claim-relation.ts'
import { contradictionKind } from './contradiction-kind.ts'
import type { Vocabulary } from './define-vocabulary.ts'
import { incidentType } from './incident-type.ts'
import { marking } from './marking.ts'
import { nameKind, romanisationScheme } from './name.ts'
import { direction, pathRank } from './network.ts'
import { participantRole } from './participant-role.ts'
import { geoPrecision, placeKind } from './place.ts'
import { predicate } from './predicate.ts'
import { dependencyEffect, propositionStatus } from './proposition-status.ts'
import { documentKind, sourceKind } from './publication.ts'
import { authenticity, claimMode } from './responsibility.ts'
import { matchKind, searchType } from './search.ts'
import { attribution, modality, polarity } from './stance.ts'
import { supersessionReason } from './supersession-reason.ts'
import { supporterLevel, supportMode, supportType } from './support.ts'

export * from './actor-kind.ts'
export * from './assessment.ts'
export * from './casualty.ts'
export * from './change-kind.ts'
export * from './claim-dimension.ts'
export * from './claim-relation.ts'
export * from './contradiction-kind.ts'
export type { ValueOf, Vocabulary, VocabularyEntry } from './define-vocabulary.ts'
export * from './incident-type.ts'
export * from './marking.ts'
export * from './name.ts'
export * from './network.ts'
export * from './participant-role.ts'
export * from './place.ts'
export * from './predicate.ts'
export * from './proposition-status.ts'
export * from './proposition-text.ts'
export * from './publication.ts'
export * from './responsibility.ts'
export * from './search.ts'
export * from './stance.ts'
export * from './supersession-reason.ts'
export * from './support.ts'

/** Every closed list of the domain, by name. */
export const vocabularies: readonly Vocabulary[] = [
  actorKind,
  analyticConfidence,
  assessmentScale,
  attribution,
  authenticity,
  casualtyOutcome,
  changeKind,
  claimDimension,
  claimMode,
  claimRelationType,
  contradictionKind,
  dependencyEffect,
  derivationKind,
  direction,
  documentKind,
  geoPrecision,
  incidentType,
  informationCredibility,
  likelihood,
  marking,
  matchKind,
  modality,
  nameKind,
  participantRole,
  partyScope,
  pathRank,
  placeKind,
  polarity,
  predicate,
  propositionStatus,
  quantifier,
  romanisationScheme,
  searchType,
  sourceKind,
  sourceReliability,
  supersessionReason,
  supporterLevel,
  supportMode,
  supportType,
]
