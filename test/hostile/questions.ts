/** An operation that has every one of its values from a variable, and values with which it is answered. */
export interface HostileQuestion {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** References are given as scheme:value alone: an id in place of one makes another statement, and a long one to plan. */
  readonly neverById?: true
}

const lens = `{
  claimants: [$claimant], excludeClaimants: [$claimant], sources: [$source], excludeSources: [$source],
  datasets: [$dataset], excludeDatasets: [$dataset], places: [$place], against: [$actor], modalities: [$modality],
  minOrigins: $number, assessors: [$text], heldDuring: $date, heldThroughout: $date, claimedDuring: $date, knownAt: $moment
}`

const known = {
  actor: 'isnad:isis',
  claimant: 'isnad:munzir-diwani',
  source: 'isnad:sy24',
  document: 'isnad:sy24-article',
  place: 'isnad:dhiban',
  incident: 'isnad:dhiban-attack',
  dataset: 'isnad:sy24-deir-ez-zor',
  text: 'en',
  date: '2021',
  moment: '2031-01-01T00:00:00Z',
  number: 1,
}

const knownOf = (...names: (keyof typeof known)[]) => Object.fromEntries(names.map((name) => [name, known[name]]))

/**
 * Few questions that together take a text wherever the API takes one. What Neo4j has to plan depends on which arguments are
 * given, never on their values, so that a thousand hostile values cost as few plans as there are questions.
 */
export const questions: readonly HostileQuestion[] = [
  {
    query: `query ($ref: Ref!, $id: ID!, $text: String!) {
      actor(ref: $ref) { name(lang: $text) }
      place(ref: $ref) { name(lang: $text) }
      incident(ref: $ref) { name(lang: $text) }
      source(ref: $ref) { name(lang: $text) }
      document(ref: $ref) { title }
      claim(ref: $ref) { statement(lang: $text) quote { translation(lang: $text) } proposition { value(lang: $text) text(lang: $text) } }
      node(id: $id) { id }
      nodes(ids: [$id]) { id }
    }`,
    variables: { ref: known.actor, id: 'nothing', text: 'en' },
  },
  {
    query: `query ($actor: Ref!, $claimant: Ref!, $source: Ref!, $document: Ref!, $place: Ref!, $incident: Ref!, $dataset: Ref!,
      $predicate: Predicate!, $polarity: Polarity!, $modality: Modality!, $text: String!, $date: EdtfDate!, $moment: DateTime!,
      $number: Int!, $flag: Boolean!, $first: Int!
    ) {
      by: claims(first: $first, lens: ${lens}) { totalCount nodes { id } }
      claims(first: $first, filter: {
        predicates: [$predicate], polarity: $polarity, modalities: [$modality], claimants: [$claimant], documents: [$document],
        subjects: [$actor], objects: [$actor], incidents: [$incident], places: [$place], against: [$actor], languages: [$text],
        interested: $flag, circular: $flag, modalityChanged: $flag
      }) { nodes { id } }
    }`,
    variables: {
      ...known,
      predicate: 'SUPPORTS',
      polarity: 'ASSERTED',
      modality: 'ALLEGED',
      flag: false,
      first: 2,
    },
    neverById: true,
  },
  {
    query: `query ($place: Ref!, $actor: Ref!, $source: Ref!, $date: EdtfDate!, $number: Int!, $degrees: Float!, $text: String!) {
      when: incidents(filter: {
        places: [$place], date: $date, minBest: $number, claimedWithinHours: $number,
        withinBox: { west: $degrees, south: $degrees, east: $degrees, north: $degrees }
      }) { nodes { id } }
      who: incidents(filter: { actors: [$actor], claimedBy: [$actor], reportedBy: [$source] }) { nodes { id } }
      whose: incidents(filter: { attributedToAll: [$actor] }) { nodes { id } }
      told: incidents(filter: { differentlyDescribedBy: [$actor] }) { nodes { id } }
      actors(filter: { identifierScheme: $text, nameContains: $text }) { nodes { id } }
      places(within: $place) { nodes { id } }
    }`,
    variables: { ...knownOf('place', 'actor', 'source', 'date', 'number', 'text'), degrees: 40 },
    neverById: true,
  },
  {
    query: `query ($ref: Ref!) { claims(first: 1, filter: { subjects: [$ref] }) { nodes { id } } }`,
    variables: { ref: known.actor },
  },
  {
    query: `query ($text: String!, $type: SearchType!) { search(text: $text, types: [$type]) { nodes { matched } } }`,
    variables: { text: 'Dhiban', type: 'PLACE' },
  },
  {
    query: `query ($actor: Ref!, $place: Ref!, $incident: Ref!, $dataset: Ref!, $moment: DateTime!, $until: DateTime!, $first: Int!, $links: Int!) {
      contradictions(about: [$actor], places: [$place]) { nodes { kind } }
      dependsOn(ref: $actor) { nodes { effect } }
      changes(about: [$actor], from: $moment, to: $until) { nodes { kind } }
      trackRecord(claimant: $actor, by: [PREDICATE]) { claims }
      supportNetwork(of: [$actor], maxHops: 1, maxLinks: $links) { complete }
      supportPaths(from: $actor, to: $actor, maxHops: 1, first: $first) { complete }
      incident(ref: $incident) { matches(datasets: [$dataset], first: $first) { reasons } }
    }`,
    variables: {
      ...knownOf('actor', 'place', 'incident', 'dataset'),
      ...{ moment: '2021-03-01T00:00:00Z', until: '2031-01-01T00:00:00Z', first: 2, links: 3 },
    },
    neverById: true,
  },
]

