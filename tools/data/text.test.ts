import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describe as inOneLine } from '../../src/claims/problem'
import { ROOT } from '../shell.mjs'
import { checkFiles, type Read } from './files'
import { textProblems } from './text'

const real: Read = (name) => readFileSync(join(ROOT, 'data', name), 'utf8')

/** The problems of a text with `record` in it, as JSON. */
const linesOf = (record: string) => {
  const text = `{ "list": [${record}] }`
  return textProblems('file.json', text, JSON.parse(text)).map(inOneLine)
}
const AGAIN = 'found the same key again; expected each key once in an object'
/** The problems of one text of a record. */
const inTitle = (text: string) => linesOf(`{ "id": "one", "title": { "en": ${written(text)} } }`)
const written = (text: string) =>
  JSON.stringify(text).replace(
    /[\ud800-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  )

describe('keys', () => {
  it('twice in an object are reported with record and field', () => {
    expect(linesOf('{ "id": "one", "side": "a", "side": "b" }')).toEqual([
      `file.json: one: side: ${AGAIN}`,
    ])
    expect(linesOf('{ "id": "one", "title": { "en": "A", "en": "A" }, "id": "two" }')).toEqual([
      `file.json: two: id: ${AGAIN}`,
      `file.json: two: title.en: ${AGAIN}`,
    ])
    expect(linesOf('{ "properties": { "id": "one", "at": [], "at": [] } }')).toEqual([
      `file.json: one: at: ${AGAIN}`,
    ])
  })

  it('of two objects are not the same, nor are a key and a value', () => {
    expect(linesOf('{ "id": "one", "en": "id" }, { "id": "two", "to": { "id": "x" } }')).toEqual([])
  })

  it('written in two ways are the same', () => {
    expect(linesOf('{ "id": "one", "side": "a", "s\\u0069de": "b" }')).toEqual([
      `file.json: one: side: ${AGAIN}`,
    ])
  })
})

describe('text', () => {
  it.each(['', ' ', '\n\t', '\u00a0', '\u3000 ', '\u2800'])(
    'that is blank is none: %j',
    (blank) => {
      expect(inTitle(blank)).toEqual([
        `file.json: one: title.en: found ${JSON.stringify(blank)}; expected text that is not blank; null or no field for none`,
      ])
    },
  )

  it.each([
    ['\u202e', 'a bidirectional control character (U+202E)'],
    ['\u2066', 'a bidirectional control character (U+2066)'],
    ['\u200f', 'a bidirectional control character (U+200F)'],
    ['\u200b', 'an invisible character (U+200B)'],
    ['\u00ad', 'an invisible character (U+00AD)'],
    ['\u3164', 'an invisible character (U+3164)'],
    ['\ufe0f', 'an invisible character (U+FE0F)'],
    ['\u{e0041}', 'an invisible character (U+E0041)'],
    ['\ufeff', 'a byte order mark (U+FEFF)'],
    ['\u0007', 'a control character (U+0007)'],
    ['\u0085', 'a control character (U+0085)'],
    ['\n', 'a control character (U+000A)'],
    ['\u2028', 'a line or paragraph separator (U+2028)'],
    ['\ue000', 'a character for private use (U+E000)'],
    ['\ufffd', 'a replacement character'],
    ['\ud800', 'half of a surrogate pair (U+D800)'],
  ])('with %j is refused, and the character named', (letter, name) => {
    const lines = inTitle(`Before${letter}after`)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`file.json: one: title.en: found ${name}`)
  })

  it('may have a joiner between two letters, as Dari is spelled, and nowhere else', () => {
    expect(inTitle('می\u200cگوید')).toEqual([])
    expect(inTitle('و \u200cمی')).toEqual([
      expect.stringContaining('an invisible character (U+200C)') as string,
    ])
  })

  it('in Dari and Pashto may have foreign words in isolates that are closed, in English not', () => {
    const inLanguage = (lang: string, text: string) =>
      linesOf(`{ "id": "one", "title": { "en": "A", "${lang}": ${written(text)} } }`)
    for (const lang of ['fa', 'ps', 'oblique'])
      expect(inLanguage(lang, 'به \u2068NPR\u2069')).toEqual([])
    const refused = [expect.stringContaining('a bidirectional control character') as string]
    expect(inLanguage('fa', 'به \u2068NPR')).toEqual(refused)
    expect(inLanguage('ps', 'به NPR\u2069')).toEqual(refused)
    expect(inLanguage('fa', '\u2068a\u2068b\u2069')).toEqual(refused)
    expect(inTitle('to \u2068NPR\u2069')).toEqual(refused)
  })

  it('is looked at in keys, which are shown with the codes of such characters', () => {
    expect(linesOf('{ "id": "one", "si\u200bde": "a" }')).toEqual([
      expect.stringMatching(
        /^file\.json: one: si<U\+200B>de: found an invisible character/,
      ) as string,
    ])
  })
})

/** The problems of the real files with some of their texts changed. */
const withTexts = (changes: Readonly<Record<string, (text: string) => string>>) =>
  checkFiles((name) => changes[name]?.(real(name)) ?? real(name)).map(inOneLine)

describe('files', () => {
  it('are all searched, and one with a byte order mark is told so beside its other problems', () => {
    const all = ['claims.json', 'sources.json', 'story.json']
    const geography = ['places', 'context', 'osm', 'relief'].map((name) => `${name}.geojson`)
    const twice = (text: string) => text.replace('{', '{ "more": 1, "more": 2,')
    const lines = withTexts({
      ...Object.fromEntries([...all, ...geography].map((name) => [name, twice])),
      'sources.json': (text) => `\ufeff${twice(text)}`,
    })
    for (const name of [...all, ...geography])
      expect(lines).toContain(`${name}: (file): more: ${AGAIN}`)
    expect(lines).toContain(
      'sources.json: (file): (file): found a byte order mark (U+FEFF) at its start; expected a file in UTF-8 without a byte order mark',
    )
    expect(lines.join('\n')).toMatch(/sources\.json: .* expected no field "more"/)
  })

  it('in another encoding are told so', () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8')
    expect(withTexts({ 'story.json': utf16 })[0]).toContain(
      'found bytes of another encoding; expected a file in UTF-8',
    )
  })
})

describe('a broken record', () => {
  interface Claims {
    readonly claims: { id?: string; channel: unknown }[]
  }
  const withClaims = (change: (claims: Claims['claims']) => void) =>
    withTexts({
      'claims.json': (text) => {
        const data = JSON.parse(text) as Claims
        change(data.claims)
        return JSON.stringify(data)
      },
    })

  it.each([0, 1])('blames no source and no other record: every second from %i on', (first) => {
    const broken: string[] = []
    const lines = withClaims((claims) => {
      claims.forEach((claim, i) => {
        if (i % 2 !== first) return
        claim.channel = 7
        broken.push(`claims.json: ${claim.id ?? ''}: channel: found 7; expected must be object`)
      })
    })
    expect(lines).toEqual(broken)
  })

  it('without an id is named by its position, and nothing that may refer to it is blamed', () => {
    expect(withClaims((claims) => delete claims[3]!.id)).toEqual([
      expect.stringMatching(/^claims\.json: claims\[3\]: .* expected a field "id"$/) as string,
    ])
  })
})
