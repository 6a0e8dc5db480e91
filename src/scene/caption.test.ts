import { describe, expect, it } from 'vitest'
import { kabul, MODEL } from '../../tests/story'
import { viewOfStep } from '../view/pages'
import { dayOf, endOfDay, openingOf, type ViewState } from '../view/view-state'
import { captionWords } from '../words/caption-words'
import { languageOf, sideOrder } from '../words/words'
import { sceneOf, storyContextOf } from './scene'

const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
const language = languageOf(MODEL, 'en')
const words = captionWords(MODEL, language)
const captionAt = (t: number, change: Partial<ViewState> = {}) => {
  const view = { ...openingOf(MODEL), t, ...change }
  return {
    view,
    scene: sceneOf(storyContext, view),
    caption: sceneOf(storyContext, view).caption,
  }
}
const textAt = (t: number, change?: Partial<ViewState>) =>
  words
    .sentences(captionAt(t, change).caption)
    .map(({ parts }) => parts.map(({ text }) => text).join(''))

const HOUR = 3_600_000
const hours: number[] = []
for (let t = MODEL.window.start; t <= MODEL.window.end; t += HOUR) hours.push(t)

describe('captionOf', () => {
  it('names a contradicted place whenever a district is contradicted', () => {
    for (const t of hours) {
      const { scene, caption } = captionAt(t)
      if (scene.contradicted > 0) expect(caption?.reading.kind).toBe('contradicted')
    }
  })

  it('has a statement of each party about a contradicted place, at every hour', () => {
    for (const t of hours) {
      const { caption } = captionAt(t)
      if (caption?.reading.kind !== 'contradicted') continue
      const sides = caption.statements.map(({ side }) => side).sort()
      expect(sides).toEqual(MODEL.parties.map(({ id }) => id).sort())
    }
  })

  it('has nothing of the other side under one side’s lens', () => {
    for (const t of hours) {
      for (const { id } of MODEL.parties) {
        const { caption } = captionAt(t, { lens: id })
        expect(caption?.statements.every(({ side }) => side === id) ?? true).toBe(true)
      }
    }
  })

  it('quotes in each guided step about a place only claims that the step tells of', () => {
    let quoted = 0
    MODEL.story.steps.forEach(({ sentences }, i) => {
      const view = viewOfStep(MODEL, openingOf(MODEL), i + 1)
      if (!view?.place) return
      const told = sentences.flatMap(({ claims }) => claims)
      const caption = sceneOf(storyContext, view).caption!
      for (const one of [...caption.statements, ...(caption.ofWhole ? [caption.ofWhole] : [])]) {
        quoted++
        expect(told, `step ${i + 1}`).toContain(one.entry.claim.id)
      }
    })
    expect(quoted).toBeGreaterThan(10)
  })

  it('lets each side open the caption at some hour of the story', () => {
    const first = new Set(hours.map((t) => captionAt(t).caption?.statements[0]?.side))
    for (const { id } of MODEL.parties) expect(first).toContain(id)
  })
})

