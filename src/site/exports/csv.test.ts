import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvOf, guarded } from './csv'
import { parseCsv, unguarded } from './testing/parse-csv'

/** Hostile cells: quotes, line ends, formulas and scripts. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom('"', ',', '\r', '\n', "'", '=', '+', '-', '@', '\t', ' ', ';', 'پنجشیر', 'a'),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })))

it('what is read back, without the guard, is what was written', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const back = parseCsv(csvOf(rows)).map((row) => row.map(unguarded))
      expect(back).toEqual(rows)
    }),
  )
})

it('no cell begins as a formula does', () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const written of parseCsv(csvOf(rows)).flat())
        expect(written).not.toMatch(/^[=+\-@\t\r\n]/)
    }),
  )
})

it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', "'", '＝1'])(
  '%j has an apostrophe before it',
  (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  },
)

it('plain text, whatever its script, stays as it is', () => {
  for (const text of ['', 'Anabah', 'پنجشیر', '2021-09-03', ' =1']) expect(guarded(text)).toBe(text)
})
