import { z } from 'zod'
import type { ShippedPackage } from './shipped-packages.ts'

const advisory = z.object({ title: z.string(), url: z.string(), severity: z.string() })

/** What `npm audit --json` prints, as far as it is needed. */
const auditReport = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ nodes: z.array(z.string()), via: z.array(z.union([z.string(), advisory])) }),
  ),
})

export interface Advisory {
  readonly id: string
  readonly title: string
  readonly severity: string
  readonly packages: readonly string[]
}

/** The advisories about what is shipped; undefined where the text is no report, because the registry gave none. */
export function shippedAdvisories(text: string, shipped: readonly ShippedPackage[]): readonly Advisory[] | undefined {
  const report = auditReport.safeParse(parsed(text))
  if (!report.success) return undefined
  const paths = new Set(shipped.map(({ path }) => path))
  const byId = new Map<string, Advisory>()
  for (const [name, { nodes, via }] of Object.entries(report.data.vulnerabilities)) {
    if (!nodes.some((path) => paths.has(path))) continue
    for (const found of via) {
      if (typeof found === 'string') continue
      const id = found.url.slice(found.url.lastIndexOf('/') + 1)
      byId.set(id, { ...found, id, packages: [...(byId.get(id)?.packages ?? []), name] })
    }
  }
  return [...byId.values()]
}

/** A sentence for each advisory that is not explained. */
export function unexplained(advisories: readonly Advisory[], reasons: Readonly<Record<string, string>>): string[] {
  return advisories
    .filter(({ id }) => !Object.hasOwn(reasons, id))
    .map(
      ({ id, title, severity, packages }) =>
        `${id} (${severity}) is about ${packages.join(', ')}: ${title}. Update, or write in .ci/advisories.yaml why it does no harm here.`,
    )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
