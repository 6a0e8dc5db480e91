/** The pictures of the real story, drawn, and what an eye reads in them. */
import { endOfDay, openingOf, type ViewState } from '../src/view/view-state'
import { frameOf } from '../src/map/frame'
import { shapesOf } from '../src/map/geometry'
import { type Scene, sceneOf, storyContextOf } from '../src/scene/scene'
import { dayPicture, TALL, WIDE } from '../src/pictures/moment'
import { advancesOf } from '../src/site/images/advances'
import { lightTokens } from '../src/site/images/kit'
import type { SheetSize } from '../src/pictures/sheet'
import { claimWords } from '../src/words/claim-words'
import { languageOf, sideOrder } from '../src/words/words'
import { GEOGRAPHY, kabul, MODEL } from './story'

export const language = languageOf(MODEL, 'en')
export const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
export const say = claimWords(MODEL, language)
export const shapes = shapesOf(frameOf(MODEL.story.frame), GEOGRAPHY, MODEL.story.focus)
export const parts = () => ({
  storyContext,
  language,
  shapes,
  token: lightTokens('en'),
  advances: advancesOf('en'),
})
export const opening = openingOf(MODEL)
export const DATES = [1, 2, 3, 4, 5].map((day) => `2021-09-0${day}`)

export interface Drawn {
  readonly scene: Scene
  readonly size: SheetSize
  readonly svg: string
}
export const drawnAt = (change: Partial<ViewState>): readonly Drawn[] =>
  [WIDE, TALL].map((size) => {
    const scene = sceneOf(storyContext, { ...opening, ...change })
    return { scene, size, svg: dayPicture({ parts: parts(), say, scene, home: null }, size) }
  })
export const days = DATES.flatMap((date) => drawnAt({ t: endOfDay(kabul(`${date}T00:00`)) }))
export const noons = DATES.flatMap((date) => drawnAt({ t: kabul(`${date}T18:00`) }))
export const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** What a picture says to an eye, in the order drawn. */
export const seen = (svg: string) =>
  unescaped(
    [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)]
      .map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
      .join(' '),
  )
