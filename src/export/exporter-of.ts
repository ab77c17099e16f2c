import { AppError } from '../errors/app-error.ts'
import { didYouMean } from '../lib/spelling/did-you-mean.ts'
import type { Exporter } from './exporter.ts'
import { exporters } from './formats/index.ts'

/** The format of that name. */
export function exporterOf(name: string): Exporter {
  const found = exporters.find((exporter) => exporter.name === name)
  if (found !== undefined) return found
  const names = exporters.map((exporter) => exporter.name)
  const meant = didYouMean(name, names)
  const hint = meant === null ? `There are ${names.join(', ')}.` : `Did you mean ${meant}?`
  throw new AppError('BAD_USER_INPUT', `"${name}" is no format of an export. ${hint}`)
}
