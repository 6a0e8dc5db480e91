/** A valid story, and functions that break it in one place. */
import { expect } from 'vitest'
import { check } from '../check'
import type { StoryData } from '../model'
import { describe as inOneLine } from '../problem'
import type { Claim, Place, Story } from '../types'
import { HILL, link, PLACES, PLAIN, PRESS, says, storyOf, that, thatAll } from './story'

/** A claim of each side, linked, ordered and placed. */
export const GOOD: StoryData = storyOf(
  [
    says('held', HILL, '2021-09-01', [that(HILL, 'holds', 'upper')], { place: 'upper' }),
    says('taken', PLAIN, '2021-09-03', [thatAll(PLAIN, 'holds', 'lower')], {
      place: 'vale',
      before: ['seen'],
      relations: [link('denies', 'held')],
    }),
    says('seen', PRESS, '2021-09-03', [], {
      place: 'ford',
      precision: 'point',
      by: '2021-09-03T17:00:00+04:30',
      relations: [link('answers', 'taken'), link('answers', 'held')],
    }),
    says('again', HILL, '../2021-09-04', [], { about: '', relations: [link('repeats', 'held')] }),
  ],
  {
    unknown: [{ text: { en: 'What happened' }, claims: ['held'] }],
    steps: [
      { title: { en: 'One' }, sentences: [{ text: { en: 'A' }, claims: ['taken'] }], view: '' },
    ],
    corrections: [{ date: '2021-10-01', text: { en: 'A slip' }, claims: ['seen'] }],
  },
)

/** The valid story (or `data`) with one claim changed. */
export const claimed = (id: string, change: Partial<Claim>, data = GOOD): StoryData => ({
  ...data,
  claims: data.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
})

/** The valid story with its story file changed. */
export const told = (change: Partial<Story>): StoryData => ({
  ...GOOD,
  story: { ...GOOD.story, ...change },
})

/** The valid story with one place changed. */
export const placed = (id: string, change: Partial<Place>): StoryData => ({
  ...GOOD,
  places: PLACES.map((place) => (place.id === id ? { ...place, ...change } : place)),
})

/** A rule in words, data that breaks it, and the beginning of the one problem's line. */
export type Rule = readonly [rule: string, data: StoryData, line: string]

/** Expects exactly the problem whose line begins so. */
export function expectOnly(data: StoryData, line: string): void {
  const lines = check(data).map(inOneLine)
  expect(lines).toEqual([expect.stringContaining(line)])
}

/** File, record and field of every problem. */
export const problemsOf = (data: StoryData): readonly string[] =>
  check(data).map(({ file, record, field }) => `${file} ${record} ${field}`)
