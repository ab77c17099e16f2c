import { type ParticipantRole, participantRole } from './participant-role.ts'
import { type Predicate, predicate } from './predicate.ts'

export interface PropositionWording {
  predicate: Predicate
  subject: string
  /** The name of the object, or the words of the value. */
  object?: string | null
  role?: ParticipantRole | null
  side?: number | null
  /** Whether the subject's name is plural in English; read from the name where it is not given. */
  plural?: boolean
}

/** Words a proposition as a that-clause (in Arabic a verbal noun): what is said, never a statement of fact. */
export function propositionText(wording: PropositionWording, lang: 'en' | 'ar'): string {
  const { subject, object, role, plural = looksPlural(subject) } = wording
  const entry = role ? participantRole.entries[role] : predicate.entries[wording.predicate]
  const names: Record<string, string> = { subject, object: object ?? '' }
  const text = entry.clause[lang]
    .replace(/\[(.*)\]/, object ? '$1' : '')
    .replace(/\{(\w+)\|(\w+)\}/g, plural ? '$2' : '$1')
    .replace(/\{(\w+)\}/g, (_, slot: string) => names[slot]!)
  return text + sideText(wording.side, lang)
}

function sideText(side: number | null | undefined, lang: 'en' | 'ar'): string {
  if (side == null) return ''
  return lang === 'ar' ? `، على الجانب ${side}` : `, on side ${side}`
}

/** A guess for names of groups: the head word ("forces" in "forces of the regime") ends in a single s and is no acronym. */
function looksPlural(name: string): boolean {
  const head = name.split(/ (?:of|in|from|for|near|at)\b|[(,]/)[0]!.trim()
  return /[a-z][^s\W]s$/.test(head)
}
