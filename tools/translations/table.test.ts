import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashOf, type Ledger, type TextPlace } from '../../src/claims/translations'
import { csvOf } from '../../src/site/exports/csv'
import { allTexts, FILES_WITH_TEXTS, ledgerOf } from '../data/translations'
import { ROOT } from '../shell.mjs'
import { ledgerText, withTexts } from './edit'
import { readCsv } from './read-csv'
import { readTable, tableOf, unguarded } from './table'

const real = (name: string) => readFileSync(join(ROOT, 'data', name), 'utf8')

describe('readCsv', () => {
  it('reads back every table that is written', () => {
    const parts = fc.constantFrom('"', ',', ';', '\t', '\r', '\n', 'پنجشیر', 'a', ' ')
    const cell = fc.array(parts, { maxLength: 6 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
        expect(readCsv(csvOf(rows)).map((row) => row.map(unguarded))).toEqual(rows)
      }),
    )
  })

  it.each([
    [
      'cells without quotes',
      'a,b\r\nc,"d ""e"""\r\n',
      [
        ['a', 'b'],
        ['c', 'd "e"'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'an empty last cell',
      'a,\n,b\n"c",',
      [
        ['a', ''],
        ['', 'b'],
        ['c', ''],
      ],
    ],
    [
      'semicolons',
      '\ufeffa;b\r\n"c;d";"1,2"\r\n',
      [
        ['a', 'b'],
        ['c;d', '1,2'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line end in a cell', '"a\nb",c\n', [['a\nb', 'c']]],
  ])('reads what other programs write: %s', (_what, text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })

  it('refuses quotes that do not close, and text after them', () => {
    expect(() => readCsv('"a,b\n')).toThrow('Quote Not Closed')
    expect(() => readCsv('"a"b,c\n')).toThrow('Invalid Closing Quote')
  })
})

const place = (field: string, en: string, fa?: string, ps?: string): TextPlace => ({
  key: `a.json/claims/one/${field}`,
  file: 'a.json',
  record: 'one',
  field,
  text: { en, ...(fa !== undefined && { fa }), ...(ps !== undefined && { ps }) },
})
const TEXTS = [place('role', 'A role', 'الف', 'الف'), place('text', '=1, "so"', 'ب')]
const LEDGER: Ledger = {
  status: 'not reviewed',
  texts: {
    'a.json/claims/one/role': {
      fa: { of: hashOf('A role'), status: 'reviewed', by: 'A', on: '2026-01-01' },
      ps: hashOf('An older role'),
    },
    'a.json/claims/one/text': { fa: hashOf('=1, "so"') },
  },
}
const REVIEW = { by: 'B', on: '2026-02-02' }
/** The table with some cells changed: row from 1 without the head, column from 0. */
function withCells(...cells: readonly (readonly [row: number, column: number, text: string])[]) {
  const rows = readCsv(tableOf(TEXTS, LEDGER)).map((row) => [...row])
  for (const [row, column, text] of cells) rows[row]![column] = text
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n')
}
const reading = (csv: string) => readTable(csv, TEXTS, LEDGER, REVIEW)

describe('the table', () => {
  it('has a row for each text, with its status and whether its English has changed', () => {
    const csv = tableOf(TEXTS, LEDGER)
    expect(csv.startsWith('\ufeff')).toBe(true)
    const [role, text] = readCsv(csv).slice(1)
    const key = 'a.json/claims/one'
    const reviewed = 'reviewed, A, 2026-01-01'
    const assisted = 'machine-assisted'
    expect(role).toEqual([
      `${key}/role`,
      'one: role',
      'A role',
      'الف',
      'الف',
      reviewed,
      assisted,
      'Pashto',
    ])
    expect(text).toEqual([`${key}/text`, 'one: text', `'=1, "so"`, 'ب', '', assisted, assisted, ''])
  })

  it('read back unchanged changes nothing', () => {
    expect(reading(tableOf(TEXTS, LEDGER))).toEqual({
      refused: [],
      changes: new Map(),
      ledger: LEDGER,
      reviewed: 0,
    })
  })

  it('gives back changed cells alone, reviewed and made from today’s English', () => {
    const { refused, changes, ledger, reviewed } = reading(withCells([1, 4, 'ډګر'], [2, 4, 'ب ']))
    expect(refused).toEqual([])
    expect(reviewed).toBe(2)
    expect([...changes]).toEqual([
      ['a.json/claims/one/role', { en: 'A role', fa: 'الف', ps: 'ډګر' }],
      ['a.json/claims/one/text', { en: '=1, "so"', fa: 'ب', ps: 'ب' }],
    ])
    const review = { status: 'reviewed', by: 'B', on: '2026-02-02' }
    expect(ledger.texts).toEqual({
      'a.json/claims/one/role': {
        fa: LEDGER.texts['a.json/claims/one/role']?.fa,
        ps: { of: hashOf('A role'), ...review },
      },
      'a.json/claims/one/text': {
        fa: hashOf('=1, "so"'),
        ps: { of: hashOf('=1, "so"'), ...review },
      },
    })
  })

  it('a status set to reviewed is noted without a change of the text', () => {
    const { changes, ledger, reviewed } = reading(withCells([1, 6, 'Reviewed']))
    expect(reviewed).toBe(1)
    expect(changes.size).toBe(0)
    expect(ledger.texts['a.json/claims/one/role']?.ps).toMatchObject({ of: hashOf('A role') })
  })

  it('may lack rows, and have them in another order', () => {
    const [head = '', first = '', second = ''] = withCells([2, 3, 'پ']).split('\n')
    for (const rows of [
      [head, second],
      [head, second, first],
      [head, second, ',,,,,,,'],
    ])
      expect(reading(rows.join('\n'))).toMatchObject({ refused: [], reviewed: 1 })
  })

  it.each([
    ['an unknown key', [1, 0, 'a.json/claims/two/role'], 'row 2, column key: there is no text'],
    [
      'a key twice',
      [2, 0, 'a.json/claims/one/role'],
      'row 3, column key: a.json/claims/one/role is',
    ],
    ['another English', [1, 2, 'A Role'], 'row 2, column English: it differs'],
    ['a removed translation', [1, 3, ''], 'row 2, column Dari: a translation cannot be removed'],
    ['a letter of another language', [1, 4, 'گ'], 'row 2, column Pashto: a letter of another'],
    ['a rejected word', [2, 3, 'او مدعی شد'], 'row 3, column Dari: a rejected word'],
    ['a mark of direction', [1, 3, 'ا\u200fب'], 'row 2, column Dari: an invisible character'],
    ['a line end', [1, 3, 'ا\nب'], 'row 2, column Dari: an invisible character or a line end'],
    ['an open isolate', [1, 3, 'ا \u2068A'], 'row 2, column Dari: an isolate'],
    ['another head', [0, 3, 'Farsi'], 'row 1: the columns must be'],
  ] as const)('with %s is refused, and the row and column named', (_what, cell, reason) => {
    expect(reading(withCells(cell)).refused.join('\n')).toContain(reason)
  })
})

it('the table of the story goes out and back without a change, and with a change of one text alone', () => {
  const texts = allTexts(real)
  const ledger = ledgerOf(real)
  const csv = tableOf(texts, ledger)
  expect(readTable(csv, texts, ledger, REVIEW)).toEqual({
    refused: [],
    changes: new Map(),
    ledger,
    reviewed: 0,
  })
  const one = readTable(csv.replace('"به وقت کابل"', '"وقت کابل"'), texts, ledger, REVIEW)
  expect([...one.changes.keys()]).toEqual(['story.json/zone/name'])
  const keys = texts.map(({ key }) => key)
  const before = ledgerText(ledger, keys).split('\n')
  const after = ledgerText(one.ledger, keys).split('\n')
  expect(after.filter((line, i) => line !== before[i])).toEqual([
    expect.stringContaining('"story.json/zone/name": { "fa": { "of": ') as string,
  ])
  for (const file of FILES_WITH_TEXTS) {
    const own = new Map([...one.changes].filter(([key]) => key.startsWith(`${file}/`)))
    expect(withTexts(file, real(file), own)).toBe(
      file === 'story.json' ? real(file).replace('به وقت کابل', 'وقت کابل') : real(file),
    )
  }
})
