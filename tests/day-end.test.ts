/**
 * The end of each day of the real story: the same moment and the same districts contradicted in
 * whatever shows that day.
 */
import { describe, expect, it } from 'vitest'
import { embedOf } from '../src/builder/choices'
import { DEFAULT_APPEARANCE } from '../src/view/appearance'
import { daysOf } from '../src/claims/model'
import { type ViewState, openingOf } from '../src/view/view-state'
import { decode, encode } from '../src/view/url'
import { daysOfPlace } from '../src/scene/ledger'
import { sceneOf, storyContextOf } from '../src/scene/scene'
import { drawingsOf } from '../src/site/images/images'
import { mapMeta } from '../src/site/page-meta'
import { siteOf } from '../src/site/site'
import { claimWords } from '../src/words/claim-words'
import { mapWords } from '../src/words/map-words'
import { languageOf, sideOrder } from '../src/words/words'
import { DATA, GEOGRAPHY, kabul, MODEL } from './story'

const language = languageOf(MODEL, 'en')
const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
const opening = openingOf(MODEL)
const words = mapWords(MODEL, language, claimWords(MODEL, language))
const site = siteOf(DATA, GEOGRAPHY, {
  base: '/',
  home: undefined,
})
const pictures = drawingsOf(site)

/** Each day by its date and the ISO of its 24:00, as written by hand. */
const DAYS = [
  ['2021-09-01', '2021-09-02T00:00'],
  ['2021-09-02', '2021-09-03T00:00'],
  ['2021-09-03', '2021-09-04T00:00'],
  ['2021-09-04', '2021-09-05T00:00'],
  ['2021-09-05', '2021-09-06T00:00'],
] as const

describe.each(DAYS)('the end of %s', (date, end) => {
  const day = kabul(`${date}T00:00`)
  const scene = sceneOf(storyContext, { ...opening, t: kabul(end) })
  const contradicted = scene.lands
    .filter(({ reading }) => reading.kind === 'contradicted')
    .map(({ place }) => place.id)
  const inCells = (cells: (place: string) => ReturnType<typeof daysOfPlace>) =>
    MODEL.story.districts.filter(
      (place) => cells(place).find((cell) => cell.day === day)?.reading.kind === 'contradicted',
    )

  it('is the moment of an address with the day alone', () => {
    expect(decode(MODEL, opening, `t=${date}`).t).toBe(kabul(end))
    expect(encode(MODEL, opening, { ...opening, t: kabul(end) })).toBe(`t=${end}`)
  })

  it('is formatted as 24:00 of that day', () => {
    expect(language.dates.moment(kabul(end))).toBe(`${language.dates.weekday(day)}, 24:00`)
  })

  it('leaves no claim of that day alone undecided and begins none of the next', () => {
    for (const { entry, state } of scene.marks) {
      const { start, end: last } = entry.said.span
      if (last <= kabul(end)) expect(state, entry.claim.id).toBe('made')
      else if (start >= kabul(end)) expect(state, entry.claim.id).toBe('not-yet')
    }
  })

  it('has the same districts contradicted on the map, in the matrix and in the strips', () => {
    expect(scene.contradicted).toBe(contradicted.length)
    const anytime: ViewState = { ...opening, t: kabul('2021-09-02T07:00') }
    expect(inCells((place) => daysOfPlace(MODEL, anytime, place))).toEqual(contradicted)
  })

  it('has the same number on the picture of the day', () => {
    const svg = pictures.find(({ path }) => path === `img/day-${date}.png`)?.svg() ?? ''
    const crosshatched = [...svg.matchAll(/data-place="([^"]+)" data-pattern="crosshatch"/g)]
    expect([...new Set(crosshatched.map(([, place]) => place))].sort()).toEqual(
      [...contradicted].sort(),
    )
    expect(svg).toContain('by 24:00')
    expect(svg).toContain(words.brief(scene).slice(0, 60))
  })

  it('is what an embed of any hour of that day has for a picture', () => {
    for (const hour of ['01:00', '18:00', '23:00']
      .map((text) => kabul(`${date}T${text}`))
      .concat(kabul(end))) {
      const embedSource = { storyContext, opening, query: () => '' }
      const choices = {
        lang: 'en',
        appearance: DEFAULT_APPEARANCE,
        t: hour,
        lens: 'both',
        fits: true,
        height: 640,
      } as const
      const { texts, picture } = embedOf(embedSource, 'https://map.example/', choices)
      expect(picture.src).toBe(`https://map.example/img/day-${date}.png`)
      expect(texts.alt).toBe(words.alt(scene))
    }
  })
})

it('the picture of the page itself shows the end of the day on which the story opens', () => {
  const [locale] = site.locales
  if (!locale) throw new Error('no locale')
  const { picture } = mapMeta(site, locale)
  const date = picture.path.slice(-10)
  const end = daysOf(MODEL).map((day) => day + 24 * 3_600_000)
  const scene = sceneOf(storyContext, { ...opening, t: decode(MODEL, opening, `t=${date}`).t })
  expect(end).toContain(scene.view.t)
  expect(picture.alt).toBe(words.brief(scene))
})
