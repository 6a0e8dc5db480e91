import { availableParallelism } from 'node:os'
import { bbox } from '@turf/bbox'
import { daysOf } from '../../claims/model'
import { claimImage, dayImage, imageFile } from '../../claims/pages'
import { endOfDay } from '../../view/view-state'
import { type Frame, frameOf, shareOf } from '../../map/frame'
import { type Geography, where } from '../../map/geometry'
import { sceneOf } from '../../scene/scene'
import type { SiteFile } from '../file'
import { sceneAt, stepMoments } from '../moments'
import type { LocalisedSite, Site } from '../site'
import { claimPicture } from '../../pictures/claim'
import { dayPicture, TALL, WIDE } from '../../pictures/moment'
import type { MapParts } from '../../pictures/map'
import { missingIn } from './advances'
import { partsOf } from './kit'
import { rasterOf } from './raster'
import type { SheetSize } from '../../pictures/sheet'

/** A PNG to be made. */
interface Job {
  readonly path: string
  readonly svg: () => string
}

/**
 * Horizontal extent of the story's province, as shares of its frame's width. Throws without one.
 */
export function provinceSpan({ places }: Geography, frame: Frame): readonly [number, number] {
  const [province] = where(places, 'kind', 'province')
  if (!province) throw new Error('places.geojson: no feature of the kind province')
  const [west, south, east] = bbox(province)
  return [shareOf(frame, west, south).x, shareOf(frame, east, south).x]
}

/** The site's address without scheme, as shown in a picture. */
const readable = (home: string | null): string | null =>
  home === null ? null : home.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

function picturesOf(site: Site, locale: LocalisedSite): readonly Job[] {
  // Computed once, when the first picture is drawn.
  let made: MapParts | undefined
  const parts = () => (made ??= partsOf(site, locale))
  const { storyContext, say } = locale
  const { lang } = locale.language
  const { model } = storyContext
  const home = readable(site.home)
  const province = provinceSpan(site.geography, frameOf(model.story.frame))
  const days = daysOf(model).map((day) => {
    const path = dayImage(model, day)
    const svg = (size: SheetSize) => () => {
      const scene = sceneOf(storyContext, { ...site.opening, t: endOfDay(day) })
      return dayPicture({ parts: parts(), say, scene, home }, size)
    }
    return { path, svg }
  })
  const steps = stepMoments(site, locale).map((moment) => ({
    path: imageFile(moment.picture, lang),
    svg: () => {
      const scene = sceneAt(locale, moment)
      return dayPicture({ parts: parts(), say, scene, home }, WIDE)
    },
  }))
  return [
    ...days.flatMap(({ path, svg }) => [
      { path: imageFile(path, lang), svg: svg(WIDE) },
      { path: imageFile(`${path}-tall`, lang), svg: svg(TALL) },
    ]),
    ...steps,
    ...model.entries.map((entry) => ({
      path: imageFile(claimImage(entry.claim.id), lang),
      svg: () => claimPicture({ parts: parts(), say, entry, province, home }),
    })),
  ]
}

/**
 * Files of PNGs. Each is made on demand, together with the next ones, one for each processor, so
 * that a build, which reads them one by one, uses all processors.
 */
function rastered(jobs: readonly Job[]): readonly SiteFile[] {
  const made = new Map<number, Promise<Uint8Array>>()
  const make = (i: number) => {
    const job = jobs[i]
    if (!job) return undefined
    const known = made.get(i)
    if (known) return known
    const png = Promise.resolve().then(() => {
      const svg = job.svg()
      const missing = missingIn(svg)
      if (missing.length > 0)
        throw new Error(
          `${job.path}: no font of its text has ${missing.join(' ')} (tools/fonts.mjs)`,
        )
      return rasterOf(svg)
    })
    // A failure is thrown when the file is read; until then it must not end the process.
    png.catch(() => undefined)
    made.set(i, png)
    return png
  }
  return jobs.map(({ path }, i) => ({
    path,
    content: async () => {
      const png = make(i)
      for (let ahead = 1; ahead <= availableParallelism(); ahead++) void make(i + ahead)
      return (await png) ?? new Uint8Array()
    },
  }))
}

/** Every picture of a site before it is rasterised, with the address of its PNG. */
export function drawingsOf(site: Site): readonly Job[] {
  return site.locales.flatMap((locale) => picturesOf(site, locale))
}

/**
 * A picture of each day in two sizes, one of each step of the guided reading, and a card of each
 * claim, in every language.
 */
export function imageFiles(site: Site): readonly SiteFile[] {
  return rastered(drawingsOf(site))
}
