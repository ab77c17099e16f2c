import type { Late } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { type Parameter, parameter } from '../../cypher/text/fragment.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { endOfTime } from '../../lib/end-of-time.ts'

/** The two moments that `changes` lies between. */
export interface Moments {
  readonly from: Late<number>
  readonly to: Late<number>
}

export function momentsOf({ args }: SelectedField): Moments {
  const at = (name: 'from' | 'to'): Late<number> => {
    const moment = args.late(name) as Late<string>
    return (request) => Date.parse(moment(request))
  }
  const [from, to] = [at('from'), at('to')]
  return {
    from,
    to: (request) => {
      if (from(request) < to(request)) return to(request)
      throw new AppError(
        'BAD_USER_INPUT',
        'changes.to: the moment has to be later than changes.from. Give the earlier of the two as from.',
      )
    },
  }
}

/** The record is read as of the later moment; a third one has no meaning. */
export function readAsOf(field: SelectedField): Parameter {
  if (field.args.members<Lens>('lens')?.optional('knownAt'))
    throw new AppError(
      'BAD_USER_INPUT',
      'changes.lens.knownAt: the record is read as of changes.from and changes.to. Leave knownAt out.',
    )
  return parameter('to', momentsOf(field).to)
}

/** How the keys of what was recorded at a moment begin: the newest first. */
export const keyOfMoment = (moment: number): string => String(endOfTime - moment).padStart(15, '0')
