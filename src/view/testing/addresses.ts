/** Valid addresses of an invented story, and a check of views. */
import { modelOf } from '../../claims/model'
import {
  at,
  HILL,
  HOUR,
  PLAIN,
  PRESS,
  says,
  storyOf,
  WINDOW_END,
  WINDOW_START,
} from '../../claims/testing/story'
import { FLAGS, KINDS, STATUSES } from '../../claims/types'
import { openingOf, type ViewState, ZOOM } from '../view-state'
import { decode, encode } from '../url'

const STEP = { title: { en: 'Step' }, sentences: [], view: '' }
export const DATA = storyOf(
  [says('first', HILL, '2021-09-01'), says('second', PLAIN, '2021-09-02')],
  {
    steps: [STEP, STEP, STEP],
  },
)
export const MODEL = modelOf(DATA)
export const OPENING = openingOf(MODEL)

export const read = (query: string) => decode(MODEL, OPENING, query)
export const write = (view: Partial<ViewState>) => encode(MODEL, OPENING, { ...OPENING, ...view })

/** A valid value for every parameter, with its meaning. */
export const GOOD: readonly (readonly [keyof ViewState, string, ViewState[keyof ViewState]])[] = [
  ['t', '2021-09-03T14:00', at(3, 14)],
  ['clock', 'about', 'about'],
  ['lens', 'plain', PLAIN],
  ['claim', 'second', 'second'],
  ['place', 'upper', 'upper'],
  ['only', 'middle', 'middle'],
  ['sides', 'hill,press', [HILL, PRESS]],
  ['kinds', 'capture,denial', ['capture', 'denial']],
  ['status', 'observed', ['observed']],
  ['flags', 'against-interest,repeated', ['against-interest', 'repeated']],
  ['q', 'two words', 'two words'],
  ['step', '2', 2],
  ['map', '9.5/35.25/-70.5', { zoom: 9.5, lat: 35.25, lng: -70.5 }],
  ['dates', '1', true],
  ['theme', 'dark', 'dark'],
  ['ui', 'bare', 'bare'],
  ['accent', '8a1c5b', '8a1c5b'],
  ['bg', 'f0f0f0', 'f0f0f0'],
  ['font', 'sans', 'sans'],
  ['radius', '0', 0],
  ['colours', 'indigo-amber', 'indigo-amber'],
]

/** Whether a view is valid for the story, checked field by field. */
export function isValid(view: ViewState): boolean {
  const hours = (view.t - WINDOW_START) / HOUR
  const subset = (list: readonly string[] | null, all: readonly string[]) =>
    list === null ||
    (list.length > 0 &&
      list.length < all.length &&
      all.filter((item) => list.includes(item)).join() === list.join())
  const camera = view.map
  return (
    Number.isInteger(hours) &&
    view.t >= WINDOW_START &&
    view.t <= WINDOW_END &&
    ['said', 'about'].includes(view.clock) &&
    ['both', 'compare', HILL, PLAIN].includes(view.lens) &&
    (view.claim === null || ['first', 'second'].includes(view.claim)) &&
    (view.place === null || DATA.places.some(({ id }) => id === view.place)) &&
    (view.only === null || DATA.places.some(({ id }) => id === view.only)) &&
    subset(view.sides, [HILL, PRESS, PLAIN]) &&
    subset(view.kinds, KINDS) &&
    subset(view.status, STATUSES) &&
    // A claim may have no flag, so both together still filter.
    (view.flags?.length === FLAGS.length || subset(view.flags, FLAGS)) &&
    view.q === view.q.trim() &&
    view.q.length <= 100 &&
    (view.step === null || [1, 2, 3].includes(view.step)) &&
    (camera === null ||
      (camera.zoom >= ZOOM.min &&
        camera.zoom <= ZOOM.max &&
        Math.abs(camera.lat) <= 85 &&
        Math.abs(camera.lng) <= 180)) &&
    ['auto', 'light', 'dark'].includes(view.theme) &&
    ['full', 'compact', 'bare'].includes(view.ui) &&
    (view.accent === null || /^[0-9a-f]{6}$/.test(view.accent)) &&
    (view.bg === null || /^([0-9a-f]{6}|white|sheet)$/.test(view.bg)) &&
    [null, 'serif', 'sans', 'system'].includes(view.font) &&
    (view.radius === null ||
      (Number.isInteger(view.radius) && view.radius >= 0 && view.radius <= 12)) &&
    [null, 'indigo-amber'].includes(view.colours) &&
    Object.keys(view).sort().join() === Object.keys(OPENING).sort().join()
  )
}
