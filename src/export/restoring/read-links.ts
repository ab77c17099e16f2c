import { compile } from '../../cypher/compile.ts'
import { decodeField } from '../../cypher/decode-row.ts'
import type { FieldPlan } from '../../cypher/plan.ts'
import { requestValues } from '../../cypher/request-values.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import { MAX_DAY, MIN_DAY } from '../../dates/epoch-day.ts'
import { formatDay } from '../../dates/format-day.ts'
import { byOrderKey } from '../../entities/fields/related.ts'
import type { EvidenceClaim } from '../../evidence/evidence.ts'
import { formsLink } from '../../evidence/forms-link.ts'
import { evidenceOf } from '../../gathering/evidence-statement.ts'
import { type GatheredEvidence, gather } from '../../gathering/gather.ts'
import { perProposition } from '../../gathering/per-proposition.ts'
import { propositionsStart } from '../../gathering/proposition-start.ts'
import type { RawEvidence } from '../../gathering/raw-evidence.ts'
import { countedIn, standingIn } from '../../gathering/standing-in.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, visibleProposition } from '../../lens/visibility.ts'
import { mayVote } from '../../lens/voting.ts'
import { chunks } from '../../lib/chunks.ts'
import type { ExportedLink } from '../exporter.ts'
import type { ExportSource } from '../reading/export-source.ts'
import { type List, readList } from '../reading/read-list.ts'
import { refBook } from '../reading/ref-book.ts'
import type { Shorten } from '../records/seed-values.ts'

interface LinkRow {
  readonly id: string
  readonly predicate: ExportedLink['predicate']
  readonly subjectId: string
  readonly objectId: string
}

/** The evidence of so many propositions is gathered by one statement. */
const GATHERED = 50

/** What is asserted of two actors and not unmade by its status, as the API tells it of links. */
export async function* readLinks(source: ExportSource, shorten: Shorten): AsyncGenerator<ExportedLink> {
  const { database, reading } = source
  const evidence = evidenceReader(source)
  const book = refBook(database, reading, source.schemes)
  for await (const rows of readList<LinkRow>(database, reading, linkList(reading))) {
    await book.lookUp(rows.flatMap(({ subjectId, objectId }) => [subjectId, objectId]))
    for (const chunk of chunks(rows, GATHERED)) {
      const gathered = await evidence(chunk.map(({ id }) => id))
      for (const { id, predicate, subjectId, objectId } of chunk) {
        const standing = linkStanding(gathered.get(id))
        if (standing === null) continue
        yield {
          proposition: id,
          subject: book.end(subjectId, shorten),
          object: book.end(objectId, shorten),
          predicate,
          ...standing,
        }
      }
    }
  }
}

function linkList(reading: Reading): List {
  return {
    name: 'exportedLinks',
    hint: 'proposition',
    pattern: (_, proposition) => cypher`(${proposition}:Proposition)`,
    index: (proposition) => ({ shared: null, key: byOrderKey(proposition) }),
    where: (proposition) => [visibleProposition(proposition, reading), mayBeLink(proposition, reading)],
    key: byOrderKey,
    read: (proposition) => cypher`${proposition} {.id, .predicate, .subjectId, .objectId}`,
    throughLens: true,
  }
}

function mayBeLink(proposition: Variable, reading: Reading): Fragment {
  const claim = variable('claim')
  return cypher`EXISTS { (${proposition})-[:SUBJECT]->(:Actor) } AND EXISTS { (${proposition})-[:OBJECT]->(:Actor) } AND EXISTS {
  MATCH (${proposition})<-[:STATES]-(${claim}:Claim {polarity: 'ASSERTED'})
  WHERE ${allOf(mayVote(claim, reading))}
}`
}

/** Gathers the evidence of propositions, each by itself. */
function evidenceReader({ database, reading }: ExportSource) {
  const least = minOrigins(reading)
  const ids = parameter('propositions', ({ context }) => context)
  const plan: FieldPlan = {
    kind: 'column',
    label: 'evidence',
    read: (nothing) => evidenceOf(propositionsStart(ids), nothing, reading),
    decode: (raw, request) => gather(raw as RawEvidence, least?.(request) ?? null),
  }
  const statement = compile({ name: 'evidenceOfLinks', refs: reading.refs, root: plan })
  return async (propositions: readonly string[]) => {
    const request = requestValues({}, propositions)
    const [row] = await database.read(statement.bind(request))
    return perProposition(decodeField(plan, row!.value, request) as GatheredEvidence)
  }
}

type Standing = Omit<ExportedLink, 'proposition' | 'subject' | 'object' | 'predicate'>

function linkStanding(evidence: GatheredEvidence | undefined): Standing | null {
  if (evidence === undefined) return null
  const counted = countedIn(evidence)
  const asserting = counted.filter(({ polarity }) => polarity === 'ASSERTED')
  const { reason, origins } = standingIn(evidence)
  if (asserting.length === 0 || !formsLink(reason.status)) return null
  return {
    status: reason.status,
    origins: { min: origins.min, max: origins.max },
    assertions: asserting.length,
    denials: counted.length - asserting.length,
    ...heldBy(asserting),
  }
}

/** From the first day to the last on which any of the claims says that it may have held. */
function heldBy(claims: readonly EvidenceClaim[]): Pick<Standing, 'heldFrom' | 'heldTo'> {
  const days = claims.flatMap(({ heldDuring }) => heldDuring.spans.flat())
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return {
    heldFrom: days.length === 0 || first <= MIN_DAY ? null : formatDay(first),
    heldTo: days.length === 0 || last >= MAX_DAY ? null : formatDay(last),
  }
}
