import { expect, test } from 'vitest'
import { type PropositionWording, propositionText } from './proposition-text.ts'

test.each<[string, PropositionWording]>([
  ['that Iranian militias support ISIS', { predicate: 'SUPPORTS', subject: 'Iranian militias', object: 'ISIS' }],
  ['that ISIS attacks SDF', { predicate: 'ATTACKS', subject: 'ISIS', object: 'SDF' }],
  ['that Iran is linked to ISIS', { predicate: 'LINKED_TO', subject: 'Iran', object: 'ISIS' }],
  [
    'that Syrian Democratic Forces are linked to Iran',
    { predicate: 'LINKED_TO', subject: 'Syrian Democratic Forces', object: 'Iran' },
  ],
  ['that Notables of Dhiban oppose ISIS', { predicate: 'OPPOSES', subject: 'Notables of Dhiban', object: 'ISIS' }],
  ['that the raid occurred', { predicate: 'OCCURRED', subject: 'the raid' }],
  ['that the raid had casualties', { predicate: 'CASUALTIES', subject: 'the raid', object: null }],
  ['that the raid had casualties among SDF', { predicate: 'CASUALTIES', subject: 'the raid', object: 'SDF' }],
  ['that Iran seeks lawlessness', { predicate: 'SEEKS', subject: 'Iran', object: 'lawlessness' }],
])('in English: %s', (text, wording) => {
  expect(propositionText(wording, 'en')).toBe(text)
})

test.each<[string, PropositionWording]>([
  ['قيام الميليشيات الإيرانية بدعم داعش', { predicate: 'SUPPORTS', subject: 'الميليشيات الإيرانية', object: 'داعش' }],
  ['وقوع ضحايا في المداهمة', { predicate: 'CASUALTIES', subject: 'المداهمة' }],
  ['وقوع ضحايا من قسد في المداهمة', { predicate: 'CASUALTIES', subject: 'المداهمة', object: 'قسد' }],
])('in Arabic: %s', (text, wording) => {
  expect(propositionText(wording, 'ar')).toBe(text)
})

test('the role and the side word a participation', () => {
  const wording: PropositionWording = {
    predicate: 'PARTICIPATED_IN',
    subject: 'ISIS',
    object: 'the attack',
    role: 'TARGET',
  }
  expect(propositionText(wording, 'en')).toBe('that ISIS was the target of the attack')
  expect(propositionText({ ...wording, side: 2 }, 'en')).toBe('that ISIS was the target of the attack, on side 2')
  expect(propositionText({ ...wording, side: 2 }, 'ar')).toBe('استهداف ISIS في the attack، على الجانب 2')
})

test('the caller may say whether the subject is plural', () => {
  const wording: PropositionWording = { predicate: 'SUPPORTS', subject: 'United States', object: 'SDF' }
  expect(propositionText({ ...wording, plural: false }, 'en')).toBe('that United States supports SDF')
  expect(propositionText({ ...wording, subject: 'Quds', plural: true }, 'en')).toBe('that Quds support SDF')
})

test('names are taken as they are, whatever signs they hold', () => {
  const wording: PropositionWording = {
    predicate: 'SUPPORTS',
    subject: "{object} $& [x] {a|b}'",
    object: '$1 {subject}',
  }
  expect(propositionText(wording, 'en')).toBe("that {object} $& [x] {a|b}' supports $1 {subject}")
})
