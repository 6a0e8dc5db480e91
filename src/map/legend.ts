import type { Flag } from '../claims/types'
import { shapeOf, type Shape } from '../theme/shapes'
import { FLAGS } from '../scene/model'
import type { MarkedScene } from '../scene/fans'
import type { Scene } from '../scene/scene'
import { lineOf, THREAD_LINES, type ThreadLine } from '../scene/threads'
import type { ThreadState } from '../theme/weave'

/** What the legend must explain: exactly what is drawn at this moment. */
export interface LegendItems {
  /** Shapes in use on map and trays, in the vocabulary's order. */
  readonly shapes: readonly Shape[]
  readonly weaves: readonly (readonly [ThreadState, ThreadState])[]
  readonly besides: readonly (readonly [ThreadState, ThreadState])[]
  /** By party, in the data's order: states of the tints that only it draws. */
  readonly tints: readonly [readonly ThreadState[], readonly ThreadState[]]
  readonly plain: boolean
  readonly cord: readonly [ThreadState, ThreadState] | null
  readonly states: readonly ('made' | 'maybe')[]
  readonly ages: readonly ('today' | 'earlier')[]
  readonly halo: boolean
  readonly hollow: boolean
  /** Lines of the threads on timeline and map, and whether linked marks wear a ring. */
  readonly threads: readonly ThreadLine[]
  readonly rings: boolean
  /** Of claims on the map and in the trays, whose cards and tips carry the signs. */
  readonly flags: readonly Flag[]
}

const ORDER: readonly Shape[] = [
  'capture',
  'advance',
  'repelled',
  'presence',
  'denial',
  'casualties',
  'prisoners',
  'talks',
  'humanitarian',
  'background',
]

const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
]

/** The items of a scene's legend; `stories` are the scenes drawn instead where two maps compare. */
export function legendOf(scene: MarkedScene, stories: readonly Scene[] = [scene]): LegendItems {
  const marks = [...scene.fans, ...scene.trays].flatMap((group) => group.marks)
  const shapes = new Set(marks.map((mark) => shapeOf(mark.kind)))
  const cloths = stories.flatMap((story) => story.lands.map((land) => land.cloth))
  const threads = (pattern: string) =>
    unique(
      cloths.filter((cloth) => cloth.pattern === pattern).map((cloth) => cloth.threads),
      String,
    ).sort((a, b) => String(b).localeCompare(String(a)) * -1)
  const tints = threads('tint')
  const states = (['made', 'maybe'] as const).filter((s) => marks.some((mark) => mark.state === s))
  const cords = stories.map((story) => story.province?.cloth.threads ?? (['none', 'none'] as const))
  const lines = new Set(scene.threads.map(lineOf))
  const strand = (i: 0 | 1): ThreadState =>
    cords.map((threads) => threads[i]).find((thread) => thread !== 'none') ?? 'none'
  const cord: readonly [ThreadState, ThreadState] = [strand(0), strand(1)]
  return {
    shapes: ORDER.filter((shape) => shapes.has(shape)),
    weaves: threads('weave'),
    besides: threads('beside'),
    tints: [
      tints.map(([first]) => first).filter((state) => state !== 'none'),
      tints.map(([, second]) => second).filter((state) => state !== 'none'),
    ],
    plain: cloths.some((cloth) => cloth.pattern === 'plain'),
    cord: cord.some((thread) => thread !== 'none') ? cord : null,
    states,
    ages: (['today', 'earlier'] as const).filter((age) =>
      marks.some((mark) => mark.today === (age === 'today')),
    ),
    halo: scene.fans.some((fan) => fan.place.looseKm > 0),
    hollow: states.includes('maybe'),
    threads: THREAD_LINES.filter((line) => lines.has(line)),
    rings: scene.threads.some(({ state }) => state !== 'not-yet'),
    flags: FLAGS.filter((flag) => marks.some((mark) => mark.flags.includes(flag))),
  }
}
