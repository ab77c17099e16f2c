import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import type { ItemPlan } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, type Fragment, join, type Variable, variable } from '../../cypher/text/fragment.ts'
import { pageSize } from '../../entities/fields/connection.ts'
import { byOrderKey } from '../../entities/fields/related.ts'
import { compareIncidents } from '../../evidence/matching/compare-incidents.ts'
import { witness } from '../../gathering/witnessed.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { resolveRefs } from '../../lens/refs.ts'
import { allOf } from '../../lens/visibility.ts'
import { passes } from '../../lens/voting.ts'
import { comparedFacts, type RawFacts, toCompared } from './compared-facts.ts'
import { MOST_CANDIDATES, matchCandidates, sameAsClaims } from './match-candidates.ts'
import { factsWeighing } from './weighed-facts.ts'

/** The incident itself first, for what is compared of it is read as it is of the others. */
type RawMatches = readonly RawCandidate[]

interface RawCandidate {
  readonly isNear: boolean
  readonly facts: RawFacts
  readonly incident: readonly unknown[]
  /** Of each claim what every field selects of it; last, where evidence has to tell whether it shows, by which. */
  readonly claims: readonly (readonly unknown[])[]
  /** That of what is said of the incident, where evidence has to tell what counts. */
  readonly evidence?: readonly { readonly id: string; readonly evidence: unknown }[]
}

/** `matches(datasets, lens, first)`: never a merge, and no more certain than its reasons. */
const matches: FieldPlanner<Reading> = (field, { scope, below }) => {
  const reading = narrow(scope, field.args.members<Lens>('lens'))
  const datasets = resolveRefs(reading, 'Dataset', field.args, 'datasets')
  const first = pageSize(field, reading)
  const itemsFor = (name: string) =>
    new Map(
      field
        .select('IncidentMatch')
        .filter((member) => member.name === name)
        .map((member) => [member, below(member, reading)] as const),
    )
  const [incidents, claims] = [itemsFor('incident'), itemsFor('claims')]
  const weighing = factsWeighing(reading)
  return {
    kind: 'column',
    label: 'matches',
    effort: [
      {
        rows: MOST_CANDIDATES + 1,
        of: 'Incident',
        each: [...incidents.values(), ...claims.values(), ...(weighing === null ? [] : [weighing.plan])],
      },
    ],
    read: (incident) => {
      const [other, said, isNear] = [variable('other'), variable('said'), variable('isNear')]
      const [compared, candidate] = [variable('compared'), variable('candidate')]
      return cypher`COLLECT {
  UNWIND [[${incident}, true]] + COLLECT {
    ${matchCandidates(incident, { other, isNear, datasets, reading })}
    RETURN [${other}, ${isNear}]
  } AS ${candidate}
  WITH ${candidate}[0] AS ${compared}, ${candidate}[1] AS ${isNear}
  RETURN {isNear: ${isNear}, facts: ${comparedFacts(compared, reading)}, incident: ${itemsOf(incidents, compared)}, claims: COLLECT {
    MATCH ${sameAsClaims(incident, said, compared)}
    WHERE ${allOf(passes(said, reading))}
    WITH ${said}
    ORDER BY ${byOrderKey(said)}
    RETURN ${itemsOf(claims, said, weighing === null ? [] : [witness(said)])}
  }${weighing === null ? cypher`` : cypher`, evidence: ${weighing.read(incident, compared)}`}}
}`
    },
    decode: (raw, request) => {
      const [one, ...candidates] = (raw as RawMatches).map((each) => weighing?.counted(each, request) ?? each)
      const others = candidates.filter(({ isNear, claims }) => isNear || claims.length > 0)
      const compared = ({ facts }: RawCandidate) => toCompared(facts, reading.languages(request))
      const found = compareIncidents(compared(one!), others.map(compared))
      return found.slice(0, first(request)).map(({ id, reasons, differences }) => {
        const candidate = others.find(({ facts }) => facts.id === id)!
        return valueBySelection(field, {
          reasons,
          differences,
          incident: (member: SelectedField) => {
            const at = indexIn(incidents, member)
            return decodeItem(incidents.get(member)!, candidate.incident[at], request)
          },
          claims: (member: SelectedField) => {
            const at = indexIn(claims, member)
            return candidate.claims.map((items) => decodeItem(claims.get(member)!, items[at], request))
          },
        })
      })
    },
  }
}

function itemsOf(
  items: ReadonlyMap<SelectedField, ItemPlan>,
  node: Variable,
  more: readonly Fragment[] = [],
): Fragment {
  return cypher`[${join([...[...items.values()].map((item) => compileItem(item, node)), ...more], ', ')}]`
}

const indexIn = (items: ReadonlyMap<SelectedField, ItemPlan>, member: SelectedField): number =>
  [...items.keys()].indexOf(member)

export const incidentMatches: ObjectModel<Reading> = { type: 'Incident', fields: { matches } }
