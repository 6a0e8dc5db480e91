import { expect, it } from 'vitest'
import { bibtexOf, type Cited, cslOf } from './citations'

const CITED: Cited = {
  id: 'valley-2021',
  who: 'The editors & friends',
  title: '1–5 September: 100% claims_of {both}',
  version: '1.2.3',
  date: '2026-11-04',
  licence: 'CC BY 4.0',
  url: 'https://example.org/map/',
}

it('BibTeX escapes what it would read as commands and keeps a group’s name whole', () => {
  const text = bibtexOf(CITED)
  expect(text).toContain('author = {{The editors \\& friends}}')
  expect(text).toContain('title = {{1--5 September: 100\\% claims\\_of \\{both\\}}}')
  expect(text).toContain('month = nov')
  const count = (brace: string) => text.replace(/\\./g, '').split(brace).length
  expect(count('{')).toBe(count('}'))
})

it('CSL-JSON has the day as numbers', () => {
  const [item] = JSON.parse(cslOf(CITED)) as [Record<string, unknown>]
  expect(item.issued).toEqual({ 'date-parts': [[2026, 11, 4]] })
  expect(item).toMatchObject({ type: 'dataset', version: '1.2.3', URL: CITED.url })
})

it('an address that is not known is left out', () => {
  expect(bibtexOf({ ...CITED, url: '' })).not.toContain('url')
  expect(cslOf({ ...CITED, url: '' })).not.toContain('URL')
})
