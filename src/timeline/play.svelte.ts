import type { Ms } from '../claims/types'
import type { Step } from './pace'

/** From the slowest; the words name them. */
export const PACES = ['slow', 'medium', 'fast'] as const
export type Pace = (typeof PACES)[number]

/** Multiples of a step's stay: half and double are the least that a reader feels at once. */
const STAY: Readonly<Record<Pace, number>> = { slow: 2, medium: 1, fast: 0.5 }

/** Before the first step, ms: time to see that the button has turned, too short to seem stuck. */
export const SET_OFF: Ms = 400

/** What controls of play need. */
export interface PlayControls {
  readonly playing: boolean
  /** The step at whose contradictions play has paused; null once the moment is another one. */
  readonly pausedAt: Step | null
  pace: Pace
  pausesAtContradictions: boolean
  start(): void
  stop(): void
  toggle(): void
}

/** The moment as the player reads and moves it. */
export interface Moving {
  readonly now: () => Ms
  readonly moveTo: (t: Ms) => void
  /** The step that follows from the present moment. */
  readonly next: () => Step
  /** Play has paused at the contradictions that a step brought. */
  readonly hold: (step: Step) => void
}

/**
 * Moves the moment on, step by step, to the end of the window. It never starts by itself. It works
 * only while playing and rests while the page is hidden; when anyone else moves the moment it
 * stops, for the reader has gone somewhere.
 */
export class Player implements PlayControls {
  pace: Pace = $state('medium')
  pausesAtContradictions = $state(false)
  #playing = $state(false)
  #pausedAt: Step | null = $state.raw(null)
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Where the last step led. */
  #at: Ms = NaN
  /** How long to stay there, ms. */
  #stay: Ms = SET_OFF
  readonly #moving: Moving

  constructor(moving: Moving) {
    this.#moving = moving
  }

  get playing(): boolean {
    return this.#playing
  }

  get pausedAt(): Step | null {
    return this.#pausedAt?.to === this.#moving.now() ? this.#pausedAt : null
  }

  /** Goes on from the moment, at the window's end from its start. */
  start(): void {
    if (this.#playing) return
    this.#pausedAt = null
    this.#at = this.#moving.now()
    this.#stay = SET_OFF
    this.#playing = true
    document.addEventListener('visibilitychange', this.#wake)
    this.#wake()
  }

  stop(): void {
    this.#pausedAt = null
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
    if (!document.hidden) this.#timer = setTimeout(this.#step, this.#stay)
  }

  readonly #step = () => {
    const { now, moveTo, next, hold } = this.#moving
    if (now() !== this.#at) {
      this.stop()
      return
    }
    const step = next()
    moveTo(step.to)
    this.#at = now()
    this.#stay = step.dwell * STAY[this.pace]
    const holds = this.pausesAtContradictions && step.contradictions.length > 0
    if (step.last || holds) this.stop()
    else this.#wake()
    if (!holds) return
    this.#pausedAt = step
    hold(step)
  }
}
