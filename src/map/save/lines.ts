import { dayOf } from '../../scene/model'
import type { Scene, StoryContext } from '../../scene/scene'
import { dataWords } from '../../words/data-words'
import type { Language } from '../../words/words'

/** What is drawn: one view of a story in a language. */
export interface Shown {
  readonly storyContext: StoryContext
  readonly scene: Scene
  readonly language: Language
}

/** The words of a saved image. */
export interface Lines {
  readonly title: string
  readonly caution: string
  readonly moment: string
  /** The other calendar, the zone, the clock, whose claims colour the map. */
  readonly view: string
  /** Districts that the claims contradict each other about. */
  readonly contradicted: string
  /** How many claims stand beside the map, and how many the filters leave out. */
  readonly beside: string
  readonly credits: string
}

function lensOf({ storyContext, scene, language }: Shown): string {
  const { words, side } = language
  const { lens } = scene.view
  if (lens === 'both') return `${words.mapAccording}: ${words.lensBoth}`
  if (lens !== 'compare') return words.accordingTo(side(lens))
  const parties = storyContext.order.filter(
    (id) => storyContext.model.sides.get(id)?.role === 'party',
  )
  return parties.map((id) => words.accordingTo(side(id))).join(' / ')
}

function besideOf({ storyContext, scene, language }: Shown): string {
  const { words } = language
  const province = language.place(storyContext.model.story.province)
  const { placeCounts } = scene
  const away = (
    [
      [words.countWhole(province), placeCounts.province],
      [words.countUnplaced, placeCounts.unplaced],
      [words.countElsewhere(province), placeCounts.elsewhere],
    ] as const
  ).flatMap(([name, { marks }]) => (marks.length > 0 ? [words.placeCount(name, marks.length)] : []))
  const { all, known } = scene.passing
  const total = storyContext.model.entries.length
  const filtered = all < total ? [words.showing(known, total)] : []
  return [...away, ...filtered].join(' · ')
}

/** Everything that a saved image says in words. */
export function linesOf(shown: Shown): Lines {
  const { storyContext, scene, language } = shown
  const { words, dates, text } = language
  const { story } = storyContext.model
  const own = dataWords(language.lang)
  const { t, clock } = scene.view
  const contradicted = scene.lands.filter(({ reading }) => reading.kind === 'contradicted')
  return {
    title: text(story.title),
    caution: own.caution,
    moment: words.asOf(dates.moment(t)),
    view: [
      dates.afghan(dayOf(storyContext.model, t), true),
      text(story.zone.name),
      words.clockLine[clock],
      lensOf(shown),
    ].join(' · '),
    contradicted: contradicted
      .map(({ place, reading }) => words.noteTitle(text(place.name), words.reading[reading.kind]))
      .join('; '),
    beside: besideOf(shown),
    credits: `${own.credit(story.credits.map(({ what, who, licence }) => `${text(what)}: ${who}, ${licence}`))} ${words.boundaries}`,
  }
}
