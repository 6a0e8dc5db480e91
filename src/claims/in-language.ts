import type { Lang, NameGrammar, Text } from './types'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A text of the data; its English is always there. */
const isText = (value: unknown): value is Text => isObject(value) && typeof value.en === 'string'

function reducedTo(text: Text, lang: Lang): Text {
  const own = text[lang]
  return own === undefined ? { en: text.en ?? '' } : { [lang]: own }
}

function grammarIn(grammar: NameGrammar, lang: Lang): NameGrammar {
  const own = lang === 'en' ? undefined : grammar[lang]
  return own === undefined ? {} : { [lang]: own }
}

/**
 * A copy of a record in which every text holds one language alone, English where the text lacks it, and
 * every `grammar` of a name that language's forms alone. Everything else stays.
 */
export function inLanguage<T>(value: T, lang: Lang): T {
  const cut = (part: unknown, key?: string): unknown => {
    if (isText(part)) return reducedTo(part, lang)
    if (Array.isArray(part)) return part.map((one) => cut(one))
    if (!isObject(part)) return part
    if (key === 'grammar') return grammarIn(part, lang)
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, cut(one, name)]))
  }
  // Texts and grammars keep their types, in which every language may be absent.
  return cut(value) as T
}
