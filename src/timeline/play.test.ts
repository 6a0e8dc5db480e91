import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { at, WINDOW_END, WINDOW_START } from '../claims/testing/story'
import type { Step } from './pace'
import { Player, START_DELAY } from './play.svelte'

const page = Object.assign(new EventTarget(), { hidden: false })

/** A way of four steps: to two claims a while apart, and to the end. */
const WAY: readonly Step[] = [
  { to: WINDOW_START, dwell: 1000, last: false },
  { to: at(2), dwell: 1000, last: false },
  { to: at(4), dwell: 4000, last: false },
  { to: WINDOW_END, dwell: 1000, last: true },
]

function player(t: number) {
  const state = { t }
  const moveTo = vi.fn((to: number) => (state.t = to))
  const play = new Player({
    now: () => state.t,
    moveTo: (to) => moveTo(to),
    next: () => WAY.find(({ to }) => to > state.t) ?? WAY[0]!,
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
    const { play, moveTo } = player(WINDOW_START)
    vi.advanceTimersByTime(60_000)
    expect(play.playing).toBe(false)
    expect(moveTo).not.toHaveBeenCalled()
  })

  it.each([
    ['slow', 2],
    ['medium', 1],
    ['fast', 0.5],
  ] as const)('sets off soon, then stays at each step as long as it says: %s', (pace, factor) => {
    const { play, state, moveTo } = player(WINDOW_START)
    play.pace = pace
    play.start()
    vi.advanceTimersByTime(START_DELAY)
    expect(state.t).toBe(at(2))
    vi.advanceTimersByTime(1000 * factor - 1)
    expect(state.t).toBe(at(2))
    vi.advanceTimersByTime(1)
    expect(state.t).toBe(at(4))
    vi.advanceTimersByTime(4000 * factor - 1)
    expect(moveTo).toHaveBeenCalledTimes(2)
    play.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('stops at the end of the window, and starts again from its beginning', () => {
    const { play, state } = player(at(4))
    play.start()
    vi.advanceTimersByTime(10_000)
    expect([state.t, play.playing]).toEqual([WINDOW_END, false])
    play.start()
    vi.advanceTimersByTime(START_DELAY)
    expect(state.t).toBe(WINDOW_START)
    play.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('stops where somebody else moved the moment', () => {
    const { play, state } = player(WINDOW_START)
    play.start()
    vi.advanceTimersByTime(START_DELAY)
    state.t = at(3)
    vi.advanceTimersByTime(10_000)
    expect([state.t, play.playing]).toEqual([at(3), false])
  })

  it('rests while the page is hidden', () => {
    const { play, state } = player(WINDOW_START)
    play.start()
    hide(true)
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect([state.t, play.playing]).toEqual([WINDOW_START, true])
    hide(false)
    vi.advanceTimersByTime(START_DELAY)
    expect(state.t).toBe(at(2))
    play.stop()
  })
})
