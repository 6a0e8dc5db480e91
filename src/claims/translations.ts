import type { Lang, Text } from './types'

/** A language that texts are translated to. */
export type Translated = Exclude<Lang, 'en'>
export const TRANSLATED: readonly Translated[] = ['fa', 'ps']

/**
 * What is known of one translation: the hash of the English that it was made from; in an object
 * once a native speaker has reviewed it, where known with the name and the ISO day.
 */
export type Noted =
  | string
  | { readonly of: string; readonly status: 'reviewed'; readonly by?: string; readonly on?: string }

/** The content of `translations.json`. */
export interface Ledger {
  /** The status of every translation that no entry calls reviewed. */
  readonly status: string
  /** By the key of the text; see `TextPlace`. */
  readonly texts: Readonly<Record<string, { readonly [L in Translated]?: Noted }>>
}

/**
 * `missing`: there is no translation. `outdated`: it was made from another English than today's, or
 * from which one is not noted.
 */
export type TranslationState = 'missing' | 'outdated' | 'current'

/** A text as it stands in a story's file. */
export type WholeText = Text & { readonly en: string }

/** A text of a story's file, and where it stands there. */
export interface TextPlace {
  /** File, list, id of the record and field: `claims.json/claims/karimi-khenj-taken/text`. */
  readonly key: string
  readonly file: string
  /** Id of the record, or its position when it has none; `(file)` for a text of the file itself. */
  readonly record: string
  /** Path of the field inside the record, such as `relations[0].note`. */
  readonly field: string
  readonly text: WholeText
}

/** FNV-1a of the UTF-16 code units, 32 bits, as 8 hexadecimal digits; only for noticing edits. */
export function hashOf(english: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < english.length; i++)
    hash = Math.imul(hash ^ english.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

/** The hash of the English that a translation was made from; undefined where it is not noted. */
export const madeFrom = (noted: Noted | undefined): string | undefined =>
  typeof noted === 'object' ? noted.of : noted

export const isReviewed = (noted: Noted | undefined): boolean => typeof noted === 'object'

export function translationState(
  text: WholeText,
  lang: Translated,
  noted: Noted | undefined,
): TranslationState {
  if (text[lang] === undefined) return 'missing'
  return madeFrom(noted) === hashOf(text.en) ? 'current' : 'outdated'
}

type Path = readonly string[]
type Change = (text: WholeText, path: Path) => WholeText

const LANGUAGES: ReadonlySet<string> = new Set(['en', ...TRANSLATED])
const isText = (value: object): value is WholeText =>
  'en' in value &&
  typeof value.en === 'string' &&
  Object.keys(value).every((key) => LANGUAGES.has(key))

/** The id of a record or feature; undefined for a value without one. */
function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('id' in value && typeof value.id === 'string') return value.id
  return 'properties' in value ? idOf(value.properties) : undefined
}

/** A value with its texts changed; the same object where nothing is. */
function changed<T>(value: T, change: Change, path: Path = []): T {
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return change(value, path) as T & WholeText
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, i) =>
      changed(item, change, [...path, idOf(item) ?? String(i)]),
    )
    return items.every((item, i) => item === value[i]) ? value : (items as T & unknown[])
  }
  const fields = Object.entries(value).map(([key, field]: [string, unknown]) => {
    const next = key === 'geometry' ? field : changed(field, change, [...path, key])
    return { key, field, next }
  })
  if (fields.every(({ field, next }) => field === next)) return value
  return Object.fromEntries(fields.map(({ key, next }) => [key, next])) as T
}

/** Levels of GeoJSON that keys leave out: they identify no record and no field. */
const GEOJSON: ReadonlySet<string> = new Set(['features', 'properties'])
const keyOf = (file: string, path: Path) =>
  [file, ...path.filter((part) => !GEOJSON.has(part))].join('/')

const fieldOf = (path: Path) =>
  path
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')

/** Describes a text found at `path` in a file's content. A record is an item of a list of the file itself. */
function placeOf(file: string, content: object, path: Path, text: WholeText): TextPlace {
  const key = keyOf(file, path)
  const [list = '', item = '', ...rest] = path
  const isRecord = Array.isArray((content as Readonly<Record<string, unknown>>)[list])
  if (!isRecord) return { key, file, record: '(file)', field: fieldOf(path), text }
  const record = /^\d+$/.test(item) ? `${list}[${item}]` : item
  return { key, file, record, field: fieldOf(rest.filter((part) => part !== 'properties')), text }
}

/** Every text in the parsed content of a story's file, in its order. */
export function textsIn(file: string, content: object): readonly TextPlace[] {
  const found: TextPlace[] = []
  changed(content, (text, path) => {
    found.push(placeOf(file, content, path, text))
    return text
  })
  return found
}

/**
 * The parsed content of a story's file with a mark at the end of every outdated translation, so
 * that no view shows one without it. `marks` has them by language.
 */
export function withOutdatedMarked<T>(
  file: string,
  content: T,
  { texts }: Ledger,
  marks: Readonly<Record<Translated, string>>,
): T {
  return changed(content, (text, path) => {
    const noted = texts[keyOf(file, path)]
    return TRANSLATED.reduce<WholeText>(
      (marked, lang) =>
        translationState(text, lang, noted?.[lang]) === 'outdated'
          ? { ...marked, [lang]: `${text[lang] ?? ''}${marks[lang]}` }
          : marked,
      text,
    )
  })
}
