import { marking } from '../../../src/vocabulary/index.ts'
import { assessmentsOf } from '../view/judgement.ts'
import type { View } from '../view/view.ts'
import type { Answer } from './answer.ts'

export function assessmentAnswers(id: string, view: View): Answer[] {
  return assessmentsOf(id, view).map(({ said: { scale, value, by, at, rationale }, level }) => ({
    scale,
    value,
    by: view.seesPeople ? by : null,
    at: new Date(at).toISOString(),
    rationale: rationale ?? null,
    marking: marking.values[level],
  }))
}
