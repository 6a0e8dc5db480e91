import { type ClothPattern, type Ink, type ThreadState, tileOf } from '../../theme/weave'
import type { Palette } from './style'

/** An image as MapLibre takes it. */
export interface PatternImage {
  readonly data: ImageData
  readonly pixelRatio: number
}

/** Device pixels for a CSS pixel: enough for sharp threads on dense screens, no more. */
const RATIO = 2

/**
 * MapLibre draws a pattern in the tiles of a whole zoom and stretches it up to the next one. An
 * image made smaller by as much keeps its threads as wide as the design wants them. Quarter
 * steps, so that a few images serve every zoom.
 */
export function stretchAt(zoom: number): number {
  return Math.round((zoom - Math.floor(zoom)) * 4) / 4
}

/** Suffix of an image's id: another theme or stretch is another image. */
export function lookOf(palette: Palette, zoom: number): string {
  return `${palette.paper}${palette.first}${palette.second}@${String(stretchAt(zoom))}`
}

/** The image of a `cloth:<pattern>-<thread>-<thread>@<colours>@<stretch>` id. */
export function drawCloth(id: string, palette: Palette): PatternImage {
  const [name = '', , stretch = '0'] = id.slice('cloth:'.length).split('@')
  const [pattern, first, second] = name.split('-')
  const tile = tileOf(pattern as ClothPattern, [first as ThreadState, second as ThreadState])
  const side = tile.size * RATIO
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D canvas')
  const colour: Readonly<Record<Ink, string>> = palette
  context.scale(RATIO, RATIO)
  context.globalAlpha = tile.ground.opacity
  context.fillStyle = colour[tile.ground.ink]
  context.fillRect(0, 0, tile.size, tile.size)
  for (const stroke of tile.strokes) {
    context.globalAlpha = stroke.opacity
    context.strokeStyle = colour[stroke.ink]
    context.lineWidth = stroke.width
    context.stroke(new Path2D(stroke.d))
  }
  return { data: context.getImageData(0, 0, side, side), pixelRatio: RATIO * 2 ** Number(stretch) }
}
