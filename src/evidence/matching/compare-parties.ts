import { agree, type ComparedIncident, differ, type Finding, type NamedThing } from './compared-incident.ts'

/** By who is said to have taken part. Where nobody is named on one side there is nothing to compare. */
export function compareParties({ parties: here }: ComparedIncident, { parties: there }: ComparedIncident): Finding[] {
  if (here.length === 0 || there.length === 0) return []
  const common = among(here, there, true)
  const [onlyHere, onlyThere] = [among(here, there, false), among(there, here, false)]
  return [
    ...(common.length > 0 ? [agree(2, `Both name ${listOf(common)}.`)] : []),
    ...(onlyHere.length > 0 ? [differ(`Only this one names ${listOf(onlyHere)}.`)] : []),
    ...(onlyThere.length > 0 ? [differ(`Only the other names ${listOf(onlyThere)}.`)] : []),
  ]
}

const among = (named: readonly NamedThing[], others: readonly NamedThing[], isWanted: boolean) =>
  named.filter(({ id }) => others.some((other) => other.id === id) === isWanted)

function listOf(named: readonly NamedThing[]): string {
  const names = named.map(({ name }) => name)
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
