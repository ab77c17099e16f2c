import { imported, rejected } from '../../imported.ts'
import type { Imported } from '../../importer.ts'
import { dayOf } from '../bundle/dates.ts'
import { languageOf, objectsIn, refOf, type StixObject, textIn, textsIn } from '../bundle/stix-object.ts'
import { type Context, creatorOf, markingOf, speechOf } from './speech.ts'

/** A report is a document, in which the claims that it refers to stand. */
export function reportRecords(object: StixObject, context: Context): Imported[] {
  const title = textIn(object, 'name') || object.id
  const publishedOn = dayOf(textIn(object, 'published'))
  const dangling = textsIn(object, 'object_refs').filter((id) => !context.index.isThere(id))
  return [
    ...documentRecords(object, context, { title, kind: 'REPORT', ...(publishedOn && { publishedOn }) }),
    ...dangling.map((id) => rejected(`object_refs of ${object.id}: ${id} is in no bundle of the import.`, object.line)),
  ]
}

/** A note is a document, and what it says of an entity is a description of it by whoever wrote the note. */
export function noteRecords(object: StixObject, context: Context): Imported[] {
  const { index } = context
  const content = textIn(object, 'content') || textIn(object, 'description')
  const abstract = textIn(object, 'abstract')
  const targets = textsIn(object, 'object_refs')
  const others = targets.filter((id) => !index.isEntity(id))
  const rejections = others.map((id) =>
    rejected(`${object.id} says nothing of it here: ${index.absence(id)}.`, object.line),
  )
  if (content === '' && abstract === '')
    return [rejected(`${object.id} has neither content nor abstract.`, object.line)]
  if (others.length === targets.length) return rejections
  const title = (abstract || content).replace(/\s+/gu, ' ')
  const { speech, items } = speechOf(object, context)
  const language = languageOf(object)
  const claims = targets.filter(index.isEntity).map((id) =>
    imported(
      'claims',
      {
        id: targets.length === 1 ? refOf(object.id) : `${object.id}.${id}`,
        ...speech,
        document: refOf(`document-of-${object.id}`),
        quote: { text: content || abstract, lang: language },
        subject: refOf(id),
        predicate: 'CHARACTERISED_AS',
        value: { key: object.id.toLowerCase().replace('--', '-'), [language]: title },
        modality: 'STATED',
      },
      object.line,
    ),
  )
  const document = documentRecords(object, context, { title, kind: 'OTHER' }, refOf(`document-of-${object.id}`))
  return [...document, ...items, ...claims, ...rejections]
}

function documentRecords(
  object: StixObject,
  context: Context,
  about: { title: string; kind: 'REPORT' | 'OTHER'; publishedOn?: string },
  id = refOf(object.id),
): Imported[] {
  const { own, items } = markingOf(object, context)
  const creator = creatorOf(object, context)
  const source = creator.isNamed ? `publisher-${creator.id}` : creator.ref
  const name = (creator.id && context.index.nameOf(creator.id)) || creator.id
  const url = objectsIn(object, 'external_references').find(({ url }) => typeof url === 'string' && isWeb(url))?.url
  const publisher = creator.isNamed
    ? [imported('sources', { id: source, kind: 'OTHER', name: { en: name! }, body: creator.ref }, object.line)]
    : []
  return [
    ...items,
    ...creator.items,
    ...publisher,
    imported(
      'documents',
      { id, source, lang: languageOf(object), ...about, ...(url ? { url: url as string } : {}), ...own },
      object.line,
    ),
  ]
}

const isWeb = (url: string) => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)
