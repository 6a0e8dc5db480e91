/** The exact messages of every host, as its own sources read and write them. */
import { describe, expect, it, vi } from 'vitest'

import { amp } from './amp'
import { datawrapper } from './datawrapper'
import { embedly } from './embedly'
import { guardian } from './guardian'
import { iframeResizer } from './iframe-resizer'
import { openIframeResizer } from './open-iframe-resizer'
import { own, stateMessage } from './own'
import type { Frame, Protocol } from './protocol'
import { pym } from './pym'
import { wordpress } from './wordpress'

const SIZE = { width: 640, height: 1234 }
const frameAt = (address: string, mark = ''): Frame => {
  const url = new URL(address)
  return { url, hash: url.hash, mark: () => mark }
}
const FRAME = frameAt('https://example.org/panjshir/?t=2021-09-03T12:00')
const AGAIN = { again: true }

describe('pym.js', () => {
  const child = pym(frameAt('https://example.org/?initialWidth=600&childId=map-1'))!

  it('says the height under its childId', () => {
    expect(child.size(SIZE)).toBe('pymxPYMxmap-1xPYMxheightxPYMx1234')
  })
  it('answers a width of its own childId alone', () => {
    expect(child.parse!('pymxPYMxmap-1xPYMxwidthxPYMx320')).toEqual(AGAIN)
    expect(child.parse!('pymxPYMxmap-10xPYMxwidthxPYMx320')).toBeUndefined()
  })
  it('is silent without a childId', () => {
    expect(pym(FRAME)).toBeNull()
  })
})

describe('AMP, @newswire/frames, sidechain', () => {
  it('says that it is there, then its height', () => {
    const child = amp(frameAt('https://example.org/#amp=1'))
    expect(child.shown).toBe(true)
    expect(child.greeting).toEqual({ sentinel: 'amp', type: 'embed-ready' })
    expect(child.size(SIZE)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 1234 })
  })
  it('greets no host but AMP, which marks the fragment', () => {
    expect(amp(FRAME).greeting).toBeUndefined()
    expect(amp(FRAME).shown).toBe(false)
    expect(amp(FRAME).size(SIZE)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 1234 })
  })
  it('answers frames-init', () => {
    expect(amp(FRAME).parse!({ sentinel: 'amp', type: 'frames-init' })).toEqual(AGAIN)
    expect(amp(FRAME).parse!({ type: 'frames-init' })).toBeUndefined()
  })
})

describe('iframe-resizer', () => {
  const INIT = '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true::bodyOffset:::0:false:parent'

  it('says no size before the host has named it', () => {
    const child = iframeResizer()
    expect(child.greeting).toBe('[iFrameResizerChild]Ready')
    expect(child.size(SIZE)).toBeNull()
  })
  it('answers the host’s first message with init, then tells changes', () => {
    const child = iframeResizer()
    expect(child.parse!(INIT)).toEqual(AGAIN)
    expect(child.size(SIZE)).toBe('[iFrameSizer]iFrameResizer0:1234:640:init')
    expect(child.size(SIZE)).toBe('[iFrameSizer]iFrameResizer0:1234:640:resizeObserver')
  })
  it('answers a reset as a reset', () => {
    const child = iframeResizer()
    child.parse!(INIT)
    child.size(SIZE)
    expect(child.parse!('[iFrameSizer]reset')).toEqual(AGAIN)
    expect(child.size(SIZE)).toBe('[iFrameSizer]iFrameResizer0:1234:640:reset')
  })
  it('never says a size of zero, which a host takes for none', () => {
    const child = iframeResizer()
    child.parse!(INIT)
    expect(child.size({ width: 0, height: 10 })).toBeNull()
  })
  it('takes the size of a frame inside this one for no first message', () => {
    expect(iframeResizer().parse!('[iFrameSizer]inner:500:640:init')).toBeUndefined()
  })
})

it('open-iframe-resizer: says width and height, when asked too', () => {
  const child = openIframeResizer()
  expect(child.size(SIZE)).toEqual({ type: 'iframe-resized', width: 640, height: 1234 })
  expect(child.parse!({ type: 'iframe-child-init' })).toEqual(AGAIN)
  expect(child.parse!({ type: 'iframe-get-child-dimensions' })).toEqual(AGAIN)
})

it('Datawrapper: the key is the frame’s address, or no frame’s where another has it too', () => {
  expect(datawrapper(FRAME).size(SIZE)).toEqual({
    'datawrapper-height': { 'example.org/panjshir/?t=2021-09-03T12:00': 1234 },
  })
  expect(datawrapper(frameAt(FRAME.url.href, '#2')).size(SIZE)).toEqual({
    'datawrapper-height': { 'example.org/panjshir/?t=2021-09-03T12:00#2': 1234 },
  })
})

