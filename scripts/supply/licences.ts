import type { ShippedPackage } from './shipped-packages.ts'

/** Licences (SPDX) under which a package may be passed on together with Isnad, which is under Apache-2.0. */
const compatible: ReadonlySet<string> = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'PSF-2.0',
    'Python-2.0',
  ],
])

/** A sentence for each shipped package whose licence is not one of those. */
export function licenceProblems(packages: readonly ShippedPackage[]): readonly string[] {
  return packages
    .filter(({ licence }) => licence === undefined || !isCompatible(licence))
    .map(
      ({ path, licence = 'no licence' }) =>
        `${path} is under ${licence}, which is none of the licences that scripts/supply/licences.ts knows to be compatible with Apache-2.0: take another package, or add the licence there when it is.`,
    )
}

/** Of an expression with OR one part is enough; of one with AND all have to be. What nests both is not understood, and so refused. */
function isCompatible(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/u, '$1')
  if (bare.includes(' AND ')) return bare.split(' AND ').every((part) => compatible.has(part))
  return bare.split(' OR ').some((part) => compatible.has(part))
}

/** The page of the documentation that lists them; without versions, which package-lock.json has. */
export function licencesPage(packages: readonly ShippedPackage[]): string {
  const rows = packages.map(({ name, licence, partOf }) => `| \`${name}\` | ${licence} | ${partOf} |`)
  return `# Licences

Isnad is under Apache-2.0. It is passed on with these packages, each under its own licence, all of them compatible with that
of Isnad. Their texts are in \`node_modules\` and, for what is built into the explorer, in \`dist/web/licences.md\`.
\`npm run generate\` writes this page from \`package-lock.json\`, and fails where a licence is not compatible.

Neo4j is not among them. Its Community edition is under GPL-3.0; Isnad talks to it as to any server, and what the local
one is made of is fetched by Maven onto the machine that runs it.

| Package | Licence | Part of |
| --- | --- | --- |
${[...new Set(rows)].join('\n')}
`
}
