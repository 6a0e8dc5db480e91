import { describe, expect, it } from 'vitest'

import {
  boxStyle,
  followsContent,
  frameAddress,
  momentText,
  posterAddress,
  siteIn,
  viewOf,
} from './address'
import { fragmentOf, isOurs, queryIn } from './contract'

const SITE = 'https://example.org/panjshir/'

describe('frameAddress', () => {
  it('is the site’s own without options', () => {
    expect(frameAddress(SITE, {}, null)).toBe(SITE)
  })
  it('passes view, appearance and language', () => {
    const options = { t: '2021-09-04T18:00', lens: 'nrf', ui: 'compact', theme: 'dark', lang: 'fa' }
    expect(frameAddress(SITE, options, null)).toBe(
      `${SITE}fa/?t=2021-09-04T18%3A00&lens=nrf&ui=compact&theme=dark`,
    )
  })
  it('passes nothing else that stands on the element', () => {
    expect(frameAddress(SITE, { reactid: '7', panjshirMap: '', lang: '../x' }, null)).toBe(SITE)
  })
  it('escapes what would be another parameter', () => {
    expect(frameAddress(SITE, { claim: 'a&t=b' }, null)).toBe(`${SITE}?claim=a%26t%3Db`)
  })
  it('takes the view of a link whole, and keeps the appearance', () => {
    const options = { t: '2021-09-04T18:00', lens: 'nrf', theme: 'dark' }
    expect(frameAddress(SITE, options, 'claim=a')).toBe(`${SITE}?claim=a&theme=dark`)
    expect(frameAddress(SITE, options, '')).toBe(`${SITE}?theme=dark`)
  })
})

it('viewOf leaves a link no word about the appearance, nor frameAddress a fragment of the frame', () => {
  expect(viewOf('ui=full&t=2021-09-04T18:00&theme=dark&accent=ff0000&lens=nrf')).toBe(
    't=2021-09-04T18:00&lens=nrf',
  )
  expect(viewOf('q=ui%3Dfull')).toBe('q=ui%3Dfull')
  expect(frameAddress(SITE, { ui: 'bare' }, 'ui=full&q=a#?secret=b')).toBe(
    `${SITE}?q=a%23?secret=b&ui=bare`,
  )
})

describe('posterAddress', () => {
  it('is the picture of the day that the map opens at', () => {
    expect(posterAddress(SITE, {}, '2021-09-03')).toBe(`${SITE}img/day-2021-09-03.png`)
    expect(posterAddress(SITE, { t: '2021-09-05T12:00', lang: 'fa' }, '2021-09-03')).toBe(
      `${SITE}img/day-2021-09-05.fa.png`,
    )
  })
  it('midnight is the end of the day before, a day alone its own end', () => {
    for (const t of ['2021-09-05', '2021-09-06T00:00', '2021-09-05T01:00'])
      expect(posterAddress(SITE, { t }, '2021-09-03'), t).toBe(`${SITE}img/day-2021-09-05.png`)
    for (const t of ['', 'noon', '2021-13-45', '2021-09'])
      expect(posterAddress(SITE, { t }, '2021-09-03'), t).toBe(`${SITE}img/day-2021-09-03.png`)
  })
  it('is the card of a claim that alone says when the map opens', () => {
    expect(posterAddress(SITE, { claim: 'a-claim' }, '2021-09-03')).toBe(
      `${SITE}img/claim-a-claim.png`,
    )
    expect(posterAddress(SITE, { claim: 'a-claim', t: '2021-09-05' }, '2021-09-03')).toBe(
      `${SITE}img/day-2021-09-05.png`,
    )
    expect(posterAddress(SITE, { claim: '../x' }, '2021-09-03')).toBe(
      `${SITE}img/day-2021-09-03.png`,
    )
  })
  it('is the publisher’s when there is one', () => {
    expect(posterAddress(SITE, { poster: '/own.jpg' }, '2021-09-03')).toBe('/own.jpg')
  })
})