it('Embedly: names the frame by the address that it was loaded with', () => {
  expect(embedly(FRAME).size(SIZE)).toBe(
    '{"src":"https://example.org/panjshir/?t=2021-09-03T12:00","context":"iframe.resize","height":1234}',
  )
})

describe('Guardian', () => {
  it('asks for the article’s address and says the height', () => {
    expect(guardian().greeting).toBe('{"id":"iframeMessenger:claims","type":"get-location"}')
    expect(guardian().size(SIZE)).toBe(
      '{"id":"iframeMessenger:claims","type":"set-height","value":1234}',
    )
  })
  it('learns the address, from text or an object', () => {
    const answer = { id: 'x', type: 'get-location', href: 'https://news.example/a#b' }
    expect(guardian().parse!(JSON.stringify(answer))).toEqual({ host: answer.href })
    expect(guardian().parse!(answer)).toEqual({ host: answer.href })
  })
})

describe('WordPress', () => {
  const child = wordpress(frameAt('https://example.org/#?secret=aB3'))!

  it('says the height with the secret', () => {
    expect(child.size(SIZE)).toEqual({ message: 'height', value: 1234, secret: 'aB3' })
    expect(child.parse!({ message: 'ready', secret: 'aB3' })).toEqual(AGAIN)
    expect(child.parse!({ message: 'ready', secret: 'other' })).toBeUndefined()
  })
  it('asks the host to open links to its own site, where a sandbox stops them', () => {
    const href = 'https://example.org/?t=2021-09-04T12:00'
    vi.stubGlobal('self', { origin: 'https://example.org' })
    expect(child.link!(href)).toBeNull()
    vi.stubGlobal('self', { origin: 'null' })
    expect(child.link!(href)).toEqual({ message: 'link', value: href, secret: 'aB3' })
    expect(child.link!('https://news.example/')).toBeNull()
    vi.unstubAllGlobals()
  })
  it('is silent without a secret, or with one that hosts refuse', () => {
    expect(wordpress(FRAME)).toBeNull()
    expect(wordpress(frameAt('https://example.org/#?secret=a-b'))).toBeNull()
  })
})

describe('our own loader', () => {
  it('says that it is there, its size, its view', () => {
    expect(own().greeting).toEqual({ type: 'panjshir-map:ready', version: 1 })
    expect(own().size(SIZE)).toEqual({ type: 'panjshir-map:size', version: 1, ...SIZE })
    expect(stateMessage('lens=nrf')).toEqual({
      type: 'panjshir-map:state',
      version: 1,
      query: 'lens=nrf',
    })
  })
  it('hears a view and the host’s address', () => {
    expect(own().parse!({ type: 'panjshir-map:set', query: '' })).toEqual({ query: '' })
    const link = 'https://news.example/a#panjshir-map='
    expect(own().parse!({ type: 'panjshir-map:init', version: 1, link })).toEqual({
      again: true,
      link,
    })
  })
  it('refuses a view that is no text or too long for one', () => {
    expect(own().parse!({ type: 'panjshir-map:set', query: 3 })).toBeUndefined()
    const query = 'q'.repeat(5000)
    expect(own().parse!({ type: 'panjshir-map:set', query })).toBeUndefined()
  })
})

const WITH_SIGNS = frameAt('https://example.org/?childId=a#?secret=b')
const ALL: readonly (readonly [string, () => Protocol])[] = [
  ['pym', () => pym(WITH_SIGNS)!],
  ['amp', () => amp(WITH_SIGNS)],
  ['iframe-resizer', iframeResizer],
  ['open-iframe-resizer', openIframeResizer],
  ['datawrapper', () => datawrapper(WITH_SIGNS)],
  ['embedly', () => embedly(WITH_SIGNS)],
  ['guardian', guardian],
  ['wordpress', () => wordpress(WITH_SIGNS)!],
  ['own', own],
]

it.each(ALL)('%s ignores what it does not know', (_, make) => {
  const HOSTILE = [
    null,
    undefined,
    0,
    '',
    '{',
    '{}',
    '[iFrameSizer]',
    'pymxPYMx',
    [],
    { type: null },
    { type: 'panjshir-map:set' },
    { type: 'get-location', href: 5 },
    { message: 'ready' },
    { type: 'panjshir-map:set', version: 2, query: 'lens=nrf' },
    { type: 'panjshir-map:init', version: '1', link: 'https://news.example/' },
    () => 0,
  ]
  for (const data of HOSTILE) expect(make().parse?.(data)).toBeUndefined()
})

it.each(ALL)('%s never posts null or an empty object', (_, make) => {
  const protocol = make()
  for (const message of [protocol.greeting, protocol.size(SIZE)].filter(
    (one) => one !== undefined,
  )) {
    if (protocol.size(SIZE) === null) continue // iframe-resizer before its host
    expect(message).not.toBeNull()
    expect(Object.keys(Object(message) as object).length).toBeGreaterThan(0)
  }
})
