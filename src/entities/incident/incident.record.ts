import { z } from 'zod'
import { incidentType } from '../../vocabulary/index.ts'
import { pointInput } from '../place/index.ts'
import { dateInput, namedInput, refInput } from '../shared-inputs.ts'

export const incidentInput = z.strictObject({
  ...namedInput,
  incidentType: incidentType.schema,
  date: dateInput.optional(),
  place: refInput.optional(),
  location: pointInput.optional(),
})

export type IncidentInput = z.infer<typeof incidentInput>
