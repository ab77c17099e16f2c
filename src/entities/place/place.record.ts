import { z } from 'zod'
import { geoPrecision, placeKind } from '../../vocabulary/index.ts'
import { namedInput, refInput } from '../shared-inputs.ts'

export const pointInput = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  precision: geoPrecision.schema,
})

export const placeInput = z.strictObject({
  ...namedInput,
  placeKind: placeKind.schema,
  within: refInput.optional(),
  location: pointInput.optional(),
})

export type PlaceInput = z.infer<typeof placeInput>
