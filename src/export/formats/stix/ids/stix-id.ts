import { v5 } from 'uuid'

/** Of Isnad's own, so that the same reference has the same id in every bundle. */
const NAMESPACE = 'db3433ad-490e-4c99-bccd-fa6645e963c8'

export const stixId = (type: string, name: string) => `${type}--${v5(name, NAMESPACE)}`
