import { fileURLToPath } from 'node:url'

/** The folder of package.json, from src and from dist alike: both lie right below it, and both hold lib. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url))
