/** What the panel and the matrix say of the real story. */
import { render } from 'svelte/server'
import { describe, expect, it, vi } from 'vitest'

import { openingOf } from '../src/view/view-state'
import { panelContextOf } from '../src/panel/context'
import { placeRowsOf } from '../src/panel/place-rows'
import OtherPlaces from '../src/panel/OtherPlaces.svelte'
import Sentences from '../src/panel/Sentences.svelte'
import type { Intents } from '../src/scene/intents'
import { matrixOf } from '../src/scene/matrix'
import { representativesOf } from '../src/scene/place-statements'
import { sceneOf, storyContextOf } from '../src/scene/scene'
import { checkedWords } from '../src/words/checked-words'
import { claimWords } from '../src/words/claim-words'
import { languageOf, sideOrder } from '../src/words/words'
import { kabul, MODEL } from './story'

const language = languageOf(MODEL, 'en')
const say = claimWords(MODEL, language)
const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
const HOUR = 3_600_000
const HOURS = Array.from({ length: 121 }, (_, i) => kabul('2021-09-01T00:00') + i * HOUR)
const SCENES = HOURS.map((t) => sceneOf(storyContext, { ...openingOf(MODEL), t }))
// Every hour of five days takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('the sides’ columns of a place', () => {
  it('both parties have theirs at every hour, NRF before Taliban, then third parties with claims', () => {
    for (const scene of SCENES)
      for (const { reading } of scene.lands) {
        const sides = scene.statementsOf(reading)
        expect(sides.slice(0, 2).map(({ side }) => side)).toEqual(['nrf', 'taliban'])
        for (const { statements } of sides.slice(2)) expect(statements).not.toEqual([])
      }
  })

  it('a side is silent in its column exactly where the reading has no claim of it', () => {
    for (const scene of SCENES)
      for (const { reading } of scene.lands) {
        const sides = scene.statementsOf(reading)
        for (const { side, own, general } of reading.positions) {
          const column = sides.find((one) => one.side === side)?.statements
          expect(column?.length === 0).toBe(own.length + general.length === 0)
        }
      }
  })

  it('open with the representative claim, and hold nothing that is not said yet', () => {
    for (const scene of SCENES)
      for (const { reading } of scene.lands) {
        const sides = scene.statementsOf(reading)
        for (const { side, statement } of representativesOf(
          MODEL,
          scene.view,
          reading,
          storyContext.order,
        ))
          expect(sides.find((one) => one.side === side)?.statements[0]).toEqual(statement)
        const state = new Map(scene.marks.map((mark) => [mark.id, mark.state]))
        for (const { entry, maybe } of sides.flatMap(({ statements }) => statements))
          expect(state.get(entry.claim.id)).toBe(maybe ? 'maybe' : 'made')
      }
  })
})

const context = panelContextOf({
  storyContext,
  language,
  intents: {} as Intents,
  opening: openingOf(MODEL),
  linkTo: () => '?',
})

