import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { at, WINDOW_END, WINDOW_START } from '../claims/testing/story'
import type { Contradiction } from '../scene/contradictions'
import type { Step } from './pace'
import { Player, START_DELAY } from './play.svelte'

const page = Object.assign(new EventTarget(), { hidden: false })

/** A way of three steps: two claims a while apart, of which the second denies the first. */
const DENIAL = [{} as Contradiction]
const WAY: readonly Step[] = [
  { to: WINDOW_START, dwell: 1000, contradictions: [], last: false },
  { to: at(2), dwell: 1000, contradictions: [], last: false },
  { to: at(4), dwell: 4000, contradictions: DENIAL, last: false },
  { to: WINDOW_END, dwell: 1000, contradictions: [], last: true },
]

function player(t: number) {
  const state = { t }
  const moveTo = vi.fn((to: number) => (state.t = to))
  const onpause = vi.fn<(step: Step) => void>()
  const play = new Player({
    now: () => state.t,
    moveTo: (to) => moveTo(to),
    next: () => WAY.find(({ to }) => to > state.t) ?? WAY[0]!,
    onpause: (step) => {
      onpause(step)
    },
  })
  return { play, state, moveTo, onpause }
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

  it('continues through contradictions, unless set to pause', () => {
    const { play, state, onpause } = player(WINDOW_START)
    play.start()
    vi.advanceTimersByTime(60_000)
    expect(state.t).toBe(WINDOW_END)
    expect(onpause).not.toHaveBeenCalled()
  })

  it('set to pause, it pauses where a claim contradicts another, announces it once, and continues from there', () => {
    const { play, state, onpause } = player(WINDOW_START)
    play.pausesAtContradictions = true
    play.start()
    vi.advanceTimersByTime(60_000)
    expect([state.t, play.playing]).toEqual([at(4), false])
    expect(onpause.mock.calls).toEqual([[WAY[2]]])
    expect(play.pausedAt).toBe(WAY[2])
    play.start()
    expect(play.pausedAt).toBeNull()
    vi.advanceTimersByTime(60_000)
    expect(state.t).toBe(WINDOW_END)
    expect(onpause).toHaveBeenCalledTimes(1)
  })

  it('a pause is over when the reader goes elsewhere or does anything', () => {
    const { play, state } = player(at(2))
    play.pausesAtContradictions = true
    play.start()
    vi.advanceTimersByTime(60_000)
    state.t = at(3)
    expect(play.pausedAt).toBeNull()
    state.t = at(4)
    expect(play.pausedAt).toBe(WAY[2])
    play.stop()
    expect(play.pausedAt).toBeNull()
  })
})
