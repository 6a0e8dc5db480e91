/** Invented speakers and reports. */
import type { Person, Side, Source, Story } from '../../src/claims/types.ts'
import type { Random } from './random.ts'
import { FAMILY_NAMES, GIVEN_NAMES, PUBLISHERS } from './story-words.ts'

export interface Speaker {
  readonly person: Person
  readonly side: Side
}

/** So many speakers, a third of them of each side, one in five unnamed. */
export function peopleOf(random: Random, story: Story, count: number): readonly Speaker[] {
  return Array.from({ length: Math.max(count, story.sides.length) }, (_, i) => {
    const side = story.sides[i % story.sides.length] as Side
    const id = `speaker-${String(i + 1).padStart(4, '0')}`
    const name = `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`
    const person: Person = random.chance(0.2)
      ? { id, name: { en: `a source close to ${name}` }, unnamed: true }
      : { id, name: { en: name }, spellings: [name.replace('a', 'aa')] }
    return { person, side }
  })
}

/** So many reports, each at an address of its own that leads nowhere (RFC 2606). */
export function sourcesOf(random: Random, count: number): readonly Source[] {
  return Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(5, '0')
    const day = `2021-09-0${String(random.whole(1, 6))}`
    const publisher = `${random.pick(FAMILY_NAMES)} ${random.pick(PUBLISHERS)}`
    return {
      id: `${publisher.toLowerCase().replace(' ', '-')}-${day}-${number}`,
      publisher,
      lang: random.weighted([
        ['en', 6],
        ['fa', 1],
        ['ru', 1],
      ]),
      title: random.chance(0.9) ? `Fighting in the valley, report ${number} of the day` : null,
      url: `https://reports.example/${day}/${number}-fighting-in-the-valley`,
      published: random.chance(0.95) ? day : null,
    }
  })
}
