import type { Clock, Ms } from '../../claims/types'
import { gregorianDay } from '../calendar'
import { enCalendar } from './calendar'

/** The parts of a citation of one claim. */
interface CitedClaim {
  /** `NRF said:` */
  readonly attribution: string
  readonly summary: string
  readonly who: string
  readonly when: string
  readonly status: string
  readonly title: string
  /** Whole address; empty where it is not known. */
  readonly url: string
}

/** How many claims are maybe said until the day's end, and how many beyond it. */
interface PendingCounts {
  readonly byDayEnd: number
  /** Of the first, those of which not even the day is known. */
  readonly dayUnknown: number
  readonly later: number
}

type ByClock<T> = Readonly<Record<Clock, T>>

const COUNTED: ByClock<Readonly<{ made: string; maybe: string }>> = {
  said: { made: 'said', maybe: 'maybe said' },
  about: { made: 'about earlier', maybe: 'maybe earlier' },
}

const SETTLED: ByClock<string> = { said: 'said', about: 'earlier' }

const counts = (n: number, clock: Clock) => `${n === 1 ? 'counts' : 'count'} as ${SETTLED[clock]}`

const LATER: ByClock<string> = {
  said: 'not said yet at this moment',
  about: 'about a time still to come',
}

const ofUnknownHour = (n: number) =>
  n === 1 ? '1 claim whose hour is not known' : `${n} claims whose hour is not known`

/** English words of the claims panel and of the document under the map. */
export const enPanel = {
  /** A bare number, in the language's digits. */
  number: (n: number) => String(n),
  /** A number of claims that are counted elsewhere, with its sign on its left. */
  withPlus: (n: number) => `+${n}`,
  /** Two parts of one statement. */
  comma: (a: string, b: string) => `${a}, ${b}`,
  withYear: (day: string, year: number) => `${day} ${year}`,
  /** `September 2021`; takes an instant of that month in UTC. */
  month(t: Ms) {
    const { month, year } = gregorianDay(t, 0)
    return `${enCalendar.months[month - 1] ?? ''} ${year}`
  },
  // Made when it is needed: it takes long.
  languageName: (code: string) =>
    new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,

  countLabel: (clock: Clock, state: 'made' | 'maybe') => COUNTED[clock][state],
  contradictedLabel: (n: number): string =>
    n === 1 ? 'district contradicted' : 'districts contradicted',

  /** Why claims are only maybe said, and until when; empty when none are. */
  pending(clock: Clock, { byDayEnd, dayUnknown, later }: PendingCounts): string {
    const why =
      dayUnknown === 0
        ? 'the day is known, not the hour'
        : dayUnknown === byDayEnd
          ? 'neither day nor hour is known'
          : `the hour is not known, of ${dayUnknown} not the day either`
    const soon =
      byDayEnd === 0
        ? ''
        : `${byDayEnd} ${COUNTED[clock].maybe}: ${why}. At 24:00 ${byDayEnd === 1 ? 'it' : 'they'} ${counts(byDayEnd, clock)}.`
    const more = byDayEnd === 0 ? '' : later === 1 ? 'more stays ' : 'more stay '
    const rest = later === 0 ? '' : `${later} ${more}${COUNTED[clock].maybe}: the day is not known.`
    return [soon, rest].filter((text) => text !== '').join(' ')
  },
  /** Beside the counts at a day's 24:00. */
  dayEnd: (day: string, settled: number, clock: Clock) =>
    settled === 0 ? '' : `End of ${day}: ${ofUnknownHour(settled)} ${counts(settled, clock)}.`,
  /** Of a step across midnight. */
  dayOver: (day: string, settled: number, clock: Clock) =>
    settled === 0
      ? `${day} is over.`
      : `${day} is over: ${ofUnknownHour(settled)} now ${counts(settled, clock)}.`,

  claimsByDay: 'Claims by day',
  beforeWindow: (firstDay: string) => `Beginning not given, or before ${firstDay}`,
  laterClaims: (claims: string, clock: Clock) => `${claims}, ${LATER[clock]}`,
  foldedLater: (n: number, clock: Clock) => `${n} more ${LATER[clock]}`,
  narrow: 'Narrow the claims',
  outsideFilters: 'The selected claim does not fit the search and the filters:',

  saidOn: (date: string) => `said ${date}`,
  dateNotGiven: 'date not given',
  byDay: (day: string) => `by ${day}`,
  laterOn: (date: string) => `later: ${date}`,
  sentence: (text: string) => `${text}.`,
  citation: (cited: CitedClaim) =>
    `${cited.attribution} ${cited.summary} (${cited.who}, ${cited.when}; ${cited.status.toLowerCase()}). ${cited.title}.${cited.url === '' ? '' : ` ${cited.url}`}`,
  stepOf: (step: number, of: number, title: string) => `Step ${step} of ${of}: ${title}.`,
}