it('a step numbers its claims through all its sentences, each claim by one number', () => {
  for (const step of MODEL.story.steps) {
    const { body } = render(Sentences, { props: { context, step } })
    const cited = [...body.matchAll(/href="#claim-([\w-]+)" title="(\d+), /g)]
    const numbers = new Map(cited.map(([, id = '', number]) => [id, Number(number)]))
    expect(cited.length).toBe(step.sentences.flatMap(({ claims }) => claims).length)
    expect([...numbers.values()]).toEqual([...numbers].map((_, i) => i + 1))
    expect(cited.every(([, id = '', number]) => numbers.get(id) === Number(number))).toBe(true)
  }
})

describe('the row of a place among the others', () => {
  /** Each row's names, then their reading. */
  const rowsUnder = (lens: string, q = '') => {
    const view = { ...openingOf(MODEL), t: kabul('2021-09-05T23:00'), lens, q }
    const scene = sceneOf(storyContext, view)
    const { body } = render(OtherPlaces, { props: { context, scene, without: null } })
    const texts = body.split('<li').slice(1)
    return texts.map((text) =>
      `<${text}`
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  }

  it('says what both sides’ claims add up to, and who alone says there is fighting', () => {
    expect(rowsUnder('both')).toEqual([
      'Anabah Paryan Shutul they contradict each other',
      // The NRF's claim about Khenj was said on the 4th or on the 5th: its part of the pattern is pale.
      'Khenj they contradict each other',
      // Taken, and all but Rukhah taken, on one day and in an unknown order.
      'Rukhah Taliban: mixed',
      'Andarab Dara neither claims it by name',
      'Bazarak Taliban: fighting',
    ])
  })

  it('says where a place has no claims of the lens, and names no side for it', () => {
    for (const lens of ['nrf', 'taliban']) {
      const row = rowsUnder(lens).find((each) => each.includes('Dara'))
      expect(row).toMatch(/this side does not claim it by name$/)
      expect(rowsUnder(lens).join(' ')).not.toContain('neither')
    }
  })

  it.each(['both', 'nrf', 'taliban'] as const)(
    'under the lens %s calls hatched land a claim, and no plain land, at any hour',
    (lens) => {
      const claims = MODEL.parties.flatMap(({ id }) =>
        [undefined, 'mixed' as const].map((short) =>
          language.words.keyOnly(language.side(id), short),
        ),
      )
      const { start, end } = MODEL.window
      for (let t = start; t <= end; t += HOUR) {
        const { lands } = sceneOf(storyContext, { ...openingOf(MODEL), t, lens })
        for (const { fill, phrase } of placeRowsOf(MODEL, language, lands, lens))
          expect([fill.pattern === 'hatch', phrase]).toEqual([claims.includes(phrase), phrase])
      }
    },
  )

  it('has each district once, under a filter too, which makes nobody silent', () => {
    const named = rowsUnder('both').join(' ')
    for (const id of MODEL.story.districts) expect(named.split(language.place(id))).toHaveLength(2)
    expect(rowsUnder('both', 'no claim has this')).toEqual(rowsUnder('both'))
  })
})

describe('the matrix', () => {
  it.each(['said', 'about'] as const)('counts every claim in one row, by %s', (clock) => {
    const rows = matrixOf(MODEL, storyContext.index[clock], clock)
    const sum = (side: string) => rows.reduce((n, { totals }) => n + (totals.get(side) ?? 0), 0)
    for (const { id } of MODEL.story.sides)
      expect(sum(id)).toBe(MODEL.entries.filter(({ claim }) => claim.side === id).length)
    const marked = rows.flatMap(({ cells }) =>
      cells.flatMap(({ claims }) => [...claims.values()].flat().map(({ claim }) => claim.id)),
    )
    expect(new Set(marked).size).toBe(marked.length)
  })

  it('shows the reading of each day’s end', () => {
    for (const { id, cells } of matrixOf(MODEL, storyContext.index.said, 'said'))
      for (const { day, ended } of cells)
        if (ended)
          expect(ended.reading).toEqual(storyContext.index.said.reading(id, day + 24 * HOUR))
  })
})

describe('checkedWords', () => {
  const claim = (id: string) => MODEL.byId.get(id)!.claim
  const [a, b] = [claim('danesh-denies-paryan'), claim('taliban-paryan-taken')]

  it('says a shared status once, with each note', () => {
    const text = checkedWords(language, say, [a, b])
    expect(text.match(/Unverified/g)).toHaveLength(1)
    expect(text).toContain(say.checked(a).text)
    expect(text).toContain(say.checked(b).text)
  })

  it('names the side of each status where they differ', () => {
    const other = { ...b, verification: { ...b.verification, status: 'partly-supported' as const } }
    expect(checkedWords(language, say, [a, other])).toMatch(
      /^NRF: unverified\. Taliban: partly supported\./,
    )
  })

  it('says nothing of no claim', () => {
    expect(checkedWords(language, say, [])).toBe('')
  })
})
