import {
  hashOf,
  type Ledger,
  madeFrom,
  type Noted,
  type TextPlace,
  TRANSLATED,
} from '../../src/claims/translations.ts'

/**
 * The ledger with the translations of the texts whose keys begin with one of `prefixes` noted as made
 * from today's English, and the count of those for which that is new. A review of another English is
 * no review of this one. Entries of texts or translations that are not there go.
 */
export function marked(
  texts: readonly TextPlace[],
  { status, texts: before }: Ledger,
  prefixes: readonly string[],
): { readonly ledger: Ledger; readonly count: number } {
  let count = 0
  const entries = texts.map(({ key, text }) => {
    const hash = hashOf(text.en)
    const isMeant = prefixes.some((prefix) => key === prefix || key.startsWith(`${prefix}/`))
    const noted = TRANSLATED.flatMap((lang): readonly (readonly [string, Noted])[] => {
      const old = before[key]?.[lang]
      if (text[lang] === undefined) return []
      if (!isMeant || madeFrom(old) === hash) return old === undefined ? [] : [[lang, old]]
      count += 1
      return [[lang, hash]]
    })
    return [key, Object.fromEntries(noted)] as const
  })
  return { ledger: { status, texts: Object.fromEntries(entries) }, count }
}
