import type { Size } from '../map/frame'
import type { Scene, StoryContext } from '../scene/scene'
import { claimWords } from '../words/claim-words'
import type { Language } from '../words/words'
import type { PictureKit } from './kit'
import { viewPicture } from './view'
import { WIDE } from './wide'

/** Pixels of a PNG for each px of the picture. */
const PNG_SCALE = 2

/** What is saved: one view of a story in a language. */
export interface Shown {
  readonly storyContext: StoryContext
  readonly scene: Scene
  readonly language: Language
  /** Whole address of the view. */
  readonly address: string
  /** Size of the map on the page, px. */
  readonly page: Size
  /** Address of the `PictureKit`. */
  readonly kit: string
}

/** The view as SVG in the colours of the page. Rejects when the kit cannot be fetched. */
async function drawingOf({ storyContext, scene, language, address, page, kit }: Shown) {
  const response = await fetch(kit)
  if (!response.ok) throw new Error(`${kit}: ${response.status}`)
  const prepared = (await response.json()) as PictureKit
  const style = getComputedStyle(document.documentElement)
  const parts = {
    storyContext,
    language,
    advances: prepared.advances,
    shapes: new Map(Object.entries(prepared.shapes)),
    token: (name: string) =>
      prepared.families[name] ?? (style.getPropertyValue(`--${name}`).trim() || undefined),
  }
  const say = claimWords(storyContext.model, language)
  const picture = { parts, say, scene, home: address }
  return viewPicture(picture, prepared, page)
}

async function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('the canvas gave no image')
  return blob
}

/** Greys of the stripes of the pattern below, and the width of each in px. */
const STRIPES = [24, 104, 152, 232] as const
const STRIPE = 32

/**
 * Whether the browser adds noise to what is read from a canvas, against fingerprinting (Brave, Tor,
 * Firefox's resistFingerprinting): whether a known pattern is changed in a PNG.
 */
async function altersCanvas(): Promise<boolean> {
  const canvas = document.createElement('canvas')
  const side = STRIPE * STRIPES.length
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return true
  STRIPES.forEach((grey, i) => {
    context.fillStyle = `rgb(${grey} ${grey} ${grey})`
    context.fillRect(i * STRIPE, 0, STRIPE, side)
  })
  const read = await createImageBitmap(await blobOf(canvas))
  context.clearRect(0, 0, side, side)
  context.drawImage(read, 0, 0)
  return context.getImageData(0, 0, side, side).data.some((value, i) => {
    const x = Math.floor(i / 4) % side
    return value !== (i % 4 === 3 ? 255 : STRIPES[Math.floor(x / STRIPE)])
  })
}

async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = WIDE.width * PNG_SCALE
    canvas.height = WIDE.height * PNG_SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await blobOf(canvas)
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Name of the file without extension: `panjshir-2021_2021-09-03T1800_both`, in the story's time zone. */
function nameOf({ storyContext: { model }, scene }: Shown): string {
  const moment = new Date(scene.view.t + model.zone).toISOString().slice(0, 16).replace(':', '')
  return `${model.story.id}_${moment}_${scene.view.lens}`
}

/**
 * Saves the view as a file; resolves to its name, or to undefined where the browser would put noise
 * into a PNG. Rejects when it could not be drawn.
 */
export async function saveView(shown: Shown, format: 'png' | 'svg'): Promise<string | undefined> {
  if (format === 'png' && (await altersCanvas())) return undefined
  const svg = await drawingOf(shown)
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${nameOf(shown)}.${format}`
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return link.download
}
