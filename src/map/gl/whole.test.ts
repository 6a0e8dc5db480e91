import type { Map as MapLibre } from 'maplibre-gl'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { watch } from './whole'

/** The part of a map that is watched: whether its tiles are loaded, and its events. */
class Tiles extends EventTarget {
  loaded = true
  areTilesLoaded = () => this.loaded
  on = (type: string, heard: () => void) => this.addEventListener(type, heard)
  off = (type: string, heard: () => void) => this.removeEventListener(type, heard)
  tell = (type: string) => this.dispatchEvent(new Event(type))
}

const LONG = 60_000
let tiles: Tiles
let onstalled: ReturnType<typeof vi.fn<() => void>>
let page: EventTarget & { hidden: boolean }

beforeEach(() => {
  vi.useFakeTimers()
  page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', globalThis)
  tiles = new Tiles()
  onstalled = vi.fn<() => void>()
  watch(tiles as unknown as MapLibre).expect(onstalled)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Draws a frame of the map, with tiles due or none. */
function frame(loaded: boolean): void {
  tiles.loaded = loaded
  tiles.tell('render')
}

it('a map that rests is never stalled', () => {
  frame(true)
  vi.advanceTimersByTime(LONG)
  expect(onstalled).not.toHaveBeenCalled()
})

it('tiles that come in time end the wait', () => {
  frame(false)
  vi.advanceTimersByTime(5000)
  frame(true)
  vi.advanceTimersByTime(LONG)
  expect(onstalled).not.toHaveBeenCalled()
})

it('each tile that comes begins the wait anew', () => {
  frame(false)
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(5000)
    tiles.tell('sourcedata')
  }
  expect(onstalled).not.toHaveBeenCalled()
})

it('tiles due of which none comes: stalled, once', () => {
  frame(false)
  vi.advanceTimersByTime(LONG)
  frame(false)
  vi.advanceTimersByTime(LONG)
  expect(onstalled).toHaveBeenCalledTimes(1)
})

it('a page out of sight waits for as long as it is, and its full time after', () => {
  frame(false)
  page.hidden = true
  vi.advanceTimersByTime(LONG)
  expect(onstalled).not.toHaveBeenCalled()
  page.hidden = false
  page.dispatchEvent(new Event('visibilitychange'))
  vi.advanceTimersByTime(5000)
  expect(onstalled).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5000)
  expect(onstalled).toHaveBeenCalledTimes(1)
})
