/** Which claim is quoted as a side's word about a place, on the real data, at every hour. */
import { describe, expect, it } from 'vitest'
import type { Entry } from '../src/claims/model'
import type { Reading } from '../src/claims/reading'
import { sameAssertion } from '../src/claims/standing'
import { representativePair } from '../src/claims/representative'
import type { PlaceId } from '../src/claims/types'
import { dayOf, openingOf } from '../src/view/view-state'
import { ledgerOf } from '../src/scene/ledger'
import { sceneOf, storyContextOf } from '../src/scene/scene'
import { claimWords } from '../src/words/claim-words'
import { mapWords } from '../src/words/map-words'
import { languageOf, sideOrder } from '../src/words/words'
import { kabul, MODEL } from './story'

const language = languageOf(MODEL, 'en')
const storyContext = storyContextOf(MODEL, sideOrder(MODEL, 'en'))
const say = claimWords(MODEL, language)
const opening = openingOf(MODEL)
const hours = Array.from({ length: 121 }, (_, i) => kabul('2021-09-01T00:00') + i * 3_600_000)
/** Claims of 5 September about all of Panjshir but Bazarak, quoted of Paryan. */
const OF_PROVINCE = ['karimi-all-but-bazarak', 'wasiq-all-districts']
const SEATS = [0, 1] as const
const END = kabul('2021-09-06T00:00')

/** Whether a claim is about the very place or a place inside it. */
const isAbout = ({ claim }: Entry, place: PlaceId) =>
  claim.place === place || (claim.place !== null && MODEL.places.get(claim.place)?.within === place)
const placesOf = ({ claim }: Entry) => new Set(claim.control.map((control) => control.place)).size
const quotedAt = (place: PlaceId, t: number) =>
  representativePair(MODEL, storyContext.index.said.reading(place, t)).map(
    (entry) => entry?.claim.id,
  )

/** What could be quoted: standing claims about the place, and older ones that say the same. */
function candidates(reading: Reading, seat: 0 | 1): readonly Entry[] {
  const { own, restated } = reading.positions[seat]
  const paired = new Set(reading.pairs.map((pair) => pair[seat]))
  const among = own.filter((v) => paired.size === 0 || paired.has(v.entry.claim.id))
  const older = restated.filter((old) =>
    among.some(({ control }) => sameAssertion(control, old.control)),
  )
  return [...among, ...older].map((v) => v.entry)
}

