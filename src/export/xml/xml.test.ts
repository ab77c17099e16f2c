import { describe, expect, it } from 'vitest'
import { nameToken } from './name-token.ts'
import { element, xmlText } from './xml.ts'

describe('text in XML', () => {
  it('keeps markup, line ends and turned text out of the file itself', () => {
    expect(xmlText('a<b>&"\'')).toBe('a&lt;b&gt;&amp;&quot;&apos;')
    expect(xmlText('1\n2\t3\r4')).toBe('1&#xA;2&#x9;3&#xD;4')
    expect(xmlText('\u202Eabc\u202C\u200F')).toBe('&#x202E;abc&#x202C;&#x200F;')
  })

  it('loses only what XML 1.0 cannot say', () => {
    expect(xmlText('a\u0000b\u001Fc\uFFFFd\uD83De')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe')
    expect(xmlText('تنظيم 😀')).toBe('تنظيم 😀')
  })

  it('leaves out attributes that are undefined, and closes what is empty', () => {
    expect(element('edge', { id: 'e', start: undefined, weight: 0 })).toBe('<edge id="e" weight="0"/>')
    expect(element('data', { key: 'k' }, 'v')).toBe('<data key="k">v</data>')
  })
})

describe('a name token', () => {
  it('is the reference itself where that is one', () => {
    expect(nameToken('isnad:isis')).toBe('isnad:isis')
    expect(nameToken('claim_1.a-b')).toBe('claim_1.a-b')
  })

  it('differs wherever the references differ', () => {
    const references = ['x:a/b', 'x:a_x002F_b', 'x:a\u0000b', 'x:a\u0001b', 'x:aÄb', 'x:a😀b']
    const tokens = references.map(nameToken)
    expect(tokens).toContain('x:a_x002F_b')
    expect(new Set(tokens).size).toBe(references.length)
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9.:_-]+$/)
  })
})
