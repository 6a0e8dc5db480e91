import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { modelOf } from '../claims/model'
import { anyView } from '../claims/testing/random'
import { at, HILL, PLAIN, storyOf, WINDOW_END, WINDOW_START } from '../claims/testing/story'
import { openingOf, type ViewState } from './view-state'
import { cameraText, decode, encode } from './url'
import { DATA, GOOD, MODEL, OPENING, read, write } from './testing/addresses'

// Hundreds of random stories take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('encode', () => {
  it('the opening view is the empty string', () => {
    expect(encode(MODEL, OPENING, OPENING)).toBe('')
    expect(read('')).toEqual(OPENING)
    expect(read('?')).toEqual(OPENING)
  })

  it('every valid view comes back from its address', () => {
    fc.assert(
      fc.property(anyView(DATA), (view) => {
        const query = encode(MODEL, OPENING, view)
        expect(read(query)).toEqual(view)
        expect(read(`?${query}`)).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })

  it('the address of a view holds only what differs from the opening', () => {
    fc.assert(
      fc.property(anyView(DATA), (view) => {
        const written = [...new URLSearchParams(encode(MODEL, OPENING, view)).keys()]
        const differs = (key: string) =>
          JSON.stringify(view[key as keyof ViewState]) !==
          JSON.stringify(OPENING[key as keyof ViewState])
        const moment = view.t !== read(`clock=${view.clock}&claim=${view.claim ?? ''}`).t
        expect(written).toEqual(
          GOOD.map(([key]) => key).filter((key) => (key === 't' ? moment : differs(key))),
        )
      }),
    )
  })

  it.each(GOOD)('%s is written as %j and read back', (key, text, value) => {
    const query = write({ [key]: value })
    expect(new URLSearchParams(query).get(key)).toBe(text)
    expect(read(query)).toEqual({ ...OPENING, [key]: value })
    // A claim alone implies its own moment, so the opening one is written explicitly.
    expect([...new URLSearchParams(query).keys()]).toEqual(key === 'claim' ? ['t', key] : [key])
  })

  it('commas, slashes and colons stay readable', () => {
    expect(write({ t: at(3, 14), sides: [HILL, PLAIN] })).toBe(
      't=2021-09-03T14:00&sides=hill,plain',
    )
    expect(write({ map: { zoom: 9, lat: 35, lng: 70 } })).toBe('map=9/35/70')
  })

  it('the ends of the window have addresses', () => {
    expect(write({ t: WINDOW_START })).toBe('t=2021-09-01T00:00')
    expect(write({ t: WINDOW_END })).toBe('t=2021-09-06T00:00')
    expect(read('t=2021-09-01T00:00').t).toBe(WINDOW_START)
    expect(read('t=2021-09-06T00:00').t).toBe(WINDOW_END)
  })

  it('a day alone is its end, which is written with its hour', () => {
    expect(read('t=2021-09-03').t).toBe(at(4))
    expect(read('t=2021-09-05').t).toBe(WINDOW_END)
    expect(write(read('t=2021-09-03'))).toBe('t=2021-09-04T00:00')
  })

  it('24:00 of a day is its end, as the page writes it', () => {
    expect(read('t=2021-09-03T24:00').t).toBe(at(4))
    expect(read('t=2021-09-05T24:00').t).toBe(WINDOW_END)
    expect(write(read('t=2021-09-03T24:00'))).toBe('t=2021-09-04T00:00')
  })

  it('a claim alone opens at its moment, which is not written', () => {
    expect(read('claim=second')).toEqual({ ...OPENING, claim: 'second', t: at(3) })
    expect(write({ claim: 'second', t: at(3) })).toBe('claim=second')
    expect(write({ claim: 'second', t: at(3, 1) })).toBe('t=2021-09-03T01:00&claim=second')
  })

  it('a claim of a later date than the moment that the address names keeps that moment', () => {
    expect(read('t=2021-09-01T05:00&claim=second').t).toBe(at(1, 5))
  })

  it('a claim that the story does not have says no moment, nor does a wrong one unsay it', () => {
    expect(read('claim=third').t).toBe(OPENING.t)
    expect(read('claim=second&t=never').t).toBe(at(3))
  })

  it.each(['a&b=c', '50 %', '%2C', 'a+b', '#x', 'Ünïcödé', 'پنجشیر', '👩‍👧', '"quoted"'])(
    'a search for %j comes back',
    (q) => {
      expect(read(write({ q })).q).toBe(q)
    },
  )

  it('a search cut in the middle of a letter (a lone surrogate) still has an address', () => {
    expect(() => write({ q: 'x\ud83d' })).not.toThrow()
  })

  it('a camera finer than a metre is rounded to what it can mean', () => {
    expect(cameraText({ zoom: 9.12345, lat: 35.1234567, lng: 70 })).toBe('9.12/35.12346/70')
    expect(cameraText({ zoom: 9, lat: -0.000001, lng: 0 })).toBe('9/0/0')
  })
})

describe('decode, given an address as it was pasted', () => {
  const plainly = read('t=2021-09-03T14:00&lens=hill&ui=compact')

  it.each([
    't=2021-09-03T14:00&amp;lens=hill&amp;ui=compact',
    't=2021-09-03T14:00&amp;amp;lens=hill&AMP;ui=compact',
    't=2021-09-03T14:00:00&lens=hill&ui=compact',
    't=2021-09-03t14:00&lens=Hill&ui=COMPACT',
    'T=2021-09-03+14:00&Lens=hill&UI=Compact',
    't=2021-09-03T14&lens=hill&ui=compact.',
    't=2021-09-03T14%3A00&lens=hill&ui=compact).',
    't=2021-09-03T14:00,&lens=hill;&ui=compact”',
  ])('%j is understood', (query) => {
    expect(read(query)).toEqual(plainly)
  })

  it.each(GOOD.filter(([key]) => key !== 'q'))('%s=%s at the end of a sentence', (key, text) => {
    for (const end of ['.', ')', '),', '…', '»', '%22', '%20', '%E2%80%9D.'])
      expect(read(`${key}=${text}${end}`)).toEqual(read(`${key}=${text}`))
    const named = `${key.toUpperCase()}=${text.toUpperCase()}`
    expect(read(named)).toEqual(read(`${key}=${text}`))
  })

  it('a day alone is its end, also at the end of a sentence', () => {
    expect(read('t=2021-09-03.').t).toBe(at(4))
  })

  it('a search keeps its punctuation and its capitals', () => {
    expect(read('q=Who (NRF)?').q).toBe('Who (NRF)?')
  })
})

describe('decode', () => {
  it('lists are read into the order of the story, each value once', () => {
    expect(read('sides=plain,hill,plain').sides).toEqual([HILL, PLAIN])
    expect(read('kinds=talks,capture').kinds).toEqual(['capture', 'talks'])
    expect(read('flags=repeated,against-interest,repeated').flags).toEqual([
      'against-interest',
      'repeated',
    ])
  })

  it('a search is trimmed and cut at 100 characters', () => {
    expect(read('q=%20%20word%20').q).toBe('word')
    expect(read(`q=${'x'.repeat(5000)}`).q).toBe('x'.repeat(100))
    expect(read(`q=${'x'.repeat(99)}%20y`).q).toBe('x'.repeat(99))
  })

  it('minus zero is zero', () => {
    expect(read('map=9/-0/-0.0').map).toEqual({ zoom: 9, lat: 0, lng: 0 })
  })

  it('the bounds of the map can be linked to', () => {
    // What the map itself never shows is ignored.
    expect(read('map=5.5/35/70').map).toBe(null)
    expect(read('map=12.01/35/70').map).toBe(null)
    expect(read('map=6/85/180').map).toEqual({ zoom: 6, lat: 85, lng: 180 })
    expect(read('map=12/-85/-180').map).toEqual({ zoom: 12, lat: -85, lng: -180 })
  })

  it('a story without guided steps has none to go to', () => {
    const model = modelOf(storyOf([]))
    expect(decode(model, openingOf(model), 'step=1').step).toBeNull()
  })
})
