import { describe, expect, test } from 'vitest'
import { importText, seedOf } from '../testing/as-seed.ts'
import { ucdpActor } from './ucdp-actor.importer.ts'

const columns =
  'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,ConflictId,DyadId,PrimaryParty,OSID,OSCoalition,OSCoalitionID,NSID,NSCoalition,NSCoalitionID,Splinter,NamePrev,ActorIdPrev,SplitTemp,NameSplitTemp,ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup,Location,GWNOLoc,Region,Version'.split(
    ',',
  )

type Row = Partial<Record<string, string>>
const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell}"` : cell)
const table = (...rows: Row[]) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')
const read = (...rows: Row[]) => importText(ucdpActor, 'Actor_v26_1.csv', table(...rows))

const front = { ActorId: '500', NameData: 'Northern Front', NameOrig: 'NF', Org: '1', DyadId: '71', Version: '26.1' }
const union = { ActorId: '501', NameData: 'Hill Union', Org: '3' }
const government = { ActorId: '600', NameData: 'Government of Arcadia', Org: '4' }

describe('an actor', () => {
  test('has the id of all data sets of UCDP, a kind by its organisation, and its other names', async () => {
    const full = { ...front, NameOrigFull: 'Frente del Norte', NameOrigFullEng: 'Front of the North' }
    const { actors, dataset } = seedOf(await read(full, union, government, {}))
    expect(dataset).toMatchObject({ version: '26.1' })
    expect(actors.map(({ ref, actorKind }) => [ref, actorKind])).toEqual([
      ['ucdp:500', 'REBEL_GROUP'],
      ['ucdp:501', 'IDENTITY_MILITIA'],
      ['ucdp:600', 'STATE'],
    ])
    expect(actors[0]!.names.map(({ value, kind, lang }) => [value, kind, lang])).toEqual([
      ['Northern Front', 'PRIMARY', 'en'],
      ['NF', 'ALIAS', 'en'],
      ['Front of the North', 'TRANSLATION', 'en'],
      ['Frente del Norte', 'ALIAS', 'und'],
    ])
  })

  test('that changed its name has the one from before as a former name', async () => {
    const { actors } = seedOf(
      await read({ ...front, NameChange: '1', NewName: 'New Front', NewNameFullEng: 'The New Front' }),
    )
    expect(actors[0]!.names.map(({ value, kind }) => [value, kind])).toEqual([
      ['Northern Front', 'PRIMARY'],
      ['NF', 'FORMER'],
      ['New Front', 'ALIAS'],
      ['The New Front', 'TRANSLATION'],
    ])
  })

  test('keeps its row in what is claimed of it: how it is organised', async () => {
    const { records } = await read(front)
    const claims = records.flatMap(({ kind, value }) => (kind === 'claims' ? [value] : []))
    expect(claims).toMatchObject([
      {
        id: '500-organised',
        claimant: 'publisher:ucdp',
        attribution: 'CODED',
        predicate: 'CHARACTERISED_AS',
        value: { key: 'formally-organised-group' },
        record: { row: 2, release: '26.1', fields: { DyadId: '71', Region: '' } },
      },
    ])
  })
})

test('splinters, alliances and memberships are claims, dated where the file gives a date', async () => {
  const { claims, actors } = seedOf(
    await read(
      { ...front, Splinter: '1', NamePrev: 'Hill Union', ActorIdPrev: '501' },
      {
        ...union,
        Alliance: '1',
        NameAlliance: 'Northern Front, Old Guard',
        ActorIdAlliance: '500, 777.0',
        JoinGroup: '1999',
        GroupName: 'League, the',
        ActorIdGroup: '778',
      },
    ),
  )
  const ties = claims.filter(({ proposition }) => proposition.predicate !== 'CHARACTERISED_AS')
  expect(
    ties.map(({ proposition: { subject, predicate, object }, heldDuring }) => [
      subject,
      predicate,
      object,
      heldDuring?.edtf,
    ]),
  ).toEqual([
    ['ucdp:500', 'SPLIT_FROM', 'ucdp:501', undefined],
    ['ucdp:501', 'ALLIED_WITH', 'ucdp:500', undefined],
    ['ucdp:501', 'ALLIED_WITH', 'ucdp:777', undefined],
    ['ucdp:501', 'MEMBER_OF', 'ucdp:778', '1999'],
  ])
  expect(actors.slice(2).map(({ ref, names }) => [ref, names[0]!.value])).toEqual([
    ['ucdp:777', 'Old Guard'],
    ['ucdp:778', 'League, the'],
  ])
})

test('several rows of one actor are one actor', async () => {
  const { actors, claims } = seedOf(await read(front, { ...front, NameOrig: 'N. F.', DyadId: '72' }))
  expect(actors).toHaveLength(1)
  expect(claims.map(({ ref }) => ref)).toEqual(['ucdp-actor:500-organised', 'ucdp-actor:500-row-2-organised'])
})

describe('a file that is not UTF-8', () => {
  const text = table({ ...front, NameOrigFull: 'Frente Democrático' }, { ...union, NameOrigFull: 'Unión' })

  test('is read as Windows-1252, in which UCDP writes this data set', async () => {
    const { actors } = seedOf(await importText(ucdpActor, 'Actor.csv', Buffer.from(text, 'latin1')))
    expect(actors.map(({ names }) => names.at(-1)!.value)).toEqual(['Frente Democrático', 'Unión'])
  })

  test('is refused where it is partly so', async () => {
    const [header, one, two] = text.split('\n')
    const mixed = Buffer.concat([Buffer.from(`${header}\n${one}\n`), Buffer.from(`${two}\n`, 'latin1')])
    await expect(importText(ucdpActor, 'Actor.csv', mixed)).rejects.toThrow(
      'The file has two encodings: line 2 is UTF-8 and line 3 is not.',
    )
  })
})

test('a row that cannot be taken is told with its column and words', async () => {
  const { rejections } = await read(
    { ...front, ActorId: 'x' },
    { ...front, Org: '9' },
    { ...front, NameData: '', NameOrig: '' },
    { ...front, ActorIdPrev: '501, y' },
    { ...front, ActorIdAlliance: '500' },
  )
  expect(rejections.map(({ at, message }) => `${at.line}: ${message}`)).toEqual([
    '2: ActorId is "x", and must be a whole number.',
    '3: Org is "9", and must be one of 1, 2, 3, 4.',
    '4: NameData is empty.',
    '5: ActorIdPrev has "y", and must list whole numbers.',
    expect.stringMatching(/ALLIED_WITH joins two, and both ends are one\.$/),
  ])
})
