import { describe, expect, it } from 'vitest'
import { modelOf } from '../claims/model'
import { HILL, PLAIN, says, storyOf, that } from '../claims/testing/story'
import { personCount, placeCount } from './occurrences'

const by = (id: string, ...speakers: string[]) =>
  says(id, HILL, '2021-09-01', [], { speakers, place: 'ford' })

const model = modelOf({
  ...storyOf([
    by('a', 'amina'),
    by('b', 'amina', 'guard'),
    says('c', PLAIN, '2021-09-02', [that(HILL, 'holds', 'ford')], {
      speakers: ['courier'],
      text: { en: 'Amina had said it' },
    }),
    says('d', PLAIN, '2021-09-02', [], { speakers: ['courier'] }),
    says('e', PLAIN, '2021-09-03', [], { speakers: ['guard', 'once'] }),
  ]),
  people: [
    { id: 'amina', name: { en: 'Amina' } },
    { id: 'guard', name: { en: 'a guard' }, unnamed: true },
    { id: 'once', name: { en: 'Zebulon' } },
    // Every claim of the story rests on this one's reports.
    { id: 'courier', name: { en: 'The Vale Courier' } },
  ],
})
const count = (id: string) => personCount(model, id, model.people.get(id)!.name.en!)

describe('personCount', () => {
  it('is what the search finds: the claims of a person and those that name them', () => {
    expect(count('amina')).toBe(3)
  })
  it('somebody with one claim has no others to show', () => {
    expect(count('once')).toBe(0)
  })
  it('people whom no source names may be several', () => {
    expect(count('guard')).toBe(0)
  })
  it('a name that finds more claims of others than of its own is no way to them', () => {
    expect(count('courier')).toBe(0)
  })
})

describe('placeCount', () => {
  it('counts claims placed there, inside it, or asserting something of it', () => {
    expect(placeCount(model, 'ford')).toBe(3)
    expect(placeCount(model, 'middle')).toBe(2)
    expect(placeCount(model, 'upper')).toBe(0)
  })
})
