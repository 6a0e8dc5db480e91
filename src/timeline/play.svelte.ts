import type { Ms, Span } from '../claims/types'
import { HOUR } from './scale'

/** Seconds in which a day passes. */
export const SPEEDS = [12, 6, 3] as const
export type Speed = (typeof SPEEDS)[number]

/** What controls of play need. */
export interface PlayControls {
  readonly playing: boolean
  speed: Speed
  start(): void
  stop(): void
  toggle(): void
}

/** The moment as the player reads and moves it. */
export interface Moving {
  readonly window: Span
  readonly now: () => Ms
  readonly moveTo: (t: Ms) => void
}

/**
 * Moves the moment on, an hour a step, to the end of the window. It never starts by itself. It
 * works only while playing and rests while the page is hidden; when anyone else moves the moment
 * it stops, for the reader has gone somewhere.
 */
export class Player implements PlayControls {
  speed: Speed = $state(6)
  #playing = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Where the last step led. */
  #at: Ms = NaN
  readonly #moving: Moving

  constructor(moving: Moving) {
    this.#moving = moving
  }

  get playing(): boolean {
    return this.#playing
  }

  /** Starts from the moment, at the window's end from its start. */
  start(): void {
    if (this.#playing) return
    const { window: span, now, moveTo } = this.#moving
    if (now() >= span.end) moveTo(span.start)
    this.#at = now()
    this.#playing = true
    document.addEventListener('visibilitychange', this.#wake)
    this.#wake()
  }

  stop(): void {
    if (!this.#playing) return
    this.#playing = false
    clearTimeout(this.#timer)
    document.removeEventListener('visibilitychange', this.#wake)
  }

  toggle(): void {
    if (this.#playing) this.stop()
    else this.start()
  }

  /** Waits for the next step, unless nobody sees it. */
  readonly #wake = () => {
    clearTimeout(this.#timer)
    if (!document.hidden) this.#timer = setTimeout(this.#step, (this.speed * 1000) / 24)
  }

  readonly #step = () => {
    const { window: span, now, moveTo } = this.#moving
    if (now() !== this.#at) {
      this.stop()
      return
    }
    moveTo(Math.min(this.#at + HOUR, span.end))
    this.#at = now()
    if (this.#at >= span.end) this.stop()
    else this.#wake()
  }
}
