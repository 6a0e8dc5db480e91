/** The map as text on the real data, at every hour of the window. */
import { describe, expect, it } from 'vitest'
import { spanOf } from '../src/claims/model'
import { stateAt } from '../src/claims/span'
import { openingOf, type ViewState } from '../src/view/view-state'
import { type Scene, sceneOf, storyContextOf } from '../src/scene/scene'
import { claimWords } from '../src/words/claim-words'
import { mapWords } from '../src/words/map-words'
import { languageOf, sideOrder } from '../src/words/words'
import { kabul, MODEL } from './story'

const language = languageOf(MODEL, 'en')
const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
const say = claimWords(MODEL, language)
const map = mapWords(MODEL, language, say)
const alt = (scene: Scene) => map.alt(scene)
const opening = openingOf(MODEL)
const HOUR = 3_600_000
const at = (t: number, change: Partial<ViewState> = {}) =>
  sceneOf(storyContext, { ...opening, t, ...change })
const scenes: Scene[] = Array.from({ length: 121 }, (_, i) =>
  at(kabul('2021-09-01T00:00') + i * HOUR),
)
const third = at(kabul('2021-09-03T23:00'))

/** The sentence about a place. */
const of = (text: string, place: string) =>
  text.split(/(?<=\.) /).find((sentence) => sentence.startsWith(place)) ?? ''

describe('alt', () => {
  it('opens with the moment in its zone and what kind of map it is', () => {
    expect(alt(third)).toMatch(
      /^Map of what was claimed about Panjshir, as of Friday 3 September, 23:00, Kabul time\. A map of statements, not of control\./,
    )
  })

  it('names every district once, with its reading', () => {
    for (const scene of scenes) {
      const text = alt(scene)
      for (const land of scene.lands) {
        const name = land.place.name.en
        const { kind } = land.reading
        if (kind === 'silent') expect(text).toMatch(new RegExp(`who is in [^.]*${name}`))
        else if (kind === 'contradicted') expect(text).toContain(`${name}, contradicted: `)
        else if (kind === 'one-side') expect(text).toContain(`${name}, one side only: `)
        else expect(text).toContain(`${name}, both can be true: `)
      }
    }
  })

  it('quotes both sides of every contradicted district, in the order of the screen', () => {
    for (const scene of scenes)
      for (const land of scene.lands.filter(({ fill }) => fill.pattern === 'crosshatch'))
        expect(of(alt(scene), `${land.place.name.en}, contradicted`)).toMatch(
          /: NRF said \([^)]+\): [^;]+; Taliban said \([^)]+\): /,
        )
  })

  it('quotes nothing that has not been said by then, and says what is only maybe said', () => {
    for (const scene of scenes) {
      const text = alt(scene)
      for (const entry of MODEL.entries) {
        const state = stateAt(spanOf(entry, 'said'), scene.view.t)
        const { side, summary } = entry.claim
        const quote = `${MODEL.sides.get(side)?.name.en ?? ''} said (${say.when.short(entry, 'said')}`
        if (state === 'not-yet') expect(text).not.toContain(`${quote}): ${summary.en}`)
        if (state === 'made')
          expect(text).not.toContain(`${quote}, perhaps said by now): ${summary.en}`)
        if (state === 'maybe') expect(text).not.toContain(`${quote}): ${summary.en}`)
      }
    }
  })

  it('counts what is said, maybe said and without a place on the map', () => {
    const { made, maybe } = third.counts
    expect(maybe).toBeGreaterThan(0)
    expect(alt(third)).toContain(`${made} claims said, ${maybe} maybe said by then.`)
    const { province, unplaced } = third.placeCounts
    expect(alt(third)).toContain(
      `Counted at no district: ${province.marks.length} of the whole province, ${unplaced.marks.length} that name no place`,
    )
  })

  it('says what is claimed of the province as a whole', () => {
    const last = alt(at(kabul('2021-09-05T23:00')))
    expect(of(last, 'Panjshir as a whole')).toMatch(/NRF said .*; Taliban said /)
    expect(alt(at(kabul('2021-09-01T00:00')))).toContain('Panjshir as a whole')
  })

  it('has one side’s claims alone under its lens', () => {
    for (const side of MODEL.parties) {
      const other = MODEL.parties.find((one) => one !== side)
      const text = alt(at(kabul('2021-09-04T23:00'), { lens: side.id }))
      expect(text).toContain(`It shows the story of the ${side.name.en} alone.`)
      expect(text).toContain(`${side.name.en} said (`)
      expect(text).not.toContain(`${other?.name.en ?? ''} said (`)
    }
  })

  it('says so when a filter leaves claims out', () => {
    expect(alt(at(third.view.t, { sides: ['nrf'] }))).toMatch(/Only \d+ of \d+ claims are shown/)
    expect(alt(third)).not.toMatch(/Only \d+ of/)
  })

  it('uses the wording of hindsight when the map is placed by what claims are about', () => {
    const text = alt(at(third.view.t, { clock: 'about' }))
    expect(text).toContain('Placed by when it is said to have happened')
    expect(text).toMatch(/claims about a time before/)
  })

  it('never calls a claim a fact', () => {
    const words = scenes
      .map(alt)
      .map((text) =>
        MODEL.entries.reduce(
          (rest, { claim }) => rest.replaceAll(claim.summary.en ?? '', ''),
          text,
        ),
      )
    for (const text of words)
      expect(text).not.toMatch(
        /\b(captured|seized|liberated|conquered|confirmed|proved|true story|in fact|controls|taken)\b/i,
      )
  })
})

describe('brief', () => {
  it('names every district once under its reading, quotes nobody, and is brief at every hour', () => {
    for (const scene of scenes) {
      const text = map.brief(scene)
      expect(text.length).toBeLessThanOrEqual(420)
      expect(text).not.toContain(' said (')
      for (const { place, fill } of scene.lands) {
        expect(text.split(place.name.en ?? '').length, place.id).toBe(2)
        if (fill.pattern === 'crosshatch')
          expect(text).toMatch(new RegExp(`Contradicted: [^.]*${place.name.en}`))
        if (fill.pattern === 'hatch')
          expect(text).toMatch(new RegExp(`One side only: [^.]*${place.name.en}`))
      }
    }
  })

  it('opens as the whole does, and ends with the province as a whole', () => {
    expect(map.brief(third)).toMatch(
      /^Map of what was claimed about Panjshir, as of Friday 3 September, 23:00, Kabul time\. A map of statements, not of control\. .* Panjshir as a whole: contradicted\.$/,
    )
  })
})
