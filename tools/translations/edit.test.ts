import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { allTexts, FILES_WITH_TEXTS, ledgerOf } from '../data/translations'
import { ROOT } from '../shell.mjs'
import { ledgerText, withTexts } from './edit'

const real = (name: string) => readFileSync(join(ROOT, 'data', name), 'utf8')

it('writing every text as it is leaves each file of the story as it is', () => {
  const texts = allTexts(real)
  for (const file of FILES_WITH_TEXTS) {
    const own = new Map(texts.filter((t) => t.file === file).map(({ key, text }) => [key, text]))
    expect(own.size).toBeGreaterThan(0)
    expect(withTexts(file, real(file), own) === real(file), file).toBe(true)
  }
  const keys = texts.map(({ key }) => key)
  expect(ledgerText(ledgerOf(real), keys) === real('translations.json')).toBe(true)
})

it('writes one text alone, on lines of its own when it is long', () => {
  const content = `{
  "title": { "en": "A \\"title\\"" },
  "list": [{ "id": "x", "note": { "en": "A note" } }]
}
`
  const fa = 'ب'.repeat(50)
  expect(withTexts('a.json', content, new Map([['a.json/title', { en: 'A "title"', fa }]]))).toBe(`{
  "title": { "en": "A \\"title\\"", "fa": "${fa}" },
  "list": [{ "id": "x", "note": { "en": "A note" } }]
}
`)
  const long = withTexts('a.json', content, new Map([['a.json/list/x/note', { en: 'A note', fa }]]))
  expect(long).toContain(`"note": {\n    "en": "A note",\n    "fa": "${fa}"\n  } }]`)
  expect(JSON.parse(long)).toMatchObject({ list: [{ note: { en: 'A note', fa } }] })
})

it('refuses a key that is not there', () => {
  const changes = new Map([['a.json/other', { en: 'A' }]])
  expect(() => withTexts('a.json', '{ "title": { "en": "A" } }', changes)).toThrow('a.json/other')
})

it('writes reviews of the ledger so that each text stays on one line', () => {
  const noted = { of: '00000000', status: 'reviewed', by: 'A {B}, "C"', on: '2026-01-01' } as const
  const ledger = { status: 'not reviewed', texts: { k: { fa: noted, ps: '11111111' } } }
  const text = ledgerText(ledger, ['k'])
  expect(JSON.parse(text)).toMatchObject(ledger)
  expect(text.split('\n')).toHaveLength(8)
})
