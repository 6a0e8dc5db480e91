import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { at, HILL } from '../claims/testing/story'
import { KINDS, STATUSES } from '../claims/types'
import type { ViewState } from './view-state'
import { encode } from './url'
import { GOOD, isValid, MODEL, OPENING, read } from './testing/addresses'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** Values that no parameter but the search takes. */
const JUNK = [
  '',
  ' ',
  ',',
  ',,,',
  'NaN',
  'Infinity',
  '-1',
  '-0',
  '1e1',
  '0x2',
  '2.0',
  '٢',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  'x'.repeat(100_000),
]

/** Near misses of each parameter. */
const BAD: Readonly<Partial<Record<keyof ViewState, readonly string[]>>> = {
  t: [
    '2021-09',
    '2021-02-30',
    '2021-08-30',
    '2021-09-06',
    '2021-09-03T',
    '2021-09-03T14:30',
    '2021-09-03T14:00Z',
    '2021-09-03T14:00+04:30',
    '2021-02-30T00:00',
    '2021-09-03T24:30',
    '2021-09-03T25:00',
    '2021-09-06T24:00',
    '2021-08-31T23:00',
    '2021-09-06T01:00',
    '1630627200000',
    ' 2021-09-03T14:00',
  ],
  clock: ['said,about', 'said about'],
  lens: ['press', 'hill,plain'],
  claim: ['third', 'first,second'],
  place: ['atlantis', 'up per'],
  only: ['atlantis', 'upper,middle', 'place'],
  sides: ['hill,moon', ',hill', 'hill,press,plain', 'hill plain'],
  kinds: [',capture', 'captures', KINDS.join(',')],
  status: ['observed,rumoured', STATUSES.join(',')],
  flags: [',repeated', 'repeats', 'repeated,observed', 'against interest'],
  step: ['0', '4', '02', '100', '1.5', '+1', ' 1'],
  map: [
    '9/35',
    '9/35/70/1',
    '4.99/35/70',
    '14.01/35/70',
    '9/86/70',
    '9/-85.1/70',
    '9/35/181',
    '9/35/-180.5',
    '9/NaN/70',
    '9/35/1e2',
    '9.123/35/70',
    '9/35.123456/70',
    '9//70',
    '-9/35/70',
    '9/+35/70',
  ],
  dates: ['0', 'true', ' 1', '11'],
  theme: ['black', 'dark mode'],
  ui: ['none', 'full,bare'],
  accent: ['red', '#8a1c5b', 'abc', '8a1c5b00', '8a1c5g', 'var(--ink)', '8a1c5b;color:red'],
  bg: ['paper', '#ffffff', 'fff', 'transparent', 'url(//evil.example)', 'white,sheet'],
  font: ['Comic Sans MS', 'serif,sans', 'inherit'],
  radius: ['13', '-1', '4px', '00', '08', '1.5', '1e1', '٤'],
  colours: ['red-green', 'blue-ochre', 'indigo', 'indigo,amber'],
}

describe('decode, given something hostile', () => {
  const allGood = new URLSearchParams(GOOD.map(([key, text]): [string, string] => [key, text]))
  const allRead = Object.fromEntries(GOOD.map(([key, , value]) => [key, value]))

  /**
   * The view where a parameter is invalid: the moment is then the one that the claim beside it
   * implies.
   */
  const missing = (key: keyof ViewState) => (key === 't' ? at(3) : OPENING[key])

  it('has good addresses to spoil', () => {
    expect(read(allGood.toString())).toEqual(allRead)
  })

  const misses = Object.entries(BAD).flatMap(([key, values]) =>
    values.map((value) => [key as keyof ViewState, value] as const),
  )
  const withJunk = GOOD.flatMap(([key]) =>
    key === 'q' ? [] : JUNK.map((value) => [key, value] as const),
  )

  it.each(misses)('%s=%s is ignored alone', (key, value) => {
    const query = new URLSearchParams(allGood)
    query.set(key, value)
    expect(read(query.toString())).toEqual({ ...allRead, [key]: missing(key) })
  })

  it('junk in one parameter leaves the others as they are', () => {
    for (const [key, value] of withJunk) {
      const query = new URLSearchParams(allGood)
      query.set(key, value)
      expect(read(query.toString())).toEqual({ ...allRead, [key]: missing(key) })
    }
  })

  it('of a repeated parameter the first counts, good or bad', () => {
    expect(read('lens=hill&lens=plain').lens).toBe(HILL)
    expect(read('lens=moon&lens=plain').lens).toBe(OPENING.lens)
  })

  it.each(['__proto__=x', 'constructor=x', 'prototype=x&__proto__[t]=1', 'when=2021-09-03T14:00'])(
    'the unknown parameter in %s is ignored',
    (query) => {
      expect(read(query)).toEqual(OPENING)
      expect(Object.getPrototypeOf(read(query))).toBe(Object.prototype)
    },
  )

  it('a parameter named after a built-in is no value of another', () => {
    expect(read('claim=__proto__&place=constructor&lens=toString')).toEqual(OPENING)
  })

  it.each([
    '%',
    '%E0%A4%A',
    '%00',
    '&&&==&',
    '?????',
    '#t=2021',
    't',
    '&amp;',
    '&amp;amp;=;',
    '=',
    '%ff%fe',
    '\ud800',
  ])('percent junk and torn syntax (%j) read as the opening view', (query) => {
    expect(read(query)).toEqual(OPENING)
  })

  it('a search that is cut in the middle of a letter has an address', () => {
    const view = read(`q=${'x'.repeat(99)}${encodeURIComponent('👩')}`)
    expect(isValid(view)).toBe(true)
    expect(read(encode(MODEL, OPENING, view))).toEqual(view)
  })

  it('never throws, and every answer is a valid view with an address of its own', () => {
    const keys = fc.constantFrom(...GOOD.map(([key]) => key as string), '__proto__', 'lang', 'Q')
    const value = fc.oneof(
      fc.constantFrom(...GOOD.map(([, text]) => text), ...JUNK.slice(0, -1)),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.nat(50).map((n) => `${'x'.repeat(n)}${'👩'.repeat(60)}`),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789-./,:T %&=+')) }),
    )
    const escaped = fc.constantFrom(encodeURIComponent, (text: string) => text)
    const pair = fc
      .tuple(keys, value, escaped)
      .map(([key, text, escape]) => `${key}=${escape(text.replace(/\p{Cs}/gu, '?'))}`)
    const query = fc.oneof(
      fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.join('&')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    )
    fc.assert(
      fc.property(query, (text) => {
        const view = read(text)
        expect(isValid(view)).toBe(true)
        expect(read(encode(MODEL, OPENING, view))).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })
})
