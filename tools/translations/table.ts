/** The table of translations: written for a reviewer's spreadsheet, and read back. */
import { csvOf } from '../../src/site/exports/csv.ts'
import {
  hashOf,
  isReviewed,
  type Ledger,
  type Noted,
  type TextPlace,
  TRANSLATED,
  type Translated,
  translationState,
  type WholeText,
} from '../../src/claims/translations.ts'
import { NAMES } from '../data/translations.ts'
import { flawsOf } from './lint.ts'
import { readCsv } from './read-csv.ts'

const HEAD = [
  'key',
  'where',
  'English',
  'Dari',
  'Pashto',
  'status Dari',
  'status Pashto',
  'English changed since',
] as const
const COLUMN: Readonly<Record<Translated, { readonly text: number; readonly status: number }>> = {
  fa: { text: 3, status: 5 },
  ps: { text: 4, status: 6 },
}
const ENGLISH = 2
const REVIEWED = /^reviewed\b/i

function statusOf(noted: Noted | undefined): string {
  if (typeof noted !== 'object') return 'machine-assisted'
  const { by, on } = noted
  return ['reviewed', ...(by ? [by] : []), ...(on ? [on] : [])].join(', ')
}

const rowOf = (
  { key, record, field, text }: TextPlace,
  noted: Ledger['texts'][string] | undefined,
) => [
  key,
  `${record}: ${field}`,
  text.en,
  text.fa ?? '',
  text.ps ?? '',
  ...TRANSLATED.map((lang) => statusOf(noted?.[lang])),
  TRANSLATED.filter((lang) => translationState(text, lang, noted?.[lang]) === 'outdated')
    .map((lang) => NAMES[lang])
    .join(', '),
]

/** The table of all texts, as the text of a CSV file. */
export const tableOf = (texts: readonly TextPlace[], { texts: noted }: Ledger): string =>
  csvOf([[...HEAD], ...texts.map((place) => rowOf(place, noted[place.key]))])

/** Who reviewed, if that may be published, and on which day (ISO). */
export interface Review {
  readonly by?: string
  readonly on: string
}

export interface Reading {
  /** Why nothing of the table is taken: row, column and reason, one a line. */
  readonly refused: readonly string[]
  /** Texts to write, by key. */
  readonly changes: ReadonlyMap<string, WholeText>
  readonly ledger: Ledger
  /** Translations that the table has changed or calls reviewed. */
  readonly reviewed: number
}

/** The cell without the apostrophe that a table has before what could be run as a formula. */
export const unguarded = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell)

/**
 * Reads a table back: cells of Dari and Pashto that differ from the data, and those whose status has
 * become "reviewed". Rows may be missing and in any order. A table with an unknown or repeated key,
 * another English than today's, or a text that breaks a rule is refused as a whole.
 */
export function readTable(
  csv: string,
  texts: readonly TextPlace[],
  ledger: Ledger,
  { by, on }: Review,
): Reading {
  const refused: string[] = []
  const changes = new Map<string, WholeText>()
  const noted: Record<string, Ledger['texts'][string]> = { ...ledger.texts }
  let reviewed = 0
  const places = new Map(texts.map((place) => [place.key, place]))
  const seen = new Set<string>()
  const [head = [], ...rows] = readCsv(csv).map((row) => row.map(unguarded))
  if (head.join() !== HEAD.join()) refused.push(`row 1: the columns must be ${HEAD.join(', ')}`)
  rows.forEach((row, i) => {
    const refuse = (column: string, why: string) =>
      refused.push(`row ${String(i + 2)}, column ${column}: ${why}`)
    const [key = ''] = row
    if (row.every((cell) => cell === '')) return
    const place = places.get(key)
    if (!place) return void refuse('key', `there is no text ${key}`)
    if (seen.has(key)) refuse('key', `${key} is there twice`)
    seen.add(key)
    if (row[ENGLISH] !== place.text.en)
      return void refuse('English', 'it differs from the data; only translations are read back')
    for (const lang of TRANSLATED) {
      const cell = (row[COLUMN[lang].text] ?? '').normalize('NFC').trim()
      const before = place.text[lang] ?? ''
      const old = noted[key]?.[lang]
      const isNew = REVIEWED.test(row[COLUMN[lang].status] ?? '') && !isCurrentReview(place, old)
      if (cell === before && !(isNew && cell !== '')) continue
      if (cell === '') {
        refuse(NAMES[lang], 'a translation cannot be removed by an empty cell')
        continue
      }
      for (const flaw of textFlaws(lang, cell)) refuse(NAMES[lang], flaw)
      reviewed += 1
      if (cell !== before) changes.set(key, { ...(changes.get(key) ?? place.text), [lang]: cell })
      const review = {
        of: hashOf(place.text.en),
        status: 'reviewed',
        ...(by && { by }),
        on,
      } as const
      noted[key] = { ...noted[key], [lang]: review }
    }
  })
  return { refused, changes, ledger: { ...ledger, texts: noted }, reviewed }
}

const isCurrentReview = ({ text }: TextPlace, noted: Noted | undefined) =>
  isReviewed(noted) && typeof noted === 'object' && noted.of === hashOf(text.en)

/** Characters that no text may have: line ends and what is invisible, but for joiners and isolates. */
const UNSEEN = /[^\P{C}\u200c\u2068\u2069]/u

const textFlaws = (lang: Translated, text: string) => [
  ...(UNSEEN.test(text) ? ['an invisible character or a line end'] : []),
  ...(text.replace(/\u2068[^\u2066-\u2069]*\u2069/g, '').match(/[\u2068\u2069]/)
    ? ['an isolate (U+2068, U+2069) that is not closed']
    : []),
  ...flawsOf(lang, text),
]