describe('captionWords', () => {
  it('says who said what of the contradicted place, with the speaker in each sentence', () => {
    const sentences = textAt(kabul('2021-09-03T18:00'))
    expect(sentences[0]).toBe('The NRF said the Taliban did not hold Paryan.')
    expect(sentences[1]).toBe('The Taliban said they held Paryan.')
  })

  it('never says "they" of the NRF, which would read as the Taliban of the sentence before', () => {
    const sentences = hours.flatMap((t) => textAt(t)).filter((text) => text.includes('NRF said'))
    expect(sentences).toContain('The NRF said it held Paryan.')
    for (const text of sentences) expect(text).not.toMatch(/NRF said (they|.*\bthem\b)/)
  })

  it('dates what was said on an earlier day than the moment’s, and then the other side’s too', () => {
    expect(textAt(kabul('2021-09-05T23:00'), { place: 'khenj' })).toEqual([
      'On 4 September the Taliban said they held Khenj.',
      'The NRF said the Taliban did not hold Khenj.',
    ])
    expect(textAt(kabul('2021-09-04T12:00'), { place: 'anabah' }).join(' ')).not.toMatch(
      /^On|\. On/,
    )
  })

  it('dates nothing that is said within more than a day, or when all was said on its own day', () => {
    let dated = 0
    for (const t of hours) {
      const { statements = [] } = captionAt(t, { place: 'khenj' }).caption ?? {}
      const today = dayOf(MODEL, t)
      for (const { entry, saidOn } of statements) {
        if (saidOn === null || saidOn === 'unknown') continue
        dated++
        expect(entry.said.span.start).toBeGreaterThanOrEqual(saidOn)
        expect(entry.said.span.end).toBeLessThanOrEqual(endOfDay(saidOn))
        expect(statements.some((one) => one.saidOn !== null && one.saidOn !== today)).toBe(true)
      }
    }
    expect(dated).toBeGreaterThan(10)
  })

  it('is about the district of the selected claim, where a side says who is there', () => {
    const about = (claim: string) =>
      captionAt(kabul('2021-09-04T18:00'), { claim }).caption?.place.id
    expect(about('karimi-anabah-taken')).toBe('anabah')
    expect(about('mujahid-shutul-11-checkpoints')).toBe('shutul')
    // About the whole province: the moment's own.
    expect(about('taliban-sources-full-control')).toBe('khenj')
  })

  it('is about the selected place, also without a claim about who is there', () => {
    for (const t of hours) {
      for (const { place } of captionAt(t).scene.lands) {
        const { caption } = captionAt(t, { place: place.id })
        expect(caption?.place.id).toBe(place.id)
        expect(textAt(t, { place: place.id }).join(' ')).toContain(language.place(place.id))
      }
    }
  })

  it('never calls a side silent on a place that its claim on the whole province covers', () => {
    const at = (t: string) => textAt(kabul(t), { place: 'bazarak' })
    expect(at('2021-09-05T23:00')).toEqual([
      'On 5 September the Taliban said there was fighting in Bazarak.',
      'On 4 September the NRF said it held all of Panjshir.',
    ])
    for (const t of hours)
      for (const { place } of captionAt(t).scene.lands) {
        const { caption } = captionAt(t, { place: place.id })
        if (!caption?.ofWhole) continue
        expect(textAt(t, { place: place.id }).join(' ')).not.toContain('had not said')
      }
  })

  it('names the places in or near a district of which alone the sides speak', () => {
    expect(textAt(kabul('2021-09-04T23:00'), { place: 'dara' })).toEqual([
      'Neither side has said who is in Dara itself, only in Abshar, in or near it.',
    ])
    expect(textAt(kabul('2021-09-03T12:00'), { place: 'dara' })).toEqual([
      'Neither side has said who is in Dara itself.',
    ])
  })

  it('says nothing of the province at a place outside it', () => {
    for (const t of hours) {
      const { caption, scene } = captionAt(t, { place: 'andarab' })
      expect(caption?.ofWhole).toBe(null)
      const land = scene.lands.find(({ place }) => place.id === 'andarab')
      for (const { ofWhole } of land ? scene.statementsOf(land.reading) : [])
        expect(ofWhole).toBe(undefined)
    }
  })

  it('says on which days a statement can have been made, else that its hour is not known', () => {
    const at = (t: string) => words.unknownTimes(captionAt(kabul(t)).caption, 'said')
    expect(at('2021-09-03T18:00')).toBe('NRF: 3 or 4 September')
    expect(at('2021-09-04T00:00')).toBe('NRF: 3 or 4 September')
    expect(at('2021-09-05T18:00')).toBe('Taliban: time not known')
    // Wasiq's, with its hour, precedes Karimi's of the same day.
    expect(at('2021-09-05T23:00')).toBe('')
    expect(at('2021-09-06T00:00')).toBe('')
  })

  it('names both parties in every caption that says they contradict each other', () => {
    for (const t of hours) {
      const { scene } = captionAt(t)
      if (scene.contradicted === 0) continue
      const text = textAt(t).join(' ')
      for (const { id } of MODEL.parties) expect(text).toContain(language.side(id))
    }
  })
})
