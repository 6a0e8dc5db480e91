/** The translations of a story's folder held against its English. */
import {
  isReviewed,
  type Ledger,
  type TextPlace,
  textsIn,
  TRANSLATED,
  type Translated,
  translationState,
  type TranslationState,
} from '../../src/claims/translations.ts'
import type { Problem } from '../../src/claims/problem.ts'
import type { Lang } from '../../src/claims/types.ts'
import { flawsOf } from '../translations/lint.ts'
import type { Read } from './files.ts'

/** Files with texts, in the order in which tables list them. */
export const FILES_WITH_TEXTS = [
  'story.json',
  'claims.json',
  'sources.json',
  'places.geojson',
  'context.geojson',
  'osm.geojson',
] as const
export const LEDGER_FILE = 'translations.json'

export const NAMES: Readonly<Record<Translated, string>> = { fa: 'Dari', ps: 'Pashto' }

/** Counts of texts: by state, and of those with a translation by review. */
export type Counts = Readonly<Record<TranslationState | 'texts' | 'reviewed', number>>

export interface Report {
  /**
   * Untranslated texts of the site's languages, translations of any language that break a rule, and
   * entries of the ledger without a translation.
   */
  readonly problems: readonly Problem[]
  /** Outdated translations of the site's languages, which readers see marked. */
  readonly warnings: readonly Problem[]
  readonly counts: Readonly<Record<Translated, Counts>>
}

/** Every text of a story's files. */
export const allTexts = (read: Read): readonly TextPlace[] =>
  FILES_WITH_TEXTS.flatMap((file) => textsIn(file, JSON.parse(read(file)) as object))

export const ledgerOf = (read: Read): Ledger => JSON.parse(read(LEDGER_FILE)) as Ledger

const problemOf = ({ file, record, field }: TextPlace, lang: Translated) => ({
  file,
  record,
  field: `${field}.${lang}`,
})

/** A missing or outdated translation of a language that the site has. */
function flawOf(place: TextPlace, lang: Translated, state: TranslationState): Problem {
  const named = problemOf(place, lang)
  return state === 'missing'
    ? { ...named, found: 'nothing', expected: `a text in ${NAMES[lang]}` }
    : {
        ...named,
        found: 'a translation of another English than today’s',
        expected: `a text in ${NAMES[lang]} made from this English, and noted (npm run translations)`,
      }
}

/** Translations that break a rule. */
function brokenRules(texts: readonly TextPlace[]): readonly Problem[] {
  return texts.flatMap((place) =>
    TRANSLATED.flatMap((lang) =>
      flawsOf(lang, place.text[lang] ?? '').map((found) => ({
        ...problemOf(place, lang),
        found,
        expected: `a text by the rules of ${NAMES[lang]} (docs/data-files.md)`,
      })),
    ),
  )
}

/** Entries of the ledger for texts that are not there. */
function orphansOf(texts: readonly TextPlace[], { texts: noted }: Ledger): readonly Problem[] {
  const known = new Map(texts.map(({ key, text }) => [key, text]))
  return Object.entries(noted).flatMap(([key, entry]) =>
    TRANSLATED.filter((lang) => entry[lang] !== undefined && !known.get(key)?.[lang]).map(
      (lang) => ({
        file: LEDGER_FILE,
        record: key,
        field: lang,
        found: 'an entry',
        expected: `no entry: there is no such text in ${NAMES[lang]} (npm run translations -- tidy)`,
      }),
    ),
  )
}

/** Reports on every translation; `languages` are those of the site. */
export function reportOf(
  texts: readonly TextPlace[],
  ledger: Ledger,
  languages: readonly Lang[],
): Report {
  const problems = [...brokenRules(texts), ...orphansOf(texts, ledger)]
  const warnings: Problem[] = []
  const count = (lang: Translated): Counts => {
    const counts = { texts: texts.length, missing: 0, outdated: 0, current: 0, reviewed: 0 }
    for (const place of texts) {
      const noted = ledger.texts[place.key]?.[lang]
      const state = translationState(place.text, lang, noted)
      counts[state] += 1
      if (state === 'current' && isReviewed(noted)) counts.reviewed += 1
      if (state === 'current' || !languages.includes(lang)) continue
      ;(state === 'missing' ? problems : warnings).push(flawOf(place, lang, state))
    }
    return counts
  }
  const counts = { fa: count('fa'), ps: count('ps') }
  return { problems, warnings, counts }
}

/** One line for the counts of a language. */
export function summaryOf(lang: Translated, counts: Counts, { status }: Ledger): string {
  const { texts, current, reviewed, outdated, missing } = counts
  return `${NAMES[lang]}: ${texts} texts; ${current} up to date, of which ${reviewed} reviewed and ${current - reviewed} ${status}; ${outdated} outdated; ${missing} missing`
}
