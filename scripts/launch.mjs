// Runs a program of src/ from a clean clone: node scripts/launch.mjs <module> [arguments]
import { fileURLToPath } from 'node:url'
import { prepare } from './prepare.mjs'

const [module, ...rest] = process.argv.slice(2)
await prepare()

// In this process, not in a child of it, so that signals reach the program once.
const program = new URL(`../dist/${module}.js`, import.meta.url)
process.argv = [process.argv[0], fileURLToPath(program), ...rest]
process.setSourceMapsEnabled(true)
await import(program.href)
