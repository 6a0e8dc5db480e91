import { expect, it } from 'vitest'
import { hashOf, type Ledger, type TextPlace } from '../../src/claims/translations'
import { marked } from './mark'

const place = (key: string, en: string): TextPlace => ({
  key,
  file: 'a.json',
  record: 'x',
  field: 'y',
  text: { en, fa: 'الف' },
})
const texts = [place('a.json/claims/one/text', 'One'), place('a.json/claims/one-two/text', 'Two')]
const ledger: Ledger = {
  status: 'not reviewed',
  texts: {
    'a.json/claims/one/text': { fa: { of: '00000000', status: 'reviewed' }, ps: '00000000' },
    'a.json/claims/gone/text': { fa: '00000000' },
  },
}

it('notes the translations under a key as made from today’s English, without their old review', () => {
  expect(marked(texts, ledger, ['a.json/claims/one'])).toEqual({
    ledger: {
      status: 'not reviewed',
      texts: {
        'a.json/claims/one/text': { fa: hashOf('One') },
        'a.json/claims/one-two/text': {},
      },
    },
    count: 1,
  })
})

it('keeps a review of today’s English', () => {
  const reviewed = { of: hashOf('One'), status: 'reviewed', by: 'A' } as const
  const before = { ...ledger, texts: { 'a.json/claims/one/text': { fa: reviewed } } }
  expect(marked(texts, before, ['a.json'])).toMatchObject({
    ledger: { texts: { 'a.json/claims/one/text': { fa: reviewed } } },
    count: 1,
  })
})

it('without a key only removes what is not there', () => {
  const { ledger: after, count } = marked(texts, ledger, [])
  expect(count).toBe(0)
  expect(Object.keys(after.texts)).toEqual(texts.map(({ key }) => key))
  expect(after.texts['a.json/claims/one/text']).toEqual({
    fa: { of: '00000000', status: 'reviewed' },
  })
})
