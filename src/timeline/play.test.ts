import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { at, HOUR, WINDOW_END, WINDOW_START } from '../claims/testing/story'
import { Player } from './play.svelte'

const page = Object.assign(new EventTarget(), { hidden: false })

function player(t: number) {
  const state = { t }
  const moveTo = vi.fn((to: number) => (state.t = to))
  const play = new Player({
    window: { start: WINDOW_START, end: WINDOW_END },
    now: () => state.t,
    moveTo: (to) => moveTo(to),
  })
  return { play, state, moveTo }
}

function hide(hidden: boolean) {
  page.hidden = hidden
  page.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', page)
  page.hidden = false
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('Player', () => {
  it('does nothing until it is started', () => {
    const { play, moveTo } = player(at(2))
    vi.advanceTimersByTime(60_000)
    expect(play.playing).toBe(false)
    expect(moveTo).not.toHaveBeenCalled()
  })

  it.each([12, 6, 3] as const)('a day passes in %i seconds, hour by hour', (speed) => {
    const { play, state, moveTo } = player(at(2))
    play.speed = speed
    play.start()
    vi.advanceTimersByTime(speed * 1000)
    expect(state.t).toBe(at(3))
    expect(moveTo).toHaveBeenCalledTimes(24)
    play.stop()
  })

  it('stops at the end of the window, and starts again from its beginning', () => {
    const { play, state } = player(WINDOW_END - HOUR)
    play.start()
    vi.advanceTimersByTime(10_000)
    expect([state.t, play.playing]).toEqual([WINDOW_END, false])
    play.start()
    expect(state.t).toBe(WINDOW_START)
    play.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('stops where somebody else moved the moment', () => {
    const { play, state } = player(at(2))
    play.start()
    vi.advanceTimersByTime(300)
    state.t = at(4)
    vi.advanceTimersByTime(10_000)
    expect([state.t, play.playing]).toEqual([at(4), false])
  })

  it('rests while the page is hidden', () => {
    const { play, state } = player(at(2))
    play.start()
    hide(true)
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect([state.t, play.playing]).toEqual([at(2), true])
    hide(false)
    vi.advanceTimersByTime(300)
    expect(state.t).toBe(at(2, 1))
    play.stop()
  })
})
