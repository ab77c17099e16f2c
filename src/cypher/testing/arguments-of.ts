import { type Arguments, argumentsFrom } from '../selection/arguments.ts'
import { recordDependencies } from '../selection/dependencies.ts'
import { noRequest } from './no-request.ts'

/** The members of an input object that is given under a name, as planning meets them. */
export function argumentsOf<T extends object>(name: string, given: T): Arguments<T> {
  return argumentsFrom(() => given, recordDependencies(noRequest), [name])
}
