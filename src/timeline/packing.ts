import type { BarMark, HourMark } from '../scene/lanes'
import type { Mark } from '../scene/mark'

/** Width of one mark with its spacing, as a share of the window where the timeline is narrowest. */
const DAY_DOT = 0.032

/** One bar. Claims of the very same span share it, side by side in its middle. */
interface Bar {
  readonly marks: readonly Mark[]
  /** Shares of the window, limited to it. */
  readonly from: number
  readonly to: number
  readonly openStart: boolean
  readonly openEnd: boolean
  /** Counted from the axis outward, from 0. */
  readonly row: number
  /**
   * Offset of its marks from its middle, in widths of a mark, so that rows may lie closer together
   * than marks are high.
   */
  readonly offset: number
}

const middle = (bar: Bar) => (bar.from + bar.to) / 2

function sameSpan(a: BarMark, b: BarMark): boolean {
  return (
    a.from === b.from && a.to === b.to && a.openStart === b.openStart && a.openEnd === b.openEnd
  )
}

/** Bars of a lane, each in the first row where it fits; no two marks of any rows overlap. */
export function barsOf(marks: readonly BarMark[]): readonly Bar[] {
  const groups: BarMark[][] = []
  for (const mark of marks) {
    const group = groups.find(([first]) => first && sameSpan(first, mark))
    if (group) group.push(mark)
    else groups.push([mark])
  }
  const ends: number[] = []
  const bars = groups.flatMap((group): Bar[] => {
    const [first] = group
    if (!first) return []
    const free = ends.findIndex((end) => end <= first.from)
    const row = free < 0 ? ends.length : free
    ends[row] = first.to
    const { from, to, openStart, openEnd } = first
    return [{ marks: group.map(({ mark }) => mark), from, to, openStart, openEnd, row, offset: 0 }]
  })
  const offsets = offsetsOf(bars)
  return bars.map((bar) => ({ ...bar, offset: offsets.get(bar) ?? 0 }))
}

/** A cluster of bars whose marks lie side by side. Shares of the window. */
interface Cluster {
  readonly bars: readonly Bar[]
  readonly marks: number
  /**
   * Sum, over its marks, of the start that the cluster would have if that mark's bar alone decided.
   */
  readonly startSum: number
}

const startOf = ({ startSum, marks }: Cluster) => startSum / marks

function joined(a: Cluster, b: Cluster): Cluster {
  return {
    bars: [...a.bars, ...b.bars],
    marks: a.marks + b.marks,
    startSum: a.startSum + b.startSum - b.marks * a.marks * DAY_DOT,
  }
}

/**
 * Offsets of marks with the least movement so that none overlap: those that would overlap form a
 * cluster around the mean of their middles (pool adjacent violators).
 */
function offsetsOf(bars: readonly Bar[]): ReadonlyMap<Bar, number> {
  const clusters: Cluster[] = []
  for (const bar of [...bars].sort((a, b) => middle(a) - middle(b) || a.row - b.row)) {
    const marks = bar.marks.length
    let cluster: Cluster = {
      bars: [bar],
      marks,
      startSum: marks * (middle(bar) - (marks * DAY_DOT) / 2),
    }
    for (
      let before = clusters.at(-1);
      before && startOf(before) + before.marks * DAY_DOT > startOf(cluster);
      before = clusters.at(-1)
    ) {
      clusters.pop()
      cluster = joined(before, cluster)
    }
    clusters.push(cluster)
  }
  const offsets = new Map<Bar, number>()
  for (const cluster of clusters) {
    let at = startOf(cluster)
    for (const bar of cluster.bars) {
      const width = bar.marks.length * DAY_DOT
      offsets.set(bar, (at + width / 2 - middle(bar)) / DAY_DOT)
      at += width
    }
  }
  return offsets
}

/** A claim at its hour; close ones have longer stems. */
interface Lollipop {
  readonly mark: Mark
  /** Share of the window. */
  readonly at: number
  /** Counted from the axis outward, from 0. */
  readonly level: number
}

/** Lollipops of a lane, each on the lowest level where it touches no earlier one. */
export function lollipopsOf(hours: readonly HourMark[]): readonly Lollipop[] {
  const last: number[] = []
  return [...hours]
    .sort((a, b) => a.at - b.at)
    .map(({ mark, at }) => {
      const free = last.findIndex((before) => at - before >= DAY_DOT)
      const level = free < 0 ? last.length : free
      last[level] = at
      return { mark, at, level }
    })
}
