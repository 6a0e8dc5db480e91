import { expect, it } from 'vitest'
import { inLanguage } from './in-language'
import type { NameGrammar, Text } from './types'

interface Record {
  readonly name: Text
  readonly grammar?: NameGrammar
  readonly notes: readonly Text[]
  readonly at: readonly number[]
  readonly none: null
}
const record: Record = {
  name: { en: 'Taliban', fa: 'طالبان', ps: 'طالبان' },
  grammar: { fa: { plural: true }, ps: { oblique: 'طالبانو' } },
  notes: [{ en: 'A', fa: 'الف' }, { en: 'B' }],
  at: [69.5, 35.3],
  none: null,
}

it('every text holds one language alone, English where that is missing', () => {
  expect(inLanguage(record, 'fa')).toEqual({
    ...record,
    name: { fa: 'طالبان' },
    grammar: { fa: { plural: true } },
    notes: [{ fa: 'الف' }, { en: 'B' }],
  })
  expect(inLanguage(record, 'en').notes).toEqual([{ en: 'A' }, { en: 'B' }])
})

it('English names have no grammar', () => {
  expect(inLanguage(record, 'en').grammar).toEqual({})
})