describe.each(['said', 'about'] as const)(
  'in every district at every hour, under the clock "%s"',
  (clock) => {
    const index = storyContext.index[clock]
    // Between two changes of the story the hours of a day have the same readings.
    const changes = hours.filter((t, i) => {
      const before = hours[i - 1]
      return (
        before === undefined ||
        index.epoch(before) !== index.epoch(t) ||
        dayOf(MODEL, before) !== dayOf(MODEL, t)
      )
    })
    const readings = changes.flatMap((t) =>
      MODEL.story.districts.map((place) => index.reading(place, t)),
    )

    it('an hour without a change has the readings of the hour before', () => {
      for (const [i, t] of hours.entries())
        if (!changes.includes(t))
          for (const place of MODEL.story.districts)
            expect(index.reading(place, t)).toEqual(index.reading(place, hours[i - 1]!))
    })

    it('a side with claims about the very place is quoted with the claim most specific to it', () => {
      let checked = 0
      for (const reading of readings)
        for (const seat of SEATS) {
          const all = candidates(reading, seat)
          const quoted = representativePair(MODEL, reading)[seat]
          // Paryan on 5 September: quoted on the province, see below.
          if (all.length === 0 || OF_PROVINCE.includes(quoted?.claim.id ?? '')) continue
          checked++
          expect(all, reading.place).toContain(quoted)
          const sure = all.filter(({ claim }) => !reading.maybe.has(claim.id))
          const about = (sure.length > 0 ? sure : all).filter((entry) =>
            isAbout(entry, reading.place),
          )
          if (about.length > 0) expect(about, reading.place).toContain(quoted)
          const fewest = Math.min(
            ...(about.length > 0 ? about : sure.length > 0 ? sure : all).map(placesOf),
          )
          expect(placesOf(quoted!), reading.place).toBe(fewest)
        }
      expect(checked).toBeGreaterThan(40)
    })

    it('it is quoted alike in the caption, in the ledger, in the map’s words and in pictures', () => {
      const words = mapWords(MODEL, language, say)
      for (const t of changes) {
        const scene = sceneOf(storyContext, { ...opening, clock, t })
        const alt = words.alt(scene)
        for (const { place, reading } of scene.lands) {
          const quoted = representativePair(MODEL, reading).flatMap((entry) => entry ?? [])
          if (scene.caption?.place === place)
            for (const { entry } of scene.caption.statements) expect(quoted).toContain(entry)
          const name = language.place(place.id)
          const told = alt.split(/(?<=\.) /).find((one) => one.startsWith(`${name}, `)) ?? ''
          expect(told.split(' said (')).toHaveLength(quoted.length + 1)
          for (const { claim } of quoted) expect(told).toContain(language.text(claim.summary))
          const ledger = ledgerOf(MODEL, index, scene.view, storyContext.order, place.id)
          for (const entry of quoted) {
            const account = ledger.accounts.find(({ side }) => side === entry.claim.side)!
            expect(account.replaced).not.toContain(entry)
            const first = [account.standing, account.restated, account.general].map(([one]) => one)
            const contradicting = reading.pairs.flat().includes(entry.claim.id)
            if (!contradicting) expect(first).toContain(entry)
          }
        }
      }
    })
  },
)

it('a party’s part of a pattern is full exactly where the claim that is quoted is certainly said', () => {
  for (const t of hours) {
    const scene = sceneOf(storyContext, { ...opening, t })
    for (const { reading, fill, place } of scene.lands) {
      if (OF_PROVINCE.includes(representativePair(MODEL, reading)[1]?.claim.id ?? '')) continue
      for (const seat of SEATS) {
        const quoted = representativePair(MODEL, reading)[seat]
        const state = fill.sides[seat]
        if (state === 'none' || !quoted) continue
        expect(state === 'maybe', place.id).toBe(reading.maybe.has(quoted.claim.id))
      }
    }
  }
})

describe('at the end of 5 September', () => {
  it('of Paryan the Taliban are quoted on that day, since taken and cleared again could both be true', () => {
    expect(quotedAt('paryan', END)).toEqual(['dashti-paryan-cleared', 'karimi-all-but-bazarak'])
  })

  it('what was said on 3 September and again since is listed as such, not as taken back', () => {
    const view = { ...opening, t: END }
    const { accounts } = ledgerOf(
      MODEL,
      storyContext.index.said,
      view,
      storyContext.order,
      'paryan',
    )
    const taliban = accounts.find(({ side }) => side === 'taliban')!
    expect(taliban.restated.map(({ claim }) => claim.id)).toEqual(['taliban-paryan-taken'])
    expect(taliban.standing.map(({ claim }) => claim.id)).not.toContain('taliban-paryan-taken')
  })

  it('of Rukhah the Taliban are quoted on its fall; their word that the NRF held it is past', () => {
    expect(quotedAt('rukhah', END)).toEqual([undefined, 'karimi-rukhah-fallen'])
  })

  it('what a side said is quoted rather than its repetition', () => {
    const rukhah = storyContext.index.said.reading('rukhah', END)
    const { own, general } = rukhah.positions[1]
    expect([...own, ...general].map(({ entry }) => entry)).toContain(
      MODEL.byId.get('taliban-accounts-echo-rukhah'),
    )
    expect(quotedAt('rukhah', END)[1]).toBe('karimi-rukhah-fallen')
  })
})
