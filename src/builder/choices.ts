import type { Lang, Lens, Ms } from '../claims/types'
import type { Appearance } from '../view/appearance'
import type { ViewState } from '../view/view-state'
import type { Embed } from '../embed/snippets'
import { dayImage, dayOf, endOfDay, imageFile } from '../scene/model'
import { sceneOf, type StoryContext } from '../scene/scene'
import { propertiesOf } from '../theme/tokens'
import { builderStrings } from '../words/builder-strings'
import { claimWords } from '../words/claim-words'
import { mapWords } from '../words/map-words'
import { languageOf } from '../words/words'

/** A publisher's choices for an embed. */
export interface Choices {
  readonly lang: Lang
  readonly appearance: Appearance
  readonly t: Ms
  readonly lens: Lens
  readonly fits: boolean
  /** Height of the frame, px. */
  readonly height: number
}

/** What an embed is made from. */
export interface EmbedSource {
  readonly storyContext: StoryContext
  readonly opening: ViewState
  /** Encoded query, without `?`, of the present view with a change. */
  query(change: Partial<ViewState>): string
}

/** Heights at which each view shows most at the width of an article, px. */
export const HEIGHTS: Readonly<Record<ViewState['ui'], number>> = {
  full: 860,
  compact: 640,
  bare: 480,
}
/** Limits of an embed's height, px. */
export const LEAST_HEIGHT = 300
export const MOST_HEIGHT = 3000

/** Common widths of article columns and screens, px. */
export const WIDTHS = [320, 480, 640, 960] as const

const PICTURE = { width: 1200, height: 630 } as const

/** A height within the limits; the view's default when the text is no number. */
export function heightOf(text: string, ui: ViewState['ui']): number {
  const height = Math.round(Number(text))
  return height > 0 ? Math.min(Math.max(height, LEAST_HEIGHT), MOST_HEIGHT) : HEIGHTS[ui]
}

/** A colour as in the address, six digits in lower case; null when the text is none. */
export function accentOf(text: string): string | null {
  return /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase() ?? null
}

/** Whether the page uses the accent in every theme that its readers may see. */
export function accentIsUsed(appearance: Appearance): boolean {
  const themes = appearance.theme === 'auto' ? (['light', 'dark'] as const) : [appearance.theme]
  return themes.every((theme) => '--accent' in propertiesOf(appearance, theme))
}

/**
 * The embed for the choices, with the texts of its own language. `root` is the whole address of the
 * site's root and ends with a slash.
 */
export function embedOf(embedSource: EmbedSource, root: string, choices: Choices): Embed {
  const { storyContext, opening } = embedSource
  const { lang, appearance, t, lens, fits, height } = choices
  const { model } = storyContext
  const language = languageOf(model, lang)
  const strings = builderStrings(lang)
  const story = language.text(model.story.title)
  // The picture shows the end of the day.
  const day = dayOf(model, t)
  const words = mapWords(model, language, claimWords(model, language))
  return {
    texts: {
      title: strings.frameTitle(story, language.dates.moment(t)),
      link: strings.wholeMap(story),
      alt: words.alt(sceneOf(storyContext, { ...opening, t: endOfDay(day) })),
      more: strings.more,
    },
    lang,
    dir: language.dir,
    root,
    folder: lang === 'en' ? '' : `${lang}/`,
    // The guided reading shows views of its own: an embed opens with the chosen one.
    query: embedSource.query({ ...appearance, t, lens, step: null }),
    picture: { src: root + imageFile(dayImage(model, day), lang), ...PICTURE },
    height,
    fits,
  }
}
