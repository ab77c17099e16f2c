import fc from 'fast-check'

/** Texts that are meant to be taken for something else: for Cypher, for a pattern, for an address, for the end of a string. */
export const payloads: readonly string[] = [
  `'}) DETACH DELETE n //`,
  `"}) RETURN 1 UNION MATCH (n) DETACH DELETE n //`,
  '`}]->() SET n.level = 0 //',
  '\\u0060 DETACH DELETE n //',
  '\\u0027 OR 1=1 //',
  '*/ MATCH (n) DETACH DELETE n /*',
  '\u0024{1+1} $clearance {{7*7}} %s %00 <%= 1 %>',
  "'; CALL apoc.cypher.doIt('MATCH (n) DETACH DELETE n', {}) //",
  "LOAD CSV FROM 'http://127.0.0.1:1/' AS line",
  'name:* AND (level:[0 TO 9]~ OR "x"^9) \\ +-!(){}[]^~?:/',
  '.*|(a+)+$',
  'isnad:isis\u0000',
  'isnad:\u202Esisi\u202C',
  '\u2067قائد\u2069 \u200F\u200E\uFEFF',
  '\uD800',
  'e\u0301\u0327'.repeat(40),
  '😀'.repeat(40),
  '__proto__',
  'constructor',
  '../../../etc/passwd\r\nX-Header: 1',
  '<script>alert(1)</script>',
  '',
  ' ',
]

export const long = 'x'.repeat(1_000_000)

/** Values of every kind, with those at the edges of what JSON, GraphQL, Neo4j and our scalars can hold. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...payloads) },
  { weight: 2, arbitrary: fc.constantFrom(...payloads).map((payload) => `isnad:${payload}`) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[-1, 0, 1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, -(2 ** 63), 1e308, -0, 0.1, 180.0001, Number.MIN_VALUE],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '9999-12-31',
        '-9999',
        'Y-170000002',
        '2021-02-30',
        '2021/',
        '../..',
        '[2021,2022]',
        '{..2021}',
        '2021-21',
        '156X~',
      ],
      ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:60Z', '2021-03-01T24:00:00+99:99', '+275760-09-13T00:00:00.000Z'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], ['isnad:isis'], { toString: 'x' }),
  },
  { weight: 1, arbitrary: fc.constant(long) },
)
