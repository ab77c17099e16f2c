import { closedTable } from '../../closed-table.ts'
import { imported, rejected, shown } from '../../imported.ts'
import type { Imported } from '../../importer.ts'
import { refOf, type StixObject, textIn, textsIn } from '../bundle/stix-object.ts'
import type { ClaimValue, Proposition } from './relationship.ts'
import { type Context, creatorOf, speechOf } from './speech.ts'

const meanings = closedTable<Pick<ClaimValue, 'polarity' | 'modality'>>({
  'strongly-disagree': { polarity: 'DENIED', modality: 'STATED' },
  disagree: { polarity: 'DENIED', modality: 'ASSESSED' },
  agree: { polarity: 'ASSERTED', modality: 'ASSESSED' },
  'strongly-agree': { polarity: 'ASSERTED', modality: 'STATED' },
})

/** An opinion on a claim asserts or denies the same, in the name of whoever holds it. */
export function opinionClaims(
  object: StixObject,
  context: Context,
  propositions: ReadonlyMap<string, Proposition>,
): Imported[] {
  const opinion = textIn(object, 'opinion')
  const refuse = (why: string) => rejected(`${object.id} is not taken: ${why}.`, object.line)
  const meaning = meanings[opinion]
  if (opinion === 'neutral') return [refuse('a neutral opinion neither asserts nor denies')]
  if (!meaning) return [refuse(`opinion has ${shown(opinion)}, which is none of the standard`)]
  const targets = textsIn(object, 'object_refs')
  const { speech, items } = speechOf(object, context)
  const found = targets.map((id) => {
    const proposition = propositions.get(id)
    if (!proposition) return refuse(`${id} became no claim`)
    const relation = relationOf(meaning, proposition, creatorOf(object, context).ref)
    const rationale = textIn(object, 'explanation')
    return imported(
      'claims',
      {
        id: targets.length === 1 ? refOf(object.id) : `${object.id}.${id}`,
        ...speech,
        ...proposition,
        ...meaning,
        relations: [{ type: relation, to: refOf(id), ...(rationale && { rationale }) }],
      },
      object.line,
    )
  })
  return [...(found.some(({ kind }) => kind === 'claims') ? items : []), ...found]
}

function relationOf({ polarity }: Pick<ClaimValue, 'polarity'>, { subject }: Proposition, holder: string) {
  if (polarity === 'ASSERTED') return 'CORROBORATES'
  return holder === subject ? 'DENIES' : 'CONTRADICTS'
}
