import type { Clock } from '../../claims/types'

type ByClock = Readonly<Record<Clock, string>>

/** English words of the two clocks. */
export const enClocks = {
  clockSentence: {
    said: 'Placed by when it was said: what a reader could know at this moment.',
    about: 'Placed by when it is said to have happened: what is said of this moment, in hindsight.',
  } satisfies ByClock,
  timelineKey: {
    said: 'A bracket: day known, hour not. A stem: hour known. A soft bar: one of these days. A dot: not said yet. Ticks: six hours.',
    about:
      'A bracket: day known, hour not. A stem: hour known. A soft bar: within these days. A dot: about a later time. Ticks: six hours.',
  } satisfies ByClock,
}
