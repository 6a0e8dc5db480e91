import { pictureOf, type Picture } from './compose'
import type { Shown } from './lines'

/** Pixels of a PNG for one of the page's; less where a browser's canvas would be too small. */
const SHARP = 2
const MOST_PIXELS = 16_000_000

async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (width * height)))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('the canvas gave no image')
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** `panjshir-2021_2021-09-03T1800_both`, in the story's zone. */
function nameOf({ storyContext: { model }, scene }: Shown): string {
  const moment = new Date(scene.view.t + model.zone).toISOString().slice(0, 16).replace(':', '')
  return `${model.story.id}_${moment}_${scene.view.lens}`
}

/** Saves the present view as a file; gives its name. Rejects when it could not be drawn. */
export async function saveView(shown: Shown, format: 'png' | 'svg'): Promise<string> {
  const picture = await pictureOf(shown)
  const blob =
    format === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await pngOf(picture)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${nameOf(shown)}.${format}`
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return link.download
}
