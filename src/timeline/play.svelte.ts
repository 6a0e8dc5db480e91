import type { Ms } from '../claims/types'
import type { Step } from './pace'

/** From the slowest to the fastest. */
export const PACES = ['slow', 'medium', 'fast'] as const
type Pace = (typeof PACES)[number]

/**
 * Factors of a step's duration: half and double are the least differences that are noticed at once.
 */
const DURATION_FACTOR: Readonly<Record<Pace, number>> = { slow: 2, medium: 1, fast: 0.5 }

/**
 * Delay before the first step, ms: long enough to see the button change, short enough not to seem
 * unresponsive.
 */
export const START_DELAY: Ms = 400

/** The part of the player that its controls use. */
export interface PlayControls {
  readonly playing: boolean
  pace: Pace
  start(): void
  stop(): void
  toggle(): void
}

/** What the player reads and changes of the view. */
interface PlayerOptions {
  readonly now: () => Ms
  readonly moveTo: (t: Ms) => void
  /** The step that follows from the present moment. */
  readonly next: () => Step
}

/**
 * Moves the moment step by step to the end of the window. Never starts by itself. Its timer runs
 * only while playing and while the page is visible; it stops when the moment is changed elsewhere.
 */
export class Player implements PlayControls {
  pace: Pace = $state('medium')
  #playing = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The moment of the last step. */
  #at: Ms = NaN
  /** Duration of the present step, ms. */
  #duration: Ms = START_DELAY
  readonly #options: PlayerOptions

  constructor(options: PlayerOptions) {
    this.#options = options
  }

  get playing(): boolean {
    return this.#playing
  }

  /** Starts from the moment; from the window's start when that is its end. */
  start(): void {
    if (this.#playing) return
    this.#at = this.#options.now()
    this.#duration = START_DELAY
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

  /** Sets the timer for the next step, unless the page is hidden. */
  readonly #wake = () => {
    clearTimeout(this.#timer)
    if (!document.hidden) this.#timer = setTimeout(this.#step, this.#duration)
  }

  readonly #step = () => {
    const { now, moveTo, next } = this.#options
    if (now() !== this.#at) {
      this.stop()
      return
    }
    const step = next()
    moveTo(step.to)
    this.#at = now()
    this.#duration = step.dwell * DURATION_FACTOR[this.pace]
    if (step.last) this.stop()
    else this.#wake()
  }
}
