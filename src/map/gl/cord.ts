import type { LayerSpecification } from 'maplibre-gl'
import type { Land } from '../../scene/land'
import type { Palette } from './style'

const CORD = { width: 5, dash: 22 } as const
const CASING = 'cord-casing'

const strandId = (ink: 'first' | 'second', dashed: boolean) =>
  `cord-${ink}${dashed ? '-dashed' : ''}`

/**
 * The cord's strands as they ever are: one unbroken, or two out of phase; a maybe strand has a core
 * of paper. `cordShown` says which of them a moment shows.
 */
export function cordLayers(palette: Palette): LayerSpecification[] {
  const line = (
    id: string,
    colour: string,
    width: number,
    dashes?: readonly number[],
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'places',
    filter: ['==', ['get', 'role'], 'cord'],
    paint: {
      'line-color': colour,
      'line-width': width,
      'line-opacity': 0,
      ...(dashes ? { 'line-dasharray': [...dashes] } : {}),
    },
  })
  const core = CORD.width * 0.48
  return [
    line(CASING, palette.paper, CORD.width + 4),
    ...(['first', 'second'] as const).flatMap((ink, i) =>
      [false, true].flatMap((dashed) => {
        const id = strandId(ink, dashed)
        const dashes = (width: number) => (dashed ? dashesOf(width, i === 1) : undefined)
        return [
          line(id, palette[ink], CORD.width, dashes(CORD.width)),
          line(`${id}-core`, palette.paper, core, dashes(core)),
        ]
      }),
    ),
  ]
}

/** The layers of the cord that show a province's reading. */
export function cordShown(province: Land | undefined): ReadonlySet<string> {
  const threads = province?.cloth.threads ?? ['none', 'none']
  const both = threads.every((thread) => thread !== 'none')
  const strands = (['first', 'second'] as const).flatMap((ink, i) => {
    const id = strandId(ink, both)
    if (threads[i] === 'none') return []
    return threads[i] === 'made' ? [id] : [id, `${id}-core`]
  })
  return new Set(strands.length > 0 ? [CASING, ...strands] : [])
}

/** Dashes in line widths; the second strand begins where the first one pauses. */
function dashesOf(width: number, second: boolean): number[] {
  const length = CORD.dash / width
  return second ? [0, length, length, 0] : [length, length]
}
