import { allDotsOf, type DotStack } from '../scene/dots'
import { daysOf } from '../scene/model'
import type { StoryContext } from '../scene/scene'

/** Arrangement of one day's dots at a certain width of the timeline. */
interface Grid {
  /** Number of dots side by side in a day. */
  readonly columns: number
  /** Rows of a party's lane, outward from the axis, and of third parties' lane, about the axis. */
  readonly rows: number
  readonly middleRows: number
  /** Columns of the claims without a date. */
  readonly undated: number
}

/** What fits at a width, px at the usual type size (1rem = 16px). */
interface Width {
  /** Distance of two dots where it fits. */
  readonly pitch: number
  /** Width of a day at the narrowest of these widths. */
  readonly day: number
  /** Greatest height of a party's lane. */
  readonly lane: number
  readonly leastColumns: number
}

/** The widths that the style sheet distinguishes; see Timeline.svelte. */
export const WIDTHS = {
  small: { pitch: 11, day: 60, lane: 38, leastColumns: 5 },
  medium: { pitch: 11.4, day: 88, lane: 40, leastColumns: 6 },
  large: { pitch: 16, day: 116, lane: 36, leastColumns: 6 },
} as const satisfies Readonly<Record<string, Width>>

/** Width of a day that its dots leave free, in dots: a dot on the line at its edge, and a gap. */
const DAY_PADDING = 1.3

export interface Chart extends Readonly<Record<keyof typeof WIDTHS, Grid>> {
  /** Index of the day with the lowest stacks: there the parties' names cover no dot on a small screen. */
  readonly nameDay: number
}

const isDay = ({ at }: DotStack) => at !== null && Number.isInteger(at)
const most = (stacks: readonly DotStack[]) =>
  Math.max(1, ...stacks.map(({ marks }) => marks.length))

/** The arrangement in the fewest columns in which a party's largest stack fits its lane. */
function gridOf(width: Width, party: number, middle: number, undated: number): Grid {
  let columns = width.leastColumns
  const height = () =>
    Math.ceil(party / columns) * Math.min(width.pitch, width.day / (columns + DAY_PADDING))
  while (height() > width.lane) columns++
  const rows = Math.max(2, Math.ceil(party / columns))
  return {
    columns,
    rows,
    middleRows: Math.ceil(middle / columns),
    // The outermost row is left free for the word under them.
    undated: undated === 0 ? 0 : Math.max(2, Math.ceil(undated / (rows - 1))),
  }
}

/**
 * The unit chart's arrangement for all claims, under either clock and independent of the filters,
 * so that neither they nor the moment move anything. Both parties get the same space.
 */
export function chartOf({ model, order }: StoryContext): Chart {
  const rows = (['said', 'about'] as const).flatMap((clock) => allDotsOf(model, clock, order))
  const stacksOf = (party: boolean) =>
    rows.flatMap(({ side, stacks }) =>
      (model.sides.get(side)?.role === 'party') === party ? stacks : [],
    )
  const all = rows.flatMap(({ stacks }) => stacks)
  const party = most(stacksOf(true).filter(isDay))
  const middle = most(stacksOf(false).filter(isDay))
  const undated = Math.max(
    0,
    ...all.filter(({ at }) => at === null).map(({ marks }) => marks.length),
  )
  const heights = daysOf(model).map((_, day) => most(stacksOf(true).filter(({ at }) => at === day)))
  return {
    small: gridOf(WIDTHS.small, party, middle, undated),
    medium: gridOf(WIDTHS.medium, party, middle, undated),
    large: gridOf(WIDTHS.large, party, middle, undated),
    nameDay: heights.indexOf(Math.min(...heights)),
  }
}

/** The arrangement at every width as custom properties, of which the style sheet uses one set. */
export function chartStyle(chart: Chart): string {
  return (['small', 'medium', 'large'] as const)
    .flatMap((width) => {
      const { columns, rows, middleRows, undated } = chart[width]
      const { pitch, lane } = WIDTHS[width]
      const rem = { pitch: `${pitch / 16}rem`, row: `${lane / 16 / rows}rem` }
      return Object.entries({ columns, rows, middle: middleRows, undated, ...rem }).map(
        ([name, value]) => `--${width}-${name}:${value}`,
      )
    })
    .join(';')
}