/** Every list that is paged. Without `after` it is answered; with a cursor that no list gave out nothing is asked of the database. */
export const pages: HostileQuestion = {
  query: `query ($after: String) {
    actors(after: $after) { nodes {
      claims(after: $after) { nodes { id } } claimsMade(after: $after) { nodes { id } } incidents(after: $after) { nodes { id } }
      allegedSupporters(after: $after) { nodes { claims(after: $after) { nodes { id } } denials(after: $after) { nodes { id } } } }
      allegedlySupports(after: $after) { nodes { predicate } }
    } }
    places(after: $after) { nodes { claims(after: $after) { nodes { id } } incidents(after: $after) { nodes { id } } } }
    incidents(after: $after) { nodes { claims(after: $after) { nodes { id } } } }
    sources(after: $after) { nodes {
      claims(after: $after) { nodes { id } } claimsMade(after: $after) { nodes { id } }
      documents(after: $after) { nodes { claims(after: $after) { nodes { id } } } }
    } }
    propositions(after: $after) { nodes { claims(after: $after) { nodes { id } } denials(after: $after) { nodes { id } } } }
    claims(after: $after) { nodes { id } }
    search(text: "Dhiban", after: $after) { nodes { matched } }
    dependsOn(ref: "isnad:isis", after: $after) { nodes { effect } }
    changes(about: ["isnad:isis"], from: "2021-01-01T00:00:00Z", to: "2031-01-01T00:00:00Z", after: $after) { nodes { kind } }
    contradictions(after: $after) { nodes { positions { claims(after: $after) { nodes { id } } } } }
    claimCounts(by: [PREDICATE]) { counts { sample(after: $after) { nodes { id } } } }
    datasets { coverage(after: $after) { nodes { predicate } } }
  }`,
  variables: {},
}

/** The question with other values. */
export function withValues(
  { neverById, ...question }: HostileQuestion,
  values: Readonly<Record<string, unknown>>,
): HostileQuestion {
  const given = Object.entries(values).map(([name, value]) => {
    const isRef = typeof value === 'string' && String(question.variables[name]).includes('isnad:')
    return [name, isRef && neverById && !value.includes(':') ? `isnad:${value}` : value]
  })
  return { ...question, variables: { ...question.variables, ...Object.fromEntries(given) } }
}
