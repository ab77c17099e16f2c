// Writes docs/licences.md, and fails where what is shipped is under a licence that does not go with that of Isnad.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { licenceProblems, licencesPage } from './supply/licences.ts'
import { readShipped } from './supply/read-shipped.ts'

const shipped = readShipped()
const problems = licenceProblems(shipped)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else writeFileSync(join(resolve(import.meta.dirname, '..'), 'docs/licences.md'), licencesPage(shipped))
