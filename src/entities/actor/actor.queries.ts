import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { ActorFilter } from '../../generated/schema-types.ts'
import { visible } from '../../lens/visibility.ts'
import { foldName } from '../../names/fold-name.ts'
import { listing } from '../fields/listing.ts'

/** `actors`: by kind, by scheme of an identifier, by a part of any name that the viewer may see, in folded spelling. */
export const actors = listing('Actor', ({ field, reading }) => {
  const filter = field.args.members<ActorFilter>('filter')
  const [kinds, identifierScheme, nameContains] = [
    filter?.optional('kinds'),
    filter?.optional('identifierScheme'),
    filter?.optional('nameContains'),
  ]
  const name = variable('name')
  const conditions: ((actor: Variable) => Fragment)[] = []
  if (kinds) {
    const wanted = parameter('kinds', kinds)
    conditions.push((actor) => cypher`${actor}.actorKind IN ${wanted}`)
  }
  if (identifierScheme) {
    const scheme = parameter('identifierScheme', identifierScheme)
    conditions.push((actor) => cypher`EXISTS { (${actor})-[:IDENTIFIED_BY]->(:Identifier {scheme: ${scheme}}) }`)
  }
  return {
    where: (actor) => conditions.map((condition) => condition(actor)),
    start: nameContains && {
      each: cypher`[${parameter('nameContains', (request) => foldName(nameContains(request)))}]`,
      pattern: (part, actor) =>
        cypher`(${name}:Name WHERE ${name}.folded CONTAINS ${part} AND ${visible(name, reading)})<-[:NAMED]-(${actor}:Actor)`,
    },
  }
})
