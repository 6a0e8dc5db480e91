import { enCalendar } from './calendar'
import { enDistricts } from './districts'
import { enFailures } from './failures'
import { enKey } from './key'
import { enReading } from './reading'
import type { Kind, Precision, RelationType, Status } from '../../claims/types'
import { enPanel } from './panel'
import { enPlace } from './place'
import { enRelationLinks } from './relation-links'
import { enTrail } from './trail'
import { enClocks } from './clocks'

const LIST = new Intl.ListFormat('en-GB')
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const KIND: Readonly<Record<Kind, string>> = {
  capture: 'capture or control',
  advance: 'advance',
  repelled: 'repelled attack',
  presence: 'presence',
  denial: 'denial',
  casualties: 'casualties',
  prisoners: 'prisoners or surrender',
  talks: 'talks',
  condition: 'condition',
  humanitarian: 'humanitarian',
  appeal: 'appeal',
  background: 'background',
}

const STATUS: Readonly<Record<Status, string>> = {
  unverified: 'Unverified',
  'partly-supported': 'Partly supported',
  position: 'Statement of position',
  observed: 'Observed by a witness',
}

const PRECISION: Readonly<Record<Precision, string>> = {
  point: 'known to the spot',
  settlement: 'known to the settlement',
  district: 'known to the district',
  province: 'the province as a whole',
  unplaced: 'no single place',
}

const RELATION: Readonly<Record<RelationType, readonly [forward: string, back: string]>> = {
  denies: ['Contradicts', 'Contradicted by'],
  repeats: ['Repeats', 'Repeated by'],
  revises: ['Differs from earlier', 'Differs later'],
  answers: ['Answers', 'Answered by'],
}

function changed(fresh: number, contradicting: number): string {
  if (fresh === 0) return ''
  const claims = plural(fresh, 'new claim', 'new claims')
  if (contradicting === 0) return `${claims}.`
  return `${claims}, ${contradicting} ${contradicting === 1 ? 'contradicts' : 'contradict'} an earlier one.`
}

/** Every English word of the interface. */
export const en = {
  ...enPanel,
  ...enTrail,
  calendar: enCalendar,
  ...enFailures,
  ...enKey,
  ...enPlace,
  kind: (kind: Kind) => KIND[kind],
  status: (status: Status) => STATUS[status],
  precision: (precision: Precision) => PRECISION[precision],
  relation: (type: RelationType, forward: boolean, expressly: boolean) =>
    type === 'denies' && expressly
      ? forward
        ? 'Denies'
        : 'Denied by'
      : RELATION[type][forward ? 0 : 1],
  said: (side: string) => `${side} said:`,
  list: (items: readonly string[]) => LIST.format(items),

  mapRegion: 'Map of claims',
  claimsList: 'Claims',
  moment: 'Moment',
  mapAccording: 'Map according to',
  lensBoth: 'Both',
  lensCompare: 'Compare',
  accordingTo: (side: string) => `According to the ${side}`,
  lensChosen: {
    both: 'Map of the disagreement: both sides’ claims.',
    compare: 'Two maps, one according to each side.',
    one: (side: string) => `Map according to the ${side}; the other side’s claims step back.`,
  },
  skip: 'Skip to the claims',
  skipToTimeline: 'Skip to the timeline',

  asOf: (moment: string) => `By ${moment}`,
  clockLine: {
    said: 'placed by when it was said',
    about: 'placed by when it is said to have happened',
  },
  countOf: (n: number) => `of ${n}`,

  undated: 'Undated',
  noDate: 'no date',
  contradictionArises: 'A contradiction arises:',
  /** Beside the sign of a day on which one arises. */
  contradictionSign: 'new contradiction',
  oneDot: 'one dot, one claim',
  showDates: 'Show how each date is known',
  playOptions: 'Options',
  play: 'Play',
  pause: 'Pause',
  previousChange: 'Previous claim',
  nextChange: 'Next claim',
  timeline: 'Timeline',
  marksInTime: 'Claims in order of time',
  /** State of a mark, after its name; empty once it is certain. */
  markState: {
    said: { made: '', maybe: 'perhaps said by now', 'not-yet': 'not said yet' },
    about: { made: '', maybe: 'perhaps before this moment', 'not-yet': 'about a later time' },
  },
  boundaries: 'Borders approximate.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetView: 'Whole map',
  kilometres: (n: number) => `${n} km`,
  gestureWheel: 'Hold Ctrl and scroll to zoom the map',
  gestureWheelMac: 'Hold ⌘ and scroll to zoom the map',
  gestureTouch: 'Move the map with two fingers',
  notClaimed: 'this side does not claim it by name',
  contradicted: 'contradicted',

  search: 'Search',
  filter: 'Filter',
  showAll: 'Show all claims',
  showing: (n: number, all: number) => `${n} of ${plural(all, 'claim', 'claims')} shown`,
  empty: 'No claim fits this search and these filters.',
  readingsOfAll: 'Contradictions are of all claims.',
  claimsCount: (n: number) => plural(n, 'claim', 'claims'),

  copied: 'Link copied',
  close: 'Close',
  hourUnknown: 'hour not known',
  aboutDay: (day: string) => `about ${day}`,
  orDay: (a: string, b: string) => `${a} or ${b}`,
  between: (a: string, b: string) => `${a} to ${b}`,
  until: (a: string) => `by ${a}, beginning not given`,
  from: (a: string) => `from ${a} on`,
  noLaterThan: (moment: string) => `no later than ${moment}`,
  unknownDate: 'not given',
  sourcing: {
    high: 'Well sourced',
    medium: 'Sourced with conflicts or second-hand',
    low: 'Weakly sourced',
  },
  inLanguage: (name: string) => `in ${name}`,

  ...enReading,
  ...enRelationLinks,
  ...enClocks,
  ...enDistricts,

  data: 'Data and citation',
  embed: 'Embed',
  theme: 'Theme',
  themeNames: { auto: 'As the device', light: 'Light', dark: 'Dark' },

  /** What a step brought; empty for nothing. */
  changed,
  change: (moment: string, fresh: number, contradicting: number) =>
    fresh === 0 ? `${moment}.` : `${moment}: ${changed(fresh, contradicting)}`,
  selectedClaim: (side: string, summary: string) => `Selected: ${side} said: ${summary}.`,
  selectedPlace: (place: string, reading: string) => `${place}: ${reading}.`,
  cleared: 'Selection cleared.',
}

export type Words = typeof en