it('boxStyle takes a height, else a shape, else nothing', () => {
  expect(boxStyle({ height: '700' })).toBe('height:700px;aspect-ratio:auto')
  expect(boxStyle({ aspect: '4:5' })).toBe('height:auto;aspect-ratio:4 / 5')
  expect(boxStyle({ aspect: '16/9' })).toContain('aspect-ratio:16 / 9')
  for (const options of [{}, { height: '50%' }, { aspect: '0/0' }, { aspect: 'wide' }])
    expect(boxStyle(options)).toBe('')
})

it('momentText ends a title with the moment, where there is one', () => {
  expect(momentText('2021-09-04T12:00')).toBe(' (2021-09-04 12:00)')
  expect(momentText('2021-09-04')).toBe(' (2021-09-04)')
  // Midnight is the end of the day before, as on the map.
  expect(momentText('2021-09-06T00:00')).toBe(' (2021-09-05 24:00)')
  for (const t of [undefined, '', 'never', '2021-13-41']) expect(momentText(t)).toBe('')
})

describe('siteIn', () => {
  it.each([
    'https://example.org/panjshir/embed.js',
    'https://example.org/panjshir/embed.js?v=2',
    'Error\n    at https://example.org/panjshir/embed.js:1:234', // Chromium, a module
    '@https://example.org/panjshir/embed.js:1:234\n', // Firefox
    'module code@https://example.org/panjshir/embed.js:1:234', // Safari
  ])('the folder of the script that runs: %j', (from) => {
    expect(siteIn(from, '/panjshir/')).toBe('https://example.org/panjshir/')
  })
  it.each([
    '',
    'undefined',
    'https://news.example/vendor/embed.js', // copied or bundled there
    'https://example.org/panjshir/embed.json',
    'https://example.org/panjshir/embed.js/app.js',
    'Error\n    at https://news.example/bundle.js:1:234',
    'Error\n    at https://news.example/article?from=embed.js:1:234',
  ])('else none: %j', (from) => {
    expect(siteIn(from, '/panjshir/')).toBeNull()
  })
})

it('followsContent: the short views do, the whole app only when asked to', () => {
  expect(followsContent({})).toBe(false)
  expect(followsContent({ ui: 'full', resize: 'auto' })).toBe(true)
  expect(followsContent({ ui: 'compact' })).toBe(true)
  expect(followsContent({ ui: 'bare', resize: 'no' })).toBe(false)
})

it('viewOf leaves out the appearance, in every spelling that the page reads', () => {
  expect(viewOf('lens=nrf&ui=full&theme=dark')).toBe('lens=nrf')
  for (const spelt of ['UI=full', 'amp;ui=full', '%75i=full', 'amp;amp;Ui=full'])
    expect(viewOf(`lens=nrf&${spelt}`), spelt).toBe('lens=nrf')
  expect(viewOf('lens=nrf&amp;T=2021-09-04')).toBe('lens=nrf&T=2021-09-04')
})

describe('queryIn', () => {
  it('gives each map of a page its own fragment', () => {
    const query = 't=2021-09-04T18:00&q=a%26b'
    for (const n of [1, 2, 12]) {
      const hash = fragmentOf(n) + encodeURIComponent(query)
      expect(queryIn(hash, n)).toBe(query)
      expect(queryIn(hash, n + 1)).toBeNull()
    }
  })
  it('finds nothing in other fragments or broken escapes', () => {
    for (const hash of ['', '#', '#comments', '#panjshir-map', '#panjshir-map=%E0%A4%A'])
      expect(queryIn(hash, 1), hash).toBeNull()
  })
})

it('isOurs: a fragment that another may replace', () => {
  for (const hash of ['', '#panjshir-map=t%3D1', '#panjshir-map-2='])
    expect(isOurs(hash)).toBe(true)
  for (const hash of ['#/story/12', '#!/story', '#comments', '#x=panjshir-map'])
    expect(isOurs(hash)).toBe(false)
})
