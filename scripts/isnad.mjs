#!/usr/bin/env node
// `npx isnad <command>` from a clone: as `npm run -s isnad -- <command>`.
process.argv.splice(2, 0, 'cli/main')
await import('./launch.mjs')
